using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Finds what is wrong with one page by itself.</summary>
internal static class PageChecker
{
    /// <summary>Takes an article or a topic apart and checks it.</summary>
    public static PageFindings Check(object content, ContentLibrary library)
    {
        var page = content is Article article ? CheckedPage.For(article) : CheckedPage.For((Topic)content);
        var linked = page.Outline.Links.Select(link => link.Target).OfType<LinkTarget.Page>().Select(target => target.File).Distinct(StringComparer.Ordinal);
        var facts = page.Outline.Facts.Select(fact => fact.Name).Concat(page.Lines.SelectMany(line => FactReference.KeysIn(line.Text))).Distinct(StringComparer.Ordinal);
        return new PageFindings(content, page.Outline, [.. linked], [.. facts], ProblemsOf(page, library));
    }

    /// <summary>Everything that is wrong with a page, and the exceptions that its author marked.</summary>
    public static IReadOnlyList<ContentProblem> ProblemsOf(CheckedPage page, ContentLibrary library)
    {
        var read = page.In(library);
        return [.. RuleBook.OfPages.SelectMany(check => check.Check(read, library)), .. ExceptionCheck.Check(read, library)];
    }
}
