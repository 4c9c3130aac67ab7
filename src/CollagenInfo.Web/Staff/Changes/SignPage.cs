using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>A page to be signed as a whole, as readers see it, for Sign.cshtml.</summary>
public sealed record SignPage : DeskPage
{
    private const int Months = 12;

    /// <summary>What says when to get help is looked at twice a year.</summary>
    private const int MonthsWithCards = 6;

    public required DeskFile File { get; init; }

    /// <summary>What holds for its sign-off now, in words.</summary>
    public required string State { get; init; }

    /// <summary>What is shown: nothing else is signed.</summary>
    public required ReadText Read { get; init; }

    /// <summary>The day by which somebody should look again, as offered or as typed.</summary>
    public required string Next { get; init; }

    /// <summary>The first day that may be chosen for that.</summary>
    public required string Earliest { get; init; }

    /// <summary>What is new since it was signed; null if it was not, or nobody knows the text that was.</summary>
    public SentenceDifference? Since { get; init; }

    /// <summary>Whether the reader has just shown who they are.</summary>
    public required bool IsProved { get; init; }

    public required string Job { get; init; }

    public string? Refusal { get; init; }

    /// <summary>"1 comma", "2 sentences".</summary>
    public string SinceWords => Since is null ? "" : SinceSigned.WordsOf(Since);

    /// <summary>Whether a file is a page whose topic gives clinical information.</summary>
    internal static bool MaySign(ContentLibrary library, DeskFile file) => ArticleOf(library, file) is not null;

    /// <summary>Whether a page was signed and is not as it was signed.</summary>
    internal static bool HasChanged(ContentLibrary library, DeskFile file) =>
        ArticleOf(library, file) is { } article && SignedText.StatusOf(library, article) is ReviewStatus.ChangedSinceReview;

    internal static Article? ArticleOf(ContentLibrary library, DeskFile file) =>
        file.IsPage && library.PageAt(file.Shown) is Article article && library.Find(article.Topic) is { IsClinical: true }
            ? article
            : null;

    /// <summary>The day that is offered for the next review.</summary>
    internal static DateOnly NextAfter(DateOnly today, Article article) =>
        today.AddMonths(
            ArticleText.From(article.Body).Outline.Blocks.Any(block => CareKind.Find(block.Name) is not null) ? MonthsWithCards : Months
        );

    /// <summary>What stands below a signature beside the name.</summary>
    internal static string RoleOf(Person? person) => person is { JobTitle.Length: > 0 } ? person.JobTitle : "clinician";

    internal static string StateOf(ContentLibrary library, Article article)
    {
        var review = article.Review;
        return SignedText.StatusOf(library, article) switch
        {
            ReviewStatus.Signed => $"Signed {Day(review!.On)} by {review.By}, {review.Role}, to be looked at again by {Day(review.Next)}.",
            ReviewStatus.ChangedSinceReview => $"Changed since {review!.By}, {review.Role}, signed it on {Day(review.On)}.",
            _ => "Nobody has signed it yet.",
        };

        string Day(DateOnly day) => DateText.Long(day, library.Clinic.Locale);
    }
}
