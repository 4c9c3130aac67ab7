using CollagenInfo.Content.Figures;
using Markdig.Extensions.CustomContainers;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes a figure: caption, picture, and the same as a table. One that cannot be drawn leaves a visible gap.</summary>
internal static class FigureWriter
{
    /// <summary>What readers see in place of a picture that cannot be drawn.</summary>
    public const string MissingText = "[picture missing: please ask the clinic]";

    /// <summary>What a screen reader says of the picture: the caption before it and the table after it tell the rest, once.</summary>
    private const string SpokenName = "Chart. The same numbers follow as a table.";

    private const string SpokenOfDrawings = "Drawings. The same follows in words.";

    public static void Write(ArticleWriter writer, CustomContainer block)
    {
        var reference = FigureReference.Parse(block.Arguments);
        var figure = reference.Find();
        writer.EnsureLine();
        writer.WriteLine(reference.KeyCount is null ? "<figure class=\"figure\">" : $"<figure class=\"figure figure--{reference.Name}\">");
        WriteCaption(writer, block);
        if (figure?.TryDraw(writer.Library.Facts) is { } drawing)
        {
            WriteDrawing(writer, drawing, block.Count > 0 ? null : figure.Title);
        }
        else
        {
            writer.WriteLine($"<p><strong class=\"fact-missing\">{MissingText}</strong></p>");
        }

        writer.WriteLine("</figure>");
    }

    /// <summary>Writes the picture, and the same in words or as a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="drawing">The picture.</param>
    /// <param name="title">Its name, if it has no caption.</param>
    private static void WriteDrawing(ArticleWriter writer, FigureDrawing drawing, string? title)
    {
        if (string.Concat(writer.NewOf(drawing.Symbols)) is { Length: > 0 } symbols)
        {
            writer.WriteLine($"<svg class=\"skin__symbols\" aria-hidden=\"true\">{symbols}</svg>");
        }

        var told = drawing.Words is null ? SpokenName : SpokenOfDrawings;
        var role = drawing.IsText ? "" : $" role=\"img\" aria-label=\"{(title is null ? told : $"{title}. {told}")}\"";
        writer.WriteLine($"<div class=\"figure__picture\"{role}>\n{drawing.Picture}</div>");
        if (drawing.Words is { } words)
        {
            writer.WriteLine($"<div class=\"figure__note\">{words}</div>");
        }
        else if (!drawing.IsText)
        {
            writer.Write("<details class=\"expander figure__table\"><summary>Show as a table</summary>");
            writer.WriteLine($"<div class=\"expander__body\">{drawing.Table}</div></details>");
        }
    }

    private static void WriteCaption(ArticleWriter writer, CustomContainer block)
    {
        if (block.Count == 0)
        {
            return;
        }

        writer.WriteLine("<figcaption class=\"figure__caption\">");
        writer.WriteChildren(block);
        writer.EnsureLine();
        writer.WriteLine("</figcaption>");
    }
}
