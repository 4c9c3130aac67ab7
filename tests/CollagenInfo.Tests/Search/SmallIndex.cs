using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Pages of one section each, made of words alone.</summary>
internal static class SmallIndex
{
    public static IndexedPage Page(string title, string text)
    {
        var page = TestContent.Article($"made-up/{title}", text) with { Title = title, Summary = "" };
        return new IndexedPage(page, title, "", [new IndexedSection(PagePlace.TopOf(page), "", text)]);
    }

    public static SearchIndex Index(params IEnumerable<IndexedPage> pages)
    {
        var index = new SearchIndex();
        index.Change([], pages);
        return index;
    }

    public static TermGroup Group(string typed, params IEnumerable<string> others) => new(Form(typed), [.. others.Select(Form)]);

    private static TermForm Form(string text) => new(text.Split(' '));
}
