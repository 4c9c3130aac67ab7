using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>What holds for a page now, in words: whether readers see it, and whether a clinician has signed it.</summary>
/// <param name="Shown">Whether and when readers see it.</param>
/// <param name="Signed">Its clinical review; null if it needs none.</param>
public sealed record PageState(string Shown, string? Signed)
{
    public override string ToString() => Signed is null ? Shown : $"{Shown} · {Signed}";

    internal static PageState From(ContentLibrary library, ContentPage page, DateTimeOffset now) =>
        page is Article article
            ? new PageState(ShownOf(library, article, now), SignedOf(library, Signable.Of(library, article)))
            : new PageState("On the site", null);

    /// <summary>What holds for a tool.</summary>
    internal static PageState From(ContentLibrary library, SitePage tool) =>
        new("On the site", SignedOf(library, Signable.Of(library, tool)));

    private static string ShownOf(ContentLibrary library, Article article, DateTimeOffset now)
    {
        var (from, to) = (library.MomentOf(article.Publish), library.MomentOf(article.Unpublish));
        return article.IsDraft ? "Draft, not on the site"
            : from > now ? $"On the site from {Say(from.Value)}"
            : to <= now ? $"Taken off the site {Say(to.Value)}"
            : to is { } end ? $"On the site until {Say(end)}"
            : "On the site";

        string Say(DateTimeOffset moment) =>
            DateText.Moment(library.Clinic.TimeAt(moment), library.Clinic.Locale);
    }

    private static string? SignedOf(ContentLibrary library, Signable signable) =>
        !signable.IsClinical
            ? null
            : signable.Status switch
            {
                ReviewStatus.Signed => $"signed {DateText.Long(signable.Review!.On, library.Clinic.Locale)}",
                ReviewStatus.ChangedSinceReview => "changed since it was signed",
                _ => "not signed",
            };
}
