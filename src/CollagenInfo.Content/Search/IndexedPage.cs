using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>A page in the words that readers see, for the index and the vocabulary.</summary>
internal sealed record IndexedPage(ContentPage Page, string Title, string Summary, IReadOnlyList<IndexedSection> Sections)
{
    public static IndexedPage From(ContentLibrary library, ContentPage page)
    {
        var sections = PageSection.AllFrom(page.Body).Select(section => new IndexedSection(
            new PagePlace(page, section.Anchor, section.Start, section.Length),
            Seen(section.Heading),
            Seen(string.Join('\n', section.Passages.Select(passage => passage.Text)))));
        return new IndexedPage(page, Seen(page.Title), Seen(page.Summary), [.. sections]);

        string Seen(string text) => Tokenizer.WithoutInvisible(library.Expand(text));
    }

    /// <summary>All its texts.</summary>
    public IEnumerable<string> Texts =>
        Sections.SelectMany(section => new[] { section.Heading, section.Text }).Prepend(Summary).Prepend(Title);
}

/// <summary>A section of a page with its words.</summary>
internal sealed record IndexedSection(PagePlace Place, string Heading, string Text);
