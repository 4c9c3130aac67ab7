using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Changes;

/// <summary>Says in words where the links of a file lead.</summary>
/// <param name="file">The file, from which they lead.</param>
/// <param name="library">The pages.</param>
internal sealed class LinkWords(string file, ContentLibrary library)
{
    /// <summary>Where those links lead that others do not: " (“help” leads to "When to get help")"; empty if there are none.</summary>
    public string OfOnly(IReadOnlyList<GuardLink> links, IReadOnlyList<GuardLink> others) =>
        links.Except(others).ToList() is [_, ..] own
            ? $" ({string.Join("; ", own.Select(link => $"\u201c{link.Name}\u201d leads to {TargetOf(link.Target)}"))})"
            : "";

    private string TargetOf(string target) =>
        LinkTarget.Parse(target, file) switch
        {
            LinkTarget.Page page when TitleOf(page) is { } title => Section(title, page.Anchor),
            LinkTarget.Site site when SitePages.Find(site.Path) is { } page => Section(page.Title, site.Anchor),
            LinkTarget.Here here => Section("this page", here.Anchor),
            _ => target,
        };

    private string? TitleOf(LinkTarget.Page page) =>
        (page.Article is { } slug ? (ContentPage?)library.Find(page.Topic, slug) : library.Find(page.Topic)) is { } found
            ? $"\"{library.Expand(found.Title)}\""
            : null;

    private static string Section(string page, string anchor) =>
        anchor.Length == 0 ? page : $"{page}, section \"{anchor.Replace('-', ' ')}\"";
}
