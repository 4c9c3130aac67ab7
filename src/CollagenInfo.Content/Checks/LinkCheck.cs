using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every link of the site leads somewhere, and to nothing but pages, mail and phones.</summary>
internal sealed class LinkCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library) =>
        page.Outline.Links
            .Select(link => (link, fault: Fault(link.Target, page, library)))
            .Where(checkedLink => checkedLink.fault is not null)
            .Select(checkedLink => page.Error("broken-link", checkedLink.link.Line, $"The link '{checkedLink.link.Written}' leads nowhere: {checkedLink.fault}.", "Correct the address or remove the link."));

    /// <summary>Why a reader cannot follow the link; null if they can.</summary>
    private static string? Fault(LinkTarget target, CheckedPage page, CheckedLibrary library) => target switch
    {
        LinkTarget.Refused refused => refused.Reason,
        LinkTarget.Here here => HasHeading(page.Outline, here.Anchor) ? null : $"this page has no heading '#{here.Anchor}'",
        LinkTarget.Site site => SitePages.Addresses.Contains(site.Path) ? null : "no such page is the site's own; articles are linked by their file",
        LinkTarget.Page place => FaultOf(place, page, library),
        _ => null,
    };

    private static string? FaultOf(LinkTarget.Page place, CheckedPage page, CheckedLibrary library)
    {
        var article = place.Article is { } slug ? library.Content.Find(place.Topic, slug) : null;
        var body = place.Article is null ? library.Content.Find(place.Topic)?.Body : article?.Body;
        if (body is null)
        {
            return $"there is no file {place.File}";
        }

        if (article is { IsDraft: true } && page.Article is not { IsDraft: true })
        {
            return $"{place.File} is a draft, which readers do not see";
        }

        return place.Anchor.Length == 0 || HasHeading(library.OutlineOf(body), place.Anchor) ? null : $"that page has no heading '#{place.Anchor}'";
    }

    private static bool HasHeading(ArticleOutline outline, string anchor) => outline.Headings.Any(heading => heading.Id == anchor);
}
