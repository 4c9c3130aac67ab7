using System.Globalization;

namespace CollagenInfo.Content.Checks;

/// <summary>What is signed is looked at again when its time has come.</summary>
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
            .Content.Articles.Where(article => !article.IsDraft && article.Review is not null)
            .Select(article => (article.Body.File, Line: article.TitleLine, Review: article.Review!, Thing: "page"))
            .Concat(
                library.Content.Data.SignedTools.Select(tool => (SignedTool.File, tool.Line, tool.Review, Thing: $"tool '{tool.Name}'"))
            )
            .Where(signed => signed.Review.Next < library.Today)
            .Select(signed =>
                Overdue.Broken(
                    signed.File,
                    signed.Line,
                    string.Create(CultureInfo.InvariantCulture, $"The clinical review was due on {signed.Review.Next:yyyy-MM-dd}."),
                    $"Ask a clinician to read the {signed.Thing} and to sign it again."
                )
            );
}
