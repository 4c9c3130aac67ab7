using System.Globalization;

namespace CollagenInfo.Content.Checks;

/// <summary>A signed text is looked at again when its time has come.</summary>
internal sealed class ReviewCheck : ILibraryCheck
{
    private static readonly Rule Overdue = new(
        "review-overdue",
        "Advice grows old; the clinician who signed it said when to look again.",
        "next: 2020-01-31",
        "next: (a day to come)",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Overdue];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        library
            .Content.Articles.Where(article => !article.IsDraft && article.Review?.Next < library.Today)
            .Select(article =>
                Overdue.Broken(
                    article.Body.File,
                    article.TitleLine,
                    string.Create(CultureInfo.InvariantCulture, $"The clinical review was due on {article.Review!.Next:yyyy-MM-dd}."),
                    "Ask a clinician to read the page and to sign it again."
                )
            );
}
