using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>A row of dots: filled for the sessions that most courses have, open up to the largest number.</summary>
internal static class SessionDots
{
    private const int Most = 20;

    /// <summary>Writes the row; without dots if there is no number, or too large a number for one line.</summary>
    public static void Write(Markup picture, Fact sessions)
    {
        picture.AddLabel(sessions.Label, sessions.Alone());
        if (sessions.Quantity is { Max: >= 1 and <= Most } number)
        {
            picture.Add($"<svg class=\"figure__track\" width=\"100%\" height=\"1.2em\">");
            WriteDots(picture, number, sessions.Kind);
            picture.Add($"</svg>");
        }

        picture.Add($"</div>");
    }

    private static void WriteDots(Markup picture, Quantity number, FactKind kind)
    {
        var all = (int)number.Max;
        var sure = kind is FactKind.AtMost ? 0 : (int)number.Min;
        picture.Add($"<line class=\"figure__thread\" x1=\"{50m / all}%\" x2=\"{100 - (50m / all)}%\" y1=\"50%\" y2=\"50%\" />");
        for (var dot = 0; dot < all; dot++)
        {
            var kindOfDot = dot < sure ? "sure" : "open";
            picture.Add($"<circle class=\"figure__{kindOfDot}\" cx=\"{((dot + 0.5m) * 100) / all}%\" cy=\"50%\" r=\"0.4em\" />");
        }
    }
}
