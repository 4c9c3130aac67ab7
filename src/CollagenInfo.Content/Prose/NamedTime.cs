namespace CollagenInfo.Content.Prose;

/// <summary>The period after treatment that a sign mentions, in minutes; all time if it mentions none.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it is over.</param>
internal readonly record struct NamedTime(decimal From, decimal To)
{
    private const decimal Day = 24 * 60;

    private static readonly string[] AtFirst = ["first", "within"];

    /// <summary>Where it stands in the sentence.</summary>
    public int Place { get; private init; }

    /// <summary>Whether it overlaps another period.</summary>
    public bool Meets(decimal from, decimal to) => From < to && from < To;

    /// <summary>Reads "after 3 days", "in the first 48 hours", "on day 4".</summary>
    public static NamedTime Parse(Sentence sign)
    {
        var words = sign.Words;
        for (var place = 0; place + 1 < words.Length; place++)
        {
            if (words[place].Text == "day" && NumberWords.Read(words, place + 1) is { } day && words[place + 1].Text is not ("a" or "an"))
            {
                return new NamedTime((day.Value - 1) * Day, (day.Value + 1) * Day) { Place = words[place].Start };
            }
        }

        if (FirstOne(sign) is { } first)
        {
            return new NamedTime(0, first);
        }

        if (sign.Amounts.FirstOrDefault(number => number.Value.Unit.IsTime) is not { } time)
        {
            return new NamedTime(0, decimal.MaxValue);
        }

        var minutes = time.Value.Max * time.Value.Unit.Span.Fewest;
        var before = words.LastOrDefault(word => word.End <= time.Start).Text;
        var isAtFirst = AtFirst.Contains(before) && !words.Any(word => word.Text == "after" && word.End <= time.Start);
        return (isAtFirst ? new NamedTime(0, minutes) : new NamedTime(minutes, decimal.MaxValue)) with { Place = time.Start };
    }

    /// <summary>Reads "in the first week".</summary>
    private static decimal? FirstOne(Sentence sign)
    {
        var first = sign.Words.TakeWhile(word => word.Text != "first").Count() + 1;
        return first < sign.Words.Length && WrittenUnits.After(sign.Text, sign.Words, first) is { Unit.IsTime: true } unit
            ? unit.Scale * unit.Unit.Span.Fewest
            : null;
    }
}
