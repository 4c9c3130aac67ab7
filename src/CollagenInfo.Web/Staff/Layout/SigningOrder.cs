using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>The pages and tools that a clinician signs, those that matter most first.</summary>
internal static class SigningOrder
{
    private const int Tried = 5;

    /// <summary>Everything that is to be signed, whether it is or not.</summary>
    public static IReadOnlyList<Signable> AllFrom(ContentLibrary library) =>
        [
            .. Signable
                .AllFrom(library)
                .Where(one => one.IsClinical && one.Article is not { IsDraft: true })
                .OrderBy(one => one.Address == PageAddress.Symptoms ? 0 : RankOf(library, one.File))
                // A page is read faster than all that a tool can tell.
                .ThenBy(one => one.Tool is not null)
                .ThenBy(one => one.Article?.Order),
        ];

    /// <summary>
    /// The page with which a new desk begins: among those with the shortest files the one with the least to read; null once anything was
    /// signed.
    /// </summary>
    public static Signable? FirstIn(ContentLibrary library) =>
        AllFrom(library) is var all && all.All(one => one.Review is null)
            ? all.Where(one => one.Article is not null)
                .OrderBy(one => one.Article!.Body.Markdown.Length)
                // What there is to read is known once a page is parsed, and parsing all would take too long whenever somebody opens Today.
                .Take(Tried)
                .MinBy(one => ArticleText.From(one.Article!.Body).Shown.Sum(passage => passage.Text.Length))
            : null;

    /// <summary>What is overdue, then what changed since it was signed, then what nobody has signed, each with why.</summary>
    public static IEnumerable<(Signable Signable, string Why)> DueFrom(ContentLibrary library, DateTimeOffset now)
    {
        var today = library.Clinic.DayAt(now);
        return AllFrom(library)
            .Select(one => (Signable: one, Why: WhyDue(library, one, today)))
            .Where(one => one.Why is not null)
            .OrderBy(one => one.Why!.Value.Rank)
            .Select(one => (one.Signable, one.Why!.Value.Words));
    }

    /// <summary>How much it matters to a patient what a file says: the lowest first.</summary>
    public static int RankOf(ContentLibrary library, string path) =>
        path == library.Help?.Body.File ? 0
        : path.StartsWith("contraindications/", StringComparison.Ordinal) ? 1
        : path.StartsWith("aftercare/", StringComparison.Ordinal) ? 2
        : path.EndsWith(".yml", StringComparison.Ordinal) ? 3
        : 4;

    private static (int Rank, string Words)? WhyDue(ContentLibrary library, Signable signable, DateOnly today) =>
        signable.Status switch
        {
            ReviewStatus.Signed when signable.Review!.Next < today => (
                0,
                $"to be looked at again since {DateText.Long(signable.Review.Next, library.Clinic.Locale)}"
            ),
            ReviewStatus.Signed => null,
            ReviewStatus.ChangedSinceReview => (1, "changed since it was signed"),
            _ => (2, "not signed"),
        };
}
