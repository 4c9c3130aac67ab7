using System.Globalization;
using System.Text.Json.Nodes;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Web.Layout;

/// <summary>What a page or tool says about its clinical review.</summary>
/// <param name="Short">One line for below the title.</param>
/// <param name="Long">The full note for the end of the page.</param>
/// <param name="Signed">The sign-off of exactly what it says; null if there is none.</param>
public sealed record ReviewNote(string Short, string Long, Review? Signed)
{
    public static ReviewNote From(ContentLibrary library, Signable signable, DateOnly today)
    {
        var (review, thing) = (signable.Review, signable.Tool is null ? "page" : "tool");
        string Day(DateOnly date) => DateText.Long(date, library.Clinic.Locale);
        string Later(Review signed, string words) => signed.Confirmed is { } change ? $"{words}{Day(change.On)}" : "";
        return signable.Status switch
        {
            ReviewStatus.Signed => new ReviewNote(
                $"Reviewed {Day(review!.On)} by {review.By}, {review.Role}{Later(review, ". A later change was confirmed on ")}",
                $"{review.By}, {review.Role}, signed {(review.Confirmed is null && thing == "page" ? "this text" : $"this {thing}")} "
                    + $"on {Day(review.On)}. "
                    + (review.Confirmed is { } change ? $"{change.By}, {change.Role}, confirmed a later change on {Day(change.On)}. " : "")
                    + (
                        review.Next < today
                            ? $"The next review was due on {Day(review.Next)} and is late."
                            : $"The next review is due by {Day(review.Next)}."
                    ),
                review
            ),
            ReviewStatus.ChangedSinceReview => new ReviewNote(
                "Changed since its last clinical review",
                $"This {thing}, or a number in it, has changed since {review!.By}, {review.Role}, signed it on {Day(review.On)}. "
                    + "Nobody has signed the text as it is now.",
                null
            ),
            _ => new ReviewNote(
                "Not yet signed off by a clinician",
                $"This {thing} is written from published sources. It awaits a clinician's sign-off: nobody has signed it yet.",
                null
            ),
        };
    }

    /// <summary>Adds the sign-off to the schema.org data of a page, if it holds.</summary>
    internal void AddTo(JsonObject page)
    {
        if (Signed is { } review)
        {
            page["lastReviewed"] = review.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            page["reviewedBy"] = new JsonObject
            {
                ["@type"] = "Person",
                ["name"] = review.By,
                ["jobTitle"] = review.Role,
            };
        }
    }
}
