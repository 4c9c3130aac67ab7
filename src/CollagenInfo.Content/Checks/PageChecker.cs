using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Finds what is wrong with one page by itself.</summary>
internal static class PageChecker
{
    private static readonly Rule NotChecked = new("not-checked", "A page that the checker cannot read may hold any mistake.", "(a text at which the checker fails)", "(a text that it can read)");

    public static IReadOnlyList<Rule> Rules { get; } = [NotChecked];

    /// <summary>Takes an article or a topic apart and checks it.</summary>
    public static PageFindings Check(object content, ContentLibrary library)
    {
        var page = content is Article article ? CheckedPage.For(article) : CheckedPage.For((Topic)content);
        var linked = page.Outline.Links.Select(link => link.Target).OfType<LinkTarget.Page>().Select(target => target.File).Distinct(StringComparer.Ordinal);
        var facts = page.Outline.Facts.Select(fact => fact.Name).Concat(page.Lines.SelectMany(line => FactReference.KeysIn(line.Text))).Distinct(StringComparer.Ordinal);
        return new PageFindings(content, page.Outline, [.. linked], [.. facts], ProblemsOf(page, library));
    }

    /// <summary>Everything that is wrong with a page, and the exceptions that its author marked.</summary>
    public static IReadOnlyList<ContentProblem> ProblemsOf(CheckedPage page, ContentLibrary library) => ProblemsOf(page, library, read =>
        [.. RuleBook.OfPages.SelectMany(check => check.Check(read, library)), .. ExceptionCheck.Check(read, library)]);

    /// <summary>A rule that fails at a text nobody thought of must not take the whole site down: it is told, and the page is shown.</summary>
    internal static IReadOnlyList<ContentProblem> ProblemsOf(CheckedPage page, ContentLibrary library, Func<CheckedPage, IReadOnlyList<ContentProblem>> check)
    {
        try
        {
            return check(page.In(library));
        }
        catch (Exception fault)
        {
            return [NotChecked.Broken(page.File, 1, $"The page could not be checked: {fault.Message}", "Please report this text to the makers of the program; until then, read the page with special care.")];
        }
    }
}
