using System.Text;
using System.Text.RegularExpressions;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Changes;

/// <summary>A page that goes to another file, and so to another address.</summary>
/// <param name="From">Its file, relative to the content folder.</param>
/// <param name="To">Its file from then on.</param>
public sealed partial record PageMove(string From, string To)
{
    private const string Pages = ".md";

    /// <summary>The address that readers know.</summary>
    public string OldAddress => AddressOf(From);

    /// <summary>The address from then on.</summary>
    public string NewAddress => AddressOf(To);

    /// <summary>
    /// The text of a file with each link to the page led to its new place, and nothing else changed. In the page itself, links to others
    /// lead where they did.
    /// </summary>
    /// <param name="file">The file as it is called before the move.</param>
    /// <param name="text">Its text; a comment of a data file stays.</param>
    /// <param name="library">The library before the move.</param>
    public string Rewritten(string file, string text, ContentLibrary library)
    {
        if (file != From && !text.Contains(NameIn(From), StringComparison.Ordinal))
        {
            return text;
        }

        var written = new StringBuilder(text);
        foreach (var link in LinksIn(file, text).Reverse())
        {
            if (Led(link.Address, file, library) is { } address)
            {
                written.Remove(link.Start, link.Address.Length).Insert(link.Start, address);
            }
        }

        return written.ToString();
    }

    /// <summary>How many links a file has to a page.</summary>
    public static int CountLinks(string file, string text, string page, ContentLibrary library) =>
        !text.Contains(NameIn(page), StringComparison.Ordinal)
            ? 0
            : LinksIn(file, text).Count(link => LeadsTo(page, link.Address, file, library));

    /// <summary>The move that a change makes, if it removes one page and has one that is new.</summary>
    internal static PageMove? FindIn(IReadOnlyList<GuardedFile> files) =>
        files.Where(file => TextPieces.IsPage(file.Path) && file.After is null).ToList() is [var gone]
        && files.Where(file => TextPieces.IsPage(file.Path) && file.Before is null).ToList() is [var come]
            ? new PageMove(gone.Path, come.Path)
            : null;

    private static IEnumerable<WrittenLink> LinksIn(string file, string text) =>
        !TextPieces.IsPage(file) ? LinksInData(text)
        : PageText.Find(text) is { } page
            ? WrittenLink.FindIn(page.Body).Select(link => link with { Start = page.Head.Length + link.Start })
        : WrittenLink.FindIn(text);

    private static IEnumerable<WrittenLink> LinksInData(string text) =>
        Names().Matches(text).Select(name => name.Groups["name"]).Select(name => new WrittenLink(name.Index, name.Value));

    private static bool LeadsTo(string page, string address, string file, ContentLibrary library) =>
        LinkTarget.Parse(address, file).On(library) switch
        {
            LinkTarget.Page target => target.File == page,
            LinkTarget.Site site => site.Path == AddressOf(page),
            _ => false,
        };

    /// <summary>What the address of a link becomes; null if it stays.</summary>
    private string? Led(string address, string file, ContentLibrary library)
    {
        if (LinkTarget.Parse(address, file) is not LinkTarget.Page target)
        {
            return LeadsTo(From, address, file, library) && address.LastIndexOf(OldAddress, StringComparison.Ordinal) is >= 0 and var at
                ? address[..at] + NewAddress + address[(at + OldAddress.Length)..]
                : null;
        }

        var (place, page) = (file == From ? To : file, target.File == From ? To : target.File);
        return FileOf(address, place) == page ? null
            : target.Anchor.Length == 0 ? Written(address, place, page)
            : $"{Written(address[..address.IndexOf('#')], place, page)}#{target.Anchor}";
    }

    /// <summary>The name of a page in a link, as like as can be to how it was written.</summary>
    private static string Written(string written, string file, string page)
    {
        var name = page[(page.LastIndexOf('/') + 1)..];
        var like = written[..(written.LastIndexOf('/') + 1)] + name;
        return FileOf(like, file) == page ? like
            : file.Split('/') is not [var topic, _] ? page
            : page == $"{topic}/{name}" ? name
            : $"../{page}";
    }

    private static string? FileOf(string address, string file) => (LinkTarget.Parse(address, file) as LinkTarget.Page)?.File;

    private static string NameIn(string file) => file[(file.LastIndexOf('/') + 1)..^Pages.Length];

    private static string AddressOf(string file) => $"/{file[..^Pages.Length]}";

    /// <summary>
    /// A file or an address that is a whole value, key or item of a data file. What comes first in a line may have anything before it but
    /// the sign of a comment.
    /// </summary>
    [GeneratedRegex(
        """(?<=^[^#\r\n]*(?<![^\s\[{,"']))(?<name>/?[a-z0-9-]+/[a-z0-9-]+(\.md)?(\#[^\s,\]}"':]*)?)(?=[\s,\]}"':]|$)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Names();
}
