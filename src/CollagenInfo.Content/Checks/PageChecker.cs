using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Finds what is wrong with one page by itself.</summary>
internal static class PageChecker
{
    private static readonly Rule NotChecked = new(
        "not-checked",
        "A page that the checker cannot read may hold any mistake.",
        "(a text at which the checker fails)",
        "(a text that it can read)"
    );

    public static IReadOnlyList<Rule> Rules { get; } = [NotChecked];

    /// <summary>Takes an article or a topic apart and checks it.</summary>
    public static PageFindings Check(ContentPage content, ContentLibrary library)
    {
        var page = CheckedPage.From(content);
        var linked = page
            .Outline.Links.Select(link => link.Target.On(library))
            .OfType<LinkTarget.Page>()
            .Select(target => FileOf(target, library));
        var facts = page
            .Outline.Facts.Select(fact => fact.Name)
            .Concat(page.Lines.SelectMany(line => FactReference.KeysIn(line.Text)))
            .Select(key => library.Facts.Find(key)?.Key ?? key);
        var cited = page.Outline.Citations.Select(citation => library.Data.Sources.GetValueOrDefault(citation.Name)?.Id ?? citation.Name);
        return new PageFindings(
            content,
            page.Outline.ForOthers(),
            [.. linked.Distinct(StringComparer.Ordinal)],
            [.. facts.Distinct(StringComparer.Ordinal)],
            [.. cited.Distinct(StringComparer.Ordinal)],
            ProblemsOf(page, library)
        );
    }

    /// <summary>The name as the library has it, so that ten thousand pages that link to one share it.</summary>
    private static string FileOf(LinkTarget.Page target, ContentLibrary library) =>
        (target.Article is { } slug ? library.Find(target.Topic, slug)?.Body.File : library.Find(target.Topic)?.Body.File) ?? target.File;

    /// <summary>Everything that is wrong with a page, and the exceptions that its author marked.</summary>
    public static IReadOnlyList<ContentProblem> ProblemsOf(CheckedPage page, ContentLibrary library) => ProblemsOf(page, () =>
    {
        var read = page.In(library);
        return [.. RuleBook.OfPages.SelectMany(check => check.Check(read, library)), .. SentenceChecker.Check(read, library)];
    });

    /// <summary>Only what keeps the page from being shown.</summary>
    public static IReadOnlyList<ContentProblem> GapsOf(CheckedPage page, ContentLibrary library) =>
        ProblemsOf(page, () => [.. RuleBook.ThatWithhold.SelectMany(check => check.Check(page, library)).Where(gap => gap.Withholds)]);

    /// <summary>A rule that fails at an unforeseen text must not take the whole site down: it is told, and the page is shown.</summary>
    internal static IReadOnlyList<ContentProblem> ProblemsOf(CheckedPage page, Func<IReadOnlyList<ContentProblem>> check)
    {
        try
        {
            return check();
        }
        catch (Exception fault)
        {
            return
            [
                NotChecked.Broken(
                    page.File,
                    1,
                    $"The page could not be checked: {fault.Message}",
                    "Please report this text to the makers of the program; until then, read the page with special care."
                ),
            ];
        }
    }
}
