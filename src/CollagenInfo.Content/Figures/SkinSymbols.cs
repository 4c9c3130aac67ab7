namespace CollagenInfo.Content.Figures;

/// <summary>
/// The drawings of skin, one symbol for each day. A symbol takes the colors of the tone where it is used, so it is on the page only once.
/// How it looks stands in its attributes, because a style sheet is loaded by every page.
/// </summary>
internal static class SkinSymbols
{
    private const string Square = "M0 0h64v64H0z";

    private const string Folds = "M0 3 7 5l5-3 6 2 6-1M0 13l5 3 7-4 7 3 5-2M3 0l4 5-2 11-2 8M12 0v12l3 12M18 4l1 11 3 9";

    /// <summary>Where the needles went in, in rows that are not quite straight.</summary>
    private const string Specks =
        "M19 8h0M34 11h0M50 8h0M11 22h0M28 20h0M44 23h0M19 34h0M35 32h0M54 34h0M10 46h0M27 44h0M44 45h0M19 56h0M36 55h0M53 54h0";

    /// <summary>Flakes, from those that fall last.</summary>
    private static readonly string[] Flakes =
    [
        "M44 21q0-7 8-6-5 2-8 6z",
        "M15 42q1-7 8-5-5 1-8 5z",
        "M45 47q7-3 9 4-4-4-9-4z",
        "M20 15q5-5 10 0-5-2-10 0z",
        "M28 55q5-5 10 0-5-2-10 0z",
        "M8 26q6 2 3 8 0-5-3-8z",
        "M30 34q7-2 8 4-4-4-8-4z",
    ];

    /// <summary>Of the flakes, those that are left on the last day.</summary>
    private const int LastFlakes = 3;

    private static readonly Markup Common = new Markup()
        .Add($"<pattern id=\"skin-folds\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\">")
        .Add($"<path fill=\"none\" stroke=\"#000\" stroke-opacity=\".13\" stroke-width=\".6\" d=\"{Folds}\" /></pattern>")
        .Add($"<radialGradient id=\"skin-glow\" cx=\".45\" cy=\".4\" r=\".6\"><stop stop-color=\"#fff\" />")
        .Add($"<stop offset=\"1\" /></radialGradient>")
        .Add($"<mask id=\"skin-soft\"><path fill=\"url(#skin-glow)\" d=\"{Square}\" /></mask>");

    /// <summary>What these days have in common, and the symbol of each.</summary>
    public static IReadOnlyList<Markup> Of(IEnumerable<SkinOnDay> days) => [Common, .. days.Select(SymbolOf)];

    /// <summary>Draws the skin of a day in the colors of a tone.</summary>
    public static void Use(Markup picture, SkinOnDay day, string tone) =>
        picture.Add($"<svg class=\"skin-{tone}\" viewBox=\"0 0 64 64\"><use href=\"#{IdOf(day)}\" /></svg>");

    private static Markup SymbolOf(SkinOnDay day)
    {
        var symbol = new Markup().Add($"<symbol id=\"{IdOf(day)}\" viewBox=\"0 0 64 64\">");
        WriteDay(symbol, day);
        return symbol.Add($"</symbol>");
    }

    private static string IdOf(SkinOnDay day) => FormattableString.Invariant($"skin-day-{day.Day:0}");

    private static void WriteDay(Markup symbols, SkinOnDay day)
    {
        symbols.Add($"<path fill=\"var(--skin)\" d=\"{Square}\" />");
        if (day.Flush > 0)
        {
            symbols.Add($"<path fill=\"var(--flush)\" fill-opacity=\"{day.Flush * 0.5m}\" d=\"{Square}\" />");
            symbols.Add($"<path fill=\"var(--flush)\" fill-opacity=\"{day.Flush * 0.75m}\" mask=\"url(#skin-soft)\" d=\"{Square}\" />");
        }

        symbols.Add($"<path fill=\"url(#skin-folds)\" d=\"{Square}\" />");
        if (day.HasSpecks)
        {
            symbols.Add($"<path stroke=\"var(--speck)\" stroke-width=\"2.4\" stroke-linecap=\"round\" d=\"{Specks}\" />");
        }

        if (day.Flaking is { } flaking)
        {
            var count = LastFlakes + (int)Math.Round(flaking * (Flakes.Length - LastFlakes));
            symbols.Add($"<path fill=\"var(--flake)\" d=\"{string.Concat(Flakes.Take(count))}\" />");
        }
    }
}
