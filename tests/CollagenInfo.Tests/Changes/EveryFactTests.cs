using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Changes;

/// <summary>
/// The impact of every fact of <c>facts.yml</c>, compared with the pages as they are rendered before and after: what differs there, block
/// by block, is what the listed sentences make of the pages before, and nothing is listed that does not differ.
/// </summary>
public class EveryFactTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);
    private static readonly ContentLibrary Before = ShippedContent.Library;
    private static readonly Dictionary<string, string> HtmlBefore = Before.Pages.ToDictionary(
        page => page.Body.File,
        page => HtmlOf(Before, page)
    );

    [Fact]
    public void What_is_listed_is_what_differs_between_the_rendered_pages()
    {
        // Some at a time: each library is rendered whole.
        var faults = Before
            .Facts.All.OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .Chunk(24)
            .AsParallel()
            .SelectMany(FaultsOf)
            .ToList();

        Assert.True(Before.Facts.All.Count > 150);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    private static IEnumerable<string> FaultsOf(Fact[] facts)
    {
        var after = OtherFacts.With([.. facts.Select(fact => (fact.Key, OtherFacts.OtherThan(fact)))]);
        var impact = Impact.Between(Before, after, Today);
        foreach (var page in Before.Pages)
        {
            var lines = impact.Places.Where(place => place.File == page.Body.File).SelectMany(place => place.Lines).ToList();
            var html = HtmlOf(after, page);
            string[] head = [page.Title, page.Summary];
            var isSame = html == HtmlBefore[page.Body.File] && head.All(text => Before.Expand(text) == after.Expand(text));
            foreach (var fault in isSame ? lines.Select(line => $"does not change: {line.Before}") : FaultsIn(page, html, after, lines))
            {
                yield return $"{facts[0].Key} ...: {page.Body.File}: {fault}";
            }
        }
    }

    private static IEnumerable<string> FaultsIn(ContentPage page, string html, ContentLibrary after, List<ImpactLine> lines)
    {
        var (old, now) = (new HtmlParser().ParseDocument(HtmlBefore[page.Body.File]), new HtmlParser().ParseDocument(html));
        if (PicturesOf(old) != PicturesOf(now) != lines.Exists(line => line.Kind is ImpactKind.Picture))
        {
            yield return "the picture";
        }

        List<(string Before, string After)> blocks =
        [
            .. BlocksOf(old).Zip(BlocksOf(now)),
            (Before.Expand(page.Title), after.Expand(page.Title)),
            (Before.Expand(page.Summary), after.Expand(page.Summary)),
        ];
        var differing = blocks.Where(block => block.Before != block.After).ToList();
        var sentences = lines.Where(line => line.Kind is ImpactKind.Sentence).ToList();
        foreach (var (block, then) in differing)
        {
            var made = sentences.Aggregate(block, (text, line) =>
                text.Replace(Folded(line.Before), Folded(line.After), StringComparison.Ordinal)
            );
            if (made != then)
            {
                yield return $"is not listed: {block} -> {then}";
            }
        }

        foreach (
            var line in sentences.Where(line =>
                !differing.Exists(block => block.Before.Contains(Folded(line.Before), StringComparison.Ordinal))
            )
        )
        {
            yield return $"is listed and does not differ: {line.Before}";
        }
    }

    private static string HtmlOf(ContentLibrary library, ContentPage page)
    {
        var rendered = RenderedArticle.From(library, page.Body);
        return rendered.KeyFacts + rendered.Html;
    }

    private static string PicturesOf(IDocument page) =>
        string.Concat(page.QuerySelectorAll("figure > :not(figcaption)").Select(part => part.OuterHtml));

    /// <summary>The paragraphs, items, headings and rows of a page in words, without numbers of sources, and without pictures.</summary>
    private static List<string> BlocksOf(IDocument page)
    {
        foreach (var part in page.QuerySelectorAll("sup, .visually-hidden, .term-note, figure > :not(figcaption)").ToList())
        {
            part.Remove();
        }

        return
        [
            .. page.QuerySelectorAll("p, li, h2, h3, h4, tr, figcaption, summary, .key-facts > div")
                .Select(block => Folded(WordsOf(block))),
        ];
    }

    /// <summary>The words as their author wrote them: "cell | cell" in a table, "48 hours: no makeup" among the key facts.</summary>
    private static string WordsOf(IElement block) =>
        block.LocalName switch
        {
            "tr" => string.Join(" | ", block.Children.Select(cell => cell.TextContent)),
            "div" => string.Join(": ", block.Children.Reverse().Select(part => part.TextContent)),
            _ => block.TextContent,
        };

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
