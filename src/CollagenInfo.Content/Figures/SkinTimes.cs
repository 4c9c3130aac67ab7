using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>How long skin looks how after a session, as the facts say; all in days.</summary>
/// <param name="Redness">Between which days redness or a darker color is usually over.</param>
/// <param name="LongestRedness">When it is over after deeper treatment.</param>
/// <param name="Specks">When tiny specks of blood are over.</param>
/// <param name="Flaking">From when until when skin flakes.</param>
/// <param name="Surface">When the surface has usually recovered.</param>
/// <param name="LongestSurface">When it has recovered after deeper treatment.</param>
internal sealed record SkinTimes(
    (decimal From, decimal To) Redness,
    decimal LongestRedness,
    decimal Specks,
    (decimal From, decimal To) Flaking,
    decimal Surface,
    decimal LongestSurface
)
{
    /// <summary>The facts that it is made of.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        ToolFacts.Redness,
        ToolFacts.LongestRedness,
        ToolFacts.SpecksOfBlood,
        ToolFacts.DrynessAndFlaking,
        ToolFacts.SurfaceRecovery,
        ToolFacts.LongestSurfaceRecovery,
    ];

    /// <summary>
    /// The days that are worth a drawing: that of the treatment, those between which redness is usually over, and those on which the
    /// surface has recovered.
    /// </summary>
    public IEnumerable<SkinOnDay> Days =>
        new[] { 0, Redness.From, Redness.To, Surface, LongestSurface }
            .Select(Math.Ceiling)
            .Distinct()
            .Order()
            .Select(day => SkinOnDay.On(day, this));

    /// <summary>The times that the facts say, the first in the order of <see cref="Keys"/>; null if one is not a time.</summary>
    public static SkinTimes? From(IReadOnlyList<Fact> facts)
    {
        var times = facts
            .Take(Keys.Count)
            .Select(fact => TimeScale.DaysOf(fact.Quantity ?? fact.Latest))
            .OfType<(decimal From, decimal To)>()
            .ToList();
        return times.Count == Keys.Count ? new SkinTimes(times[0], times[1].To, times[2].To, times[3], times[4].To, times[5].To) : null;
    }
}
