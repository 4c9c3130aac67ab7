using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every link of the site leads somewhere, and to nothing but pages, mail and phones.</summary>
internal static class LinkCheck
{
    internal static readonly Rule DeadEnd = new(
        "broken-link",
        "Somebody who is worried follows a link and must not end nowhere.",
        "See [aftercare](after-care.md).",
        "See [aftercare](../aftercare/day-by-day.md)."
    );

    public static IReadOnlyList<Rule> Rules { get; } = [DeadEnd];

    /// <summary>The links of a text that lead nowhere.</summary>
    public static IEnumerable<ContentProblem> Check(ArticleOutline page, Article? article, CheckedLibrary library) =>
        from link in page.Links
        let fault = Fault(link.Target.On(library.Content), page, article, library)
        where fault is not null
        select DeadEnd.Broken(
            page.File,
            link.Line,
            $"The link '{link.Written}' leads nowhere: {fault}.",
            InvisibleSigns.NameIn(link.Written) is { } sign
                ? $"There is {sign} in the address, which nobody sees: type it again."
                : "Correct the address or remove the link."
        ) with
        {
            Fix = ByFile(link, article, library) is { } file
                ? new ProposedEdit("Link by its file", $"({link.Written})", $"({file})")
                : null,
        };

    /// <summary>
    /// The file of the page that an address of the site, an old one or a file without its ending names; null if none does, or readers
    /// could not follow that either.
    /// </summary>
    private static string? ByFile(OutlineLink link, Article? from, CheckedLibrary library)
    {
        var (path, anchor) = link.Written.Split('#', 2) is [var before, var after] ? (before, after) : (link.Written, "");
        var folder = link.File.Split('/') is [var topic, _] ? topic : "";
        var address =
            path.StartsWith('/') ? path.TrimEnd('/')
            : path.StartsWith("../", StringComparison.Ordinal) ? path[2..]
            : $"/{folder}/{path}";
        var moved = library.Content.Data.Moved.Follow(Without(address, ".md"), library.Content);
        var page = library.Content.PageAt(address) ?? library.Content.PageAt(MovedPages.PathOf(moved ?? ""));
        if (
            page is null
            || (page is Article { IsDraft: true } && from is not { IsDraft: true })
            || (anchor.Length > 0 && !HasHeading(library.OutlineOf(page.Body), anchor))
        )
        {
            return null;
        }

        var (file, heading) = (page.Body.File, anchor.Length > 0 ? $"#{anchor}" : "");
        return file.StartsWith($"{folder}/", StringComparison.Ordinal) ? file[(folder.Length + 1)..] + heading : $"../{file}{heading}";
    }

    private static string Without(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;

    /// <summary>Why a reader cannot follow the link; null if they can.</summary>
    private static string? Fault(LinkTarget target, ArticleOutline page, Article? article, CheckedLibrary library) =>
        target switch
        {
            LinkTarget.Refused refused => refused.Reason,
            LinkTarget.Here here => HasHeading(page, here.Anchor) ? null : $"this page has no heading '#{here.Anchor}'",
            LinkTarget.Site site => SitePages.Find(site.Path) is not null || IsPicture(site.Path, library)
                ? null
                : Moved(site.Path, library) ?? "no such page is the site's own; articles are linked by their file",
            LinkTarget.Page place => FaultOf(place, article, library),
            _ => null,
        };

    private static string? FaultOf(LinkTarget.Page place, Article? from, CheckedLibrary library)
    {
        var article = place.Article is { } slug ? library.Content.Find(place.Topic, slug) : null;
        var body = place.Article is null ? library.Content.Find(place.Topic)?.Body : article?.Body;
        if (body is null)
        {
            return Moved(place.Article is null ? $"/{place.Topic}" : $"/{place.Topic}/{place.Article}", library)
                ?? $"there is no file {place.File}";
        }

        if (article is { IsDraft: true } && from is not { IsDraft: true })
        {
            return $"{place.File} is a draft, which readers do not see";
        }

        return place.Anchor.Length == 0 || HasHeading(library.OutlineOf(body), place.Anchor)
            ? null
            : $"that page has no heading '#{place.Anchor}'";
    }

    private static bool IsPicture(string path, CheckedLibrary library) =>
        path.StartsWith("/images/", StringComparison.Ordinal) && library.Content.Data.Images.Contains(path["/images/".Length..]);

    private static string? Moved(string address, CheckedLibrary library) =>
        library.Content.Data.Moved.StepsFrom(address) is not [.., var last] ? null
        : last.IsGone ? "that page was taken off the site"
        : $"that page has moved to {last.To}";

    private static bool HasHeading(ArticleOutline outline, string anchor) => outline.Headings.Any(heading => heading.Id == anchor);
}
