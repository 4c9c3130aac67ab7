using System.Text.RegularExpressions;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Changes;

/// <summary>
/// Tells a change to who reads a page and does not write it: without the signs of Markdown and YAML, and with the titles of pages in
/// place of their files. Where nothing but such signs differs, they are shown.
/// </summary>
/// <param name="file">The file, from which links lead.</param>
/// <param name="library">The pages.</param>
/// <param name="labels">What people call the keys above the text.</param>
internal sealed partial class SaidChange(string file, ContentLibrary library, IReadOnlyDictionary<string, string> labels)
{
    public SentenceChange Of(SentenceChange change)
    {
        var (before, after) = (Said(change.Before, change), Said(change.After, change));
        if (change.Kind is ChangeKind.Changed)
        {
            var (old, now) = (GuardLink.AllIn(change.Before), GuardLink.AllIn(change.After));
            (before, after) = (before + LinksOnlyIn(old, now), after + LinksOnlyIn(now, old));
        }

        return before == after && change.Kind is ChangeKind.Changed
            ? change
            : change with
            {
                Before = before,
                After = after,
                Place = change.Place with
                {
                    Field = change.Place.Kind is PlaceKind.Key ? labels.GetValueOrDefault(change.Place.Heading) : change.Place.Field,
                },
            };
    }

    private static string Said(string text, SentenceChange change) =>
        text.Length == 0 ? ""
        : change.Place.Kind switch
        {
            PlaceKind.Line => text,
            PlaceKind.Key => ValueOf(text),
            PlaceKind.Mark when GuardZone.IsFence(text) => GuardZone.NameIn(text) is { Length: > 0 } name
                ? $"Here begins {GuardZone.WordsOf(name)}."
                : "Here it ends.",
            PlaceKind.Mark => "The line below the head of a table.",
            _ => WithoutSigns(text),
        };

    private static string WithoutSigns(string text)
    {
        var said = Beginning().Replace(text, "");
        said = said is ['|', ..] ? string.Join(" · ", said.Trim('|', ' ').Split('|').Select(cell => cell.Trim())) : said;
        said = Picture().Replace(said, picture => $"Picture: {picture.Groups["alt"].Value}");
        said = Emphasis().Replace(GuardLink.NamedIn(said), emphasis => emphasis.Groups["text"].Value);
        return Citation().Replace(said, citation => $"[{citation.Groups["ids"].Value.Replace("@", "", StringComparison.Ordinal)}]");
    }

    /// <summary>What stands behind a key, without notes, quotes and brackets.</summary>
    private static string ValueOf(string lines)
    {
        var own = lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var first = own.Count > 0 && own[0].IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? own[0][(colon + 1)..].Trim() : "";
        return string.Join(" · ", own.Skip(1).Prepend(first).Where(line => line.Length > 0)).Trim('"', '\'', '[', ']', '>', ' ');
    }

    private string LinksOnlyIn(IReadOnlyList<GuardLink> links, IReadOnlyList<GuardLink> others) =>
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

    /// <summary>The signs of a heading, a quotation or a list; the numbers of one are read.</summary>
    [GeneratedRegex(@"^\s*((#{1,6}|>|[-*+])\s+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"!\[(?<alt>[^\[\]]{0,400})\]\([^()]{0,400}\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(
        @"(?<signs>\*\*|\*|`)(?=\S)(?<text>[^*`]{1,600})(?<=\S)\k<signs>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[(?<ids>@[^\[\]]{1,200})\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
