using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>
/// Tells a change to who reads a page and does not write it: without the signs of Markdown and YAML, and with the titles of pages in
/// place of their files. Where nothing but such signs differs, they are shown.
/// </summary>
/// <param name="linksBefore">Where links led before.</param>
/// <param name="linksAfter">Where they lead now.</param>
/// <param name="labels">What people call the keys above the text.</param>
internal sealed partial class SaidChange(LinkWords linksBefore, LinkWords linksAfter, IReadOnlyDictionary<string, string> labels)
{
    public SentenceChange Of(SentenceChange change)
    {
        var (before, after) = (Said(change.Before, change), Said(change.After, change));
        if (change.Place.Kind is PlaceKind.Sentence or PlaceKind.Heading)
        {
            var (links, linksNow) = (GuardLink.AllIn(change.Before), GuardLink.AllIn(change.After));
            var (files, filesNow) = (PicturesIn(change.Before), PicturesIn(change.After));
            before += linksBefore.OfOnly(links, linksNow) + OfOnly(files, filesNow);
            after += linksAfter.OfOnly(linksNow, links) + OfOnly(filesNow, files);
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
        said = said is ['|', ..] ? string.Join(" · ", CellsOf(said)) : said;
        said = Picture().Replace(said, picture => $"Picture: {picture.Groups["alt"].Value}");
        said = Emphasis().Replace(GuardLink.NamedIn(said), emphasis => emphasis.Groups["text"].Value);
        return Citation().Replace(said, citation => $"[{citation.Groups["ids"].Value.Replace("@", "", StringComparison.Ordinal)}]");
    }

    /// <summary>The cells of a row, also those that are empty.</summary>
    private static IEnumerable<string> CellsOf(string row) =>
        row.Trim() is ['|', .. var cells, '|'] ? cells.Split('|').Select(cell => cell.Trim()) : [row.Trim('|', ' ')];

    /// <summary>What stands behind a key, without notes, quotes and brackets.</summary>
    private static string ValueOf(string lines)
    {
        var own = lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var first = own.Count > 0 && own[0].IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? own[0][(colon + 1)..].Trim() : "";
        var all = string.Join(" · ", own.Skip(1).Prepend(first).Where(line => line.Trim('>', '|', '-', '+').Length > 0));
        return all is ['[', .. var items, ']'] ? string.Join(", ", items.Split(',').Select(Unquoted)) : Unquoted(all);
    }

    private static string Unquoted(string value) =>
        value.Trim() switch
        {
            ['"', .. var text, '"'] => text,
            ['\'', .. var text, '\''] => text,
            var text => text,
        };

    private static List<string> PicturesIn(string text) => [.. Picture().Matches(text).Select(picture => picture.Groups["file"].Value)];

    /// <summary>The files of those pictures that others do not show: " (cheek.webp)"; empty if there are none.</summary>
    private static string OfOnly(List<string> pictures, List<string> others) =>
        pictures.Except(others).ToList() is [_, ..] own ? $" ({string.Join(", ", own)})" : "";

    /// <summary>The signs of a heading, a quotation or a list; the numbers of one are read.</summary>
    [GeneratedRegex(@"^\s*((#{1,6}|>|[-*+])\s+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"!\[(?<alt>[^\[\]]{0,400})\]\((?<file>[^()]{0,400})\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
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
