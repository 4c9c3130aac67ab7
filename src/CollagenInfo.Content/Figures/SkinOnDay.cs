namespace CollagenInfo.Content.Figures;

/// <summary>How skin may look on one day after a session. What comes only sometimes, such as bruises, is not part of it.</summary>
/// <param name="Day">How many days after the day of treatment.</param>
/// <param name="Flush">How much of the redness or darker color is left, from 0 to 1.</param>
/// <param name="HasSpecks">Whether there may be tiny specks of blood.</param>
/// <param name="Flaking">How much flaking is still to come, from 0 to 1; null on a day without flakes.</param>
/// <param name="Words">The same in words, without a capital letter and a full stop.</param>
internal sealed record SkinOnDay(decimal Day, decimal Flush, bool HasSpecks, decimal? Flaking, string Words)
{
    /// <summary>"Day 3".</summary>
    public string Name => FormattableString.Invariant($"Day {Day:0}");

    /// <summary>The flush that is left when redness may first be over, when it usually is over, and only after deeper treatment.</summary>
    private const decimal Early = 0.84m;

    private const decimal Late = 0.4m;
    private const decimal Rare = 0.1m;

    public static SkinOnDay On(decimal day, SkinTimes times)
    {
        var flush = FlushOn(day, times);
        var hasSpecks = day < times.Specks;
        decimal? flaking =
            day < times.Flaking.From || day > times.Flaking.To ? null
            : times.Flaking.From == times.Flaking.To ? 0
            : (times.Flaking.To - day) / (times.Flaking.To - times.Flaking.From);
        var surface =
            day < times.Surface ? null
            : day < times.LongestSurface ? "the skin surface has usually recovered"
            : "the skin surface has usually recovered, after deeper treatment too";
        string?[] seen =
        [
            day == 0 ? "redness or a darker color"
            : flush > Late ? "still red or darker"
            : flush > Rare ? "less red or dark"
            : null,
            hasSpecks ? "tiny specks of blood" : null,
            flaking is null ? null
            : flaking > 0 ? "dryness and flaking"
            : "a few last flakes",
            flush == Rare ? "some redness or darker color after deeper treatment" : null,
        ];
        string?[] words = [surface, string.Join(", ", seen.OfType<string>())];
        return new SkinOnDay(day, flush, hasSpecks, flaking, string.Join("; ", words.Where(part => !string.IsNullOrEmpty(part))));
    }

    /// <summary>It gets less each day.</summary>
    private static decimal FlushOn(decimal day, SkinTimes times) =>
        day switch
        {
            _ when day < times.Redness.From => 1 - ((1 - Early) * day / times.Redness.From),
            _ when day < times.Redness.To => Early
                - ((Early - Late) * (day - times.Redness.From) / (times.Redness.To - times.Redness.From)),
            _ when day <= times.Redness.To => Late,
            _ when day <= times.LongestRedness => Rare,
            _ => 0,
        };
}
