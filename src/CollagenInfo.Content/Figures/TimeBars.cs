using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>
/// Rows with a label, a number and a bar on one time scale. Horizontal lengths are in percent, so that letters keep their size.
/// </summary>
internal sealed class TimeBars(Markup picture, TimeScale scale, bool hasHeat = false)
{
    /// <summary>In percent: a bar too short to see would mean "at once".</summary>
    private const decimal ShortestBar = 1.5m;

    private static readonly Unit Days = Unit.Find("days")!;

    /// <summary>Draws the time scale with its numbers.</summary>
    public void WriteScale(string words)
    {
        picture.Add($"<div class=\"figure__row figure__row--scale\"><span class=\"figure__label\">{words}</span>");
        picture.Add($"<svg class=\"figure__track\" width=\"100%\" height=\"1.3em\">");
        foreach (var (place, number) in scale.Marks)
        {
            picture.Add($"<text x=\"{place}%\" y=\"1em\" text-anchor=\"middle\">{number}</text>");
        }

        picture.Add($"</svg></div>");
    }

    /// <summary>Draws a fact on the time scale; a fact without a time gets no row.</summary>
    public void Write(Fact fact, BarShape shape)
    {
        if (TimeScale.DaysOf(fact) is not var (from, to))
        {
            return;
        }

        picture.AddLabel(fact.Label, fact.Alone());
        picture.Add($"<svg class=\"figure__track\" width=\"100%\" height=\"1em\">");
        picture.Add($"<rect class=\"figure__ground\" width=\"100%\" height=\"100%\" rx=\"3\" />");
        foreach (var (place, _) in scale.Marks.Skip(1).SkipLast(1))
        {
            picture.Add($"<line class=\"figure__mark\" x1=\"{place}%\" x2=\"{place}%\" y1=\"0\" y2=\"100%\" />");
        }

        WriteBars(from, to, fact.Kind is FactKind.AtMost ? BarShape.Up : shape);
        picture.Add($"</svg></div>");
    }

    private void WriteBars(decimal from, decimal to, BarShape shape)
    {
        switch (shape)
        {
            case BarShape.Lasting:
                WriteBar(0, from, "sure");
                WriteBar(from, to, "open");
                break;
            case BarShape.Up:
                WriteBar(0, to, "open");
                break;
            case BarShape.Between when from == to:
                WritePoint(from);
                break;
            default:
                WriteBar(from, to, shape is BarShape.Between ? "sure" : "open");
                break;
        }

        if (!scale.Holds(to))
        {
            picture.Add($"<svg class=\"figure__beyond\" x=\"100%\" y=\"50%\"><path d=\"M-15-5l6 5-6 5M-9-5l6 5-6 5\" /></svg>");
        }
    }

    private void WriteBar(decimal from, decimal to, string kind)
    {
        if (from == to || !scale.Holds(from))
        {
            return;
        }

        var start = Math.Min(scale.PlaceOf(from), 100 - ShortestBar);
        var width = Math.Max(scale.PlaceOf(to) - start, ShortestBar);
        var kindAndHeat = kind + HeatOf(to);
        picture.Add($"<rect class=\"figure__{kindAndHeat}\" x=\"{start}%\" y=\"0.15em\" width=\"{width}%\" height=\"0.7em\" rx=\"3\" />");
    }

    /// <summary>How near the end of a bar is to the treatment, in the four tones that every page uses alike.</summary>
    private string HeatOf(decimal to) => hasHeat ? $" heat-{Heat.Of(new Quantity(to, to, Days))}" : "";

    private void WritePoint(decimal days) =>
        picture.Add($"<svg class=\"figure__point\" x=\"{scale.PlaceOf(days)}%\" y=\"50%\"><path d=\"M0-9L9 0 0 9-9 0z\" /></svg>");
}

/// <summary>How a time is drawn as a bar.</summary>
internal enum BarShape
{
    /// <summary>From the start: filled to the shorter time of a range, open to the longer.</summary>
    Lasting,

    /// <summary>From the start to the longest time: open.</summary>
    Up,

    /// <summary>Between the two times of a range; a single time is a dot.</summary>
    Between,

    /// <summary>Between the two times, but not for everybody: open.</summary>
    Perhaps,
}
