namespace CollagenInfo.Content.Figures;

/// <summary>
/// The drawings of skin, one symbol for each day. A symbol takes the colors of the tone where it is used, so it is on the page only once.
/// How it looks stands in its attributes, because a style sheet is loaded by every page.
/// </summary>
internal static class SkinSymbols
{
    private const string Square = "M0 0h64v64H0z";

    private const string Folds =
        "M0 3 7 5 12 2 18 4 24 3M0 13 5 16 12 12 19 15 24 13M0 21 8 23 15 20 24 21M3 0 7 5 5 16 8 23 3 26M12-2 12 12 15 20 12 26"
        + "M18 4 19 15 22 24";

    /// <summary>Where the needles went in, in rows that are not quite straight.</summary>
    private const string Pricks =
        "M8 11h0M28 9h0M37 10h0M56 10h0M25 18h0M34 19h0M57 19h0M7 29h0M19 28h0M38 29h0M49 28h0M24 39h0M45 38h0M55 39h0M7 48h0M17 47h0"
        + "M38 46h0M57 49h0M24 56h0M46 56h0";

    private const string Specks = "M19 8h0M47 6h0M44 17h0M14 19h0M29 27h0M58 30h0M34 37h0M13 38h0M49 48h0M28 49h0M12 57h0M35 58h0";

    /// <summary>Flakes, from those that fall last.</summary>
    private static readonly string[] Flakes =
    [
        "M44 21q0-7 8-6-5 2-8 6z",
        "M15 42q1-7 8-5-5 1-8 5z",
        "M45 47q7-3 9 4-4-4-9-4z",
        "M20 15q5-5 10 0-5-2-10 0z",
        "M28 55q5-5 10 0-5-2-10 0z",
        "M8 26q6 2 3 8 0-5-3-8z",
        "M31 33q7-2 8 4-4-4-8-4z",
        "M53 32q5 4 0 8 2-4 0-8z",
        "M33 6q6 3 2 8 1-4-2-8z",
        "M10 51q4 4-2 7 3-3 2-7z",
        "M24 26q5-4 9 0-5-1-9 0z",
    ];

    /// <summary>Of the flakes, those that are left on the last day.</summary>
    private const int LastFlakes = 3;

    /// <summary>The symbols of these days, and what they have in common.</summary>
    public static Markup Of(IEnumerable<SkinOnDay> days)
    {
        var symbols = new Markup().Add($"<svg class=\"skin__symbols\" aria-hidden=\"true\">");
        symbols.Add($"<pattern id=\"skin-folds\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\">");
        symbols.Add($"<path fill=\"none\" stroke=\"#000\" stroke-opacity=\".13\" stroke-width=\".6\" d=\"{Folds}\" /></pattern>");
        symbols.Add($"<radialGradient id=\"skin-glow\" cx=\".45\" cy=\".4\" r=\".6\"><stop stop-color=\"#fff\" />");
        symbols.Add($"<stop offset=\"1\" /></radialGradient>");
        symbols.Add($"<mask id=\"skin-soft\"><path fill=\"url(#skin-glow)\" d=\"{Square}\" /></mask>");
        foreach (var day in days)
        {
            symbols.Add($"<symbol id=\"{IdOf(day)}\" viewBox=\"0 0 64 64\">");
            WriteDay(symbols, day);
            symbols.Add($"</symbol>");
        }

        return symbols.Add($"</svg>");
    }

    /// <summary>Draws the skin of a day, in the colors of the tone that it is in.</summary>
    public static void Use(Markup picture, SkinOnDay day) => picture.Add($"<svg viewBox=\"0 0 64 64\"><use href=\"#{IdOf(day)}\" /></svg>");

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
            symbols.Add($"<g stroke=\"var(--speck)\" stroke-linecap=\"round\"><path stroke-width=\"1.4\" d=\"{Pricks}\" />");
            symbols.Add($"<path stroke-width=\"2.8\" d=\"{Specks}\" /></g>");
        }

        if (day.Flaking is { } flaking)
        {
            var count = LastFlakes + (int)Math.Round(flaking * (Flakes.Length - LastFlakes));
            symbols.Add($"<path fill=\"var(--flake)\" d=\"{string.Concat(Flakes.Take(count))}\" />");
        }
    }
}
