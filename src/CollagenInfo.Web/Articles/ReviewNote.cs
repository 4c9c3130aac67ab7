using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Articles;

/// <summary>What a page says about its clinical review.</summary>
/// <param name="Short">One line for below the title.</param>
/// <param name="Long">The full note for the end of the page.</param>
/// <param name="IsSigned">Whether a clinician has signed exactly this text.</param>
public sealed record ReviewNote(string Short, string Long, bool IsSigned)
{
    public static ReviewNote From(ContentLibrary library, Article article, DateOnly today)
    {
        var review = article.Review;
        string Day(DateOnly date) => DateText.Long(date, library.Clinic.Locale);
        string Later(Review signed, string words) => signed.Confirmed is { } change ? $"{words}{Day(change.On)}" : "";
        return SignedText.StatusOf(library, article) switch
        {
            ReviewStatus.Signed => new ReviewNote(
                $"Reviewed {Day(review!.On)} by {review.By}, {review.Role}{Later(review, ". A later change was confirmed on ")}",
                $"{review.By}, {review.Role}, signed {(review.Confirmed is null ? "this text" : "this page")} on {Day(review.On)}. "
                    + (review.Confirmed is { } change ? $"{change.By}, {change.Role}, confirmed a later change on {Day(change.On)}. " : "")
                    + (
                        review.Next < today
                            ? $"The next review was due on {Day(review.Next)} and is late."
                            : $"The next review is due by {Day(review.Next)}."
                    ),
                IsSigned: true
            ),
            ReviewStatus.ChangedSinceReview => new ReviewNote(
                "Changed since its last clinical review",
                $"This page, or a number in it, has changed since {review!.By}, {review.Role}, signed it on {Day(review.On)}. "
                    + "Nobody has signed the text as it is now.",
                IsSigned: false
            ),
            _ => new ReviewNote(
                "Not yet signed off by a clinician",
                "This page is written from published sources. It awaits a clinician's sign-off: nobody has signed it yet.",
                IsSigned: false
            ),
        };
    }
}
