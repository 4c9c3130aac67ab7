using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>Draws skin with needles in it. Vertical lengths are in em, so that the ruler keeps its scale.</summary>
internal static class SkinSection
{
    /// <summary>Room above the skin for the numbers and the heads of the needles.</summary>
    private const decimal Surface = 3.6m;

    private const decimal SkinHeight = 15;

    /// <summary>The shortest ruler, in mm, so that the layers do not move when a needle becomes shorter.</summary>
    private const decimal UsualDepth = 3;

    /// <summary>In mm. A check reports lengths that cannot be right; until they are corrected, the page must not break.</summary>
    private const decimal LargestDepth = 10;

    private const string Fibres = "M70 16q4 3 8 0t8 0 8 0M64 26q4-3 8 0t8 0 8 0M70 54q4 3 8 0t8 0 8 0M4 60q4-3 8 0t8 0 8 0M6 40q4 3 8 0";

    private const decimal Ruler = 13;
    private const decimal FirstNeedle = 19;
    private const decimal LastNeedle = 60;

    public static void Write(Markup picture, IReadOnlyList<Fact> needles)
    {
        var deepest = Math.Clamp(Math.Ceiling(needles.Max(needle => needle.Quantity!.Max)), UsualDepth, LargestDepth);
        var millimeter = SkinHeight / (deepest + 0.25m);
        picture.Add($"<svg class=\"figure__section\" width=\"100%\" height=\"{Surface + SkinHeight}em\">");
        WriteLayers(picture);
        WriteRuler(picture, (int)deepest, millimeter);
        for (var place = 0; place < needles.Count; place++)
        {
            var across = FirstNeedle + ((LastNeedle - FirstNeedle) * (needles.Count == 1 ? 0.5m : (decimal)place / (needles.Count - 1)));
            var length = needles[place].Quantity!;
            picture.Add($"<svg x=\"{across}%\" class=\"figure__needle\">");
            WriteNeedle(
                picture,
                place + 1,
                (needles[place].Kind is FactKind.AtMost ? 0 : Math.Min(length.Min, deepest)) * millimeter,
                Math.Min(length.Max, deepest) * millimeter
            );
            picture.Add($"</svg>");
        }

        picture.Add($"</svg>");
    }

    private static void WriteLayers(Markup picture)
    {
        var (width, height) = (100 - Ruler, SkinHeight);
        picture.Add(
            $"""<svg x="{Ruler}%" y="{Surface}em" width="{width}%" height="{height}em" viewBox="0 0 100 100" preserveAspectRatio="none">"""
        );
        picture.Add($"<path class=\"figure__fat\" d=\"M0 0H100V100H0z\" />");
        picture.Add($"<path class=\"figure__deeper\" d=\"M0 0H100V70C90 76 84 64 74 69S58 76 48 69 30 65 22 71 8 75 0 69z\" />");
        picture.Add(
            $"<path class=\"figure__surface\" d=\"M0 0H100V5Q96 9 92 5T84 5 76 5 68 5 60 5 52 5 44 5 36 5 28 5 20 5 12 5 4 5L0 6z\" />"
        );
        picture.Add($"<path class=\"figure__fibres\" d=\"{Fibres}\" />");
        picture.Add($"</svg>");
        WriteName("Surface layer", Surface - 0.5m);
        WriteName("Deeper layer", Surface + (SkinHeight * 0.4m));
        WriteName("Fat", Surface + (SkinHeight * 0.87m));

        void WriteName(string name, decimal down) => picture.Add($"<text x=\"98%\" y=\"{down}em\" text-anchor=\"end\">{name}</text>");
    }

    private static void WriteRuler(Markup picture, int deepest, decimal millimeter)
    {
        picture.Add($"<text x=\"0\" y=\"{Surface - 1.3m}em\">mm</text>");
        for (var half = 0; half <= deepest * 2; half++)
        {
            var down = Surface + (half * millimeter / 2);
            var isWhole = half % 2 == 0;
            picture.Add(
                $"<line class=\"figure__ruler\" x1=\"{Ruler - (isWhole ? 4 : 2)}%\" x2=\"{Ruler}%\" y1=\"{down}em\" y2=\"{down}em\" />"
            );
            if (isWhole && half > 0)
            {
                picture.Add($"<line class=\"figure__depth\" x1=\"{Ruler}%\" x2=\"100%\" y1=\"{down}em\" y2=\"{down}em\" />");
            }

            if (isWhole)
            {
                picture.Add($"<text x=\"{Ruler - 5.5m}%\" y=\"{down + 0.35m}em\" text-anchor=\"end\">{half / 2}</text>");
            }
        }

        var end = Surface + (deepest * millimeter);
        picture.Add($"<line class=\"figure__ruler\" x1=\"{Ruler}%\" x2=\"{Ruler}%\" y1=\"{Surface}em\" y2=\"{end}em\" />");
    }

    /// <summary>Draws a needle: filled to the shorter length of its range, open to the longer, with its tip exactly there.</summary>
    private static void WriteNeedle(Markup picture, int number, decimal shorter, decimal longer)
    {
        picture.Add($"<rect class=\"figure__hub\" x=\"-0.35em\" y=\"1.9em\" width=\"0.7em\" height=\"{Surface - 1.9m}em\" />");
        picture.Add($"<rect class=\"figure__shaft\" x=\"-0.2em\" y=\"{Surface}em\" width=\"0.4em\" height=\"{longer}em\" />");
        picture.Add($"<rect class=\"figure__sure\" x=\"-0.2em\" y=\"{Surface}em\" width=\"0.4em\" height=\"{shorter}em\" />");
        picture.Add($"<circle class=\"figure__circle\" cy=\"1.2em\" r=\"0.75em\" />");
        picture.Add($"<text class=\"figure__digit\" y=\"1.55em\" text-anchor=\"middle\">{number}</text>");
    }
}
