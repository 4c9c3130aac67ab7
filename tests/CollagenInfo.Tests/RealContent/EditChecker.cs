using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.RealContent;

/// <summary>Tells whether <c>check</c> would notice an edit of the shipped content.</summary>
internal sealed class EditChecker
{
    private readonly LibraryChecker checker = new();
    private readonly ILookup<(string Rule, string File, string Message), ContentProblem> known;

    public EditChecker() => known = ErrorsIn(checker.Check(ShippedContent.Library));

    /// <summary>Whether the edited file cannot be read, or the library has an error that it did not have before.</summary>
    public bool IsCaught(ContentEdit edit)
    {
        var problems = new ProblemList(edit.File);
        return Edited(edit, problems) is not { } library
            || !problems.IsEmpty
            || ErrorsIn(checker.Rehearse(library)).Any(errors => errors.Count() > known[errors.Key].Count());
    }

    /// <summary>The library with the edit; null if the file cannot be read any more.</summary>
    private static ContentLibrary? Edited(ContentEdit edit, ProblemList problems)
    {
        var library = ShippedContent.Library;
        if (DataFile.Find(edit.File) is { } data)
        {
            return YamlText.Parse(edit.Text, problems) is { } keys
                ? new ContentLibrary(data.Read(keys)(library.Data), library.Pages)
                : null;
        }

        var before = library.Pages.Single(page => page.Body.File == edit.File);
        ContentPage? after = before is Article article
            ? ArticleFile.Parse(edit.Text, edit.File, article.Topic, article.Slug, problems)
            : TopicFile.Parse(edit.Text, edit.File, before.Slug, problems);
        return after is null ? null : new ContentLibrary(library.Data, library.Pages.Select(page => page == before ? after : page));
    }

    /// <summary>The errors without their lines, because an edit moves all that stand below it.</summary>
    private static ILookup<(string Rule, string File, string Message), ContentProblem> ErrorsIn(IEnumerable<ContentProblem> problems) =>
        problems.Errors().ToLookup(problem => (problem.Rule, problem.File, problem.Message));
}
