using CollagenInfo.Content.Facts;
using Markdig.Renderers.Normalize;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>Writes the wording of facts; a phone number stays a link that dials it.</summary>
internal sealed class PlainMarkdownFactWriter : NormalizeObjectRenderer<FactInline>
{
    protected override void Write(NormalizeRenderer renderer, FactInline fact)
    {
        var writer = (PlainMarkdownWriter)renderer;
        var wording = writer.Library.TextOf(fact.Key) ?? new FactText(FactReference.MissingText);
        var parts = wording.Parts.Count > 0 ? wording.Parts.Select(part => (part.Text, part.Address)) : [(wording.Text, wording.Address)];
        foreach (var (text, link) in parts)
        {
            var words = PlainMarkdownWriter.Escaped(text);
            writer.Write(link is { } address && fact.Parent is not LinkInline ? $"[{words}]({address})" : words);
        }
    }
}

/// <summary>Writes citations as the names of their sources, each linked to its address.</summary>
internal sealed class PlainMarkdownCitationWriter : NormalizeObjectRenderer<CitationInline>
{
    protected override void Write(NormalizeRenderer renderer, CitationInline citation)
    {
        var writer = (PlainMarkdownWriter)renderer;
        var sources = citation.Ids.Select(writer.Cite).OfType<Source>().ToList();
        if (sources.Count > 0)
        {
            writer.Write($" ({string.Join(", ", sources.Select(source => LinkTo(source, writer)))})");
        }
    }

    private static string LinkTo(Source source, PlainMarkdownWriter writer) =>
        source.Address is { } address ? $"[{source.Id}]({writer.Whole(address.AbsoluteUri)})" : source.Id;
}

/// <summary>Writes a break that its author wanted with a sign that everybody sees; two spaces at the end of a line are lost.</summary>
internal sealed class PlainMarkdownLineBreakWriter : NormalizeObjectRenderer<LineBreakInline>
{
    protected override void Write(NormalizeRenderer renderer, LineBreakInline lineBreak) =>
        renderer.Write(lineBreak.IsHard ? "\\" : "").WriteLine();
}

/// <summary>Leaves out waivers.</summary>
internal sealed class PlainMarkdownWaiverWriter : NormalizeObjectRenderer<WaiverInline>
{
    protected override void Write(NormalizeRenderer renderer, WaiverInline exception)
    {
        // Readers do not see waivers.
    }
}

/// <summary>Writes links and images by the same rules as the HTML page.</summary>
internal sealed class PlainMarkdownLinkWriter : NormalizeObjectRenderer<LinkInline>
{
    protected override void Write(NormalizeRenderer renderer, LinkInline link)
    {
        var writer = (PlainMarkdownWriter)renderer;
        var address = link.IsImage ? PictureAt(writer, link.Url ?? "") : writer.AddressOf(link.Url ?? "");
        if (address is not null)
        {
            writer.Write(link.IsImage ? "![" : "[");
            writer.WriteChildren(link);
            writer.Write($"]({address})");
        }
        else if (!link.IsImage)
        {
            writer.WriteChildren(link);
        }
    }

    private static string? PictureAt(PlainMarkdownWriter writer, string file) =>
        writer.Library.Data.Images.Contains(file) ? writer.Whole($"/images/{file}") : null;
}

/// <summary>Writes an address given in angle brackets.</summary>
internal sealed class PlainMarkdownAutolinkWriter : NormalizeObjectRenderer<AutolinkInline>
{
    protected override void Write(NormalizeRenderer renderer, AutolinkInline link)
    {
        var writer = (PlainMarkdownWriter)renderer;
        writer.Write(
            writer.AddressOf(link.IsEmail ? "mailto:" + link.Url : link.Url) is null
                ? PlainMarkdownWriter.Escaped(link.Url)
                : $"<{link.Url}>"
        );
    }
}
