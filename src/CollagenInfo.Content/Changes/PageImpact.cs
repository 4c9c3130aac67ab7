using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Changes;

/// <summary>What readers would find changed on the pages that are written as files.</summary>
internal static class PageImpact
{
    public static IReadOnlyList<ImpactPlace> Between(ContentLibrary before, ContentLibrary after)
    {
        var old = before.Pages.ToDictionary(page => page.Body.File, StringComparer.Ordinal);
        var files = after.Pages.Select(page => page.Body.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. InOrder(after)
                .AsParallel()
                .AsOrdered()
                .Select(page => PlaceOf(page, LinesOf(old.GetValueOrDefault(page.Body.File), page, before, after), after))
                .Where(place => place.Lines.Count > 0),
            .. InOrder(before)
                .Where(page => !files.Contains(page.Body.File))
                .Select(page => PlaceOf(page, LinesOf(page, null, before, after), before)),
        ];
    }

    private static IEnumerable<ContentPage> InOrder(ContentLibrary library) =>
        library
            .Topics.SelectMany(topic => library.ArticlesOf(topic.Slug).Prepend<ContentPage>(topic))
            .Concat(library.Articles.Where(article => library.Find(article.Topic) is null));

    private static ImpactPlace PlaceOf(ContentPage page, IEnumerable<ImpactLine> lines, ContentLibrary library) =>
        new(library.Expand(page.Title), page.Body.File, page.Address, [.. lines]);

    private static IEnumerable<ImpactLine> LinesOf(ContentPage? old, ContentPage? now, ContentLibrary before, ContentLibrary after)
    {
        if (ReferenceEquals(old, now) && !MayDiffer(now!, before, after))
        {
            return [];
        }

        var (was, comes) = (old is null ? null : CheckedPage.From(old).In(before), now is null ? null : CheckedPage.From(now).In(after));
        return SentenceImpact
            .Between(ShownOf(was), ShownOf(comes), isSameText: ReferenceEquals(old, now))
            .Concat(FiguresOf(was, comes, before.Facts, after.Facts));
    }

    /// <summary>Whether a page refers to anything that the two libraries say differently: most pages do not, and need no reading.</summary>
    private static bool MayDiffer(ContentPage page, ContentLibrary before, ContentLibrary after)
    {
        string?[] texts = [page.Body.Markdown, page.Title, page.Summary, (page as Article)?.ImageAlt];
        return texts.OfType<string>().SelectMany(FactReference.KeysIn).Any(key => before.TextOf(key)?.Text != after.TextOf(key)?.Text)
            || FigureReference
                .AllFrom(page.Body.Markdown)
                .SelectMany(figure => figure.Find()?.Keys ?? [])
                .Any(key => DrawnOf(before.Facts.Find(key)) != DrawnOf(after.Facts.Find(key)));
    }

    private static (string?, FactKind?, string?) DrawnOf(Fact? fact) => (fact?.Wording, fact?.Kind, fact?.Label);

    private static Sentence[] ShownOf(CheckedPage? page) => [.. (page?.Sentences ?? []).Where(sentence => !sentence.Passage.IsHidden)];

    private static IEnumerable<ImpactLine> FiguresOf(CheckedPage? before, CheckedPage? after, FactSheet facts, FactSheet newFacts)
    {
        var (old, now) = (before?.Outline.Figures ?? [], after?.Outline.Figures ?? []);
        return Enumerable
            .Range(0, Math.Max(old.Count, now.Count))
            .SelectMany(at =>
                FigureImpact.Between(
                    old.ElementAtOrDefault(at)?.Reference.Find()?.TryDraw(facts),
                    now.ElementAtOrDefault(at)?.Reference.Find()?.TryDraw(newFacts),
                    (now.ElementAtOrDefault(at) ?? old[at]).Line
                )
            );
    }
}
