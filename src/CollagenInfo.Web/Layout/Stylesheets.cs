using System.Collections.Frozen;
using Microsoft.Extensions.FileProviders;

namespace CollagenInfo.Web.Layout;

/// <summary>
/// The style sheets that pages link to: the files directly in <c>wwwroot/css</c>, which import their parts from the folders
/// there. <c>site.css</c> is for every page, or <c>reading.css</c>, which has what authors can write besides, with one for
/// each figure, of its name; for <c>print.css</c> and <c>forced-colors.css</c> only those wait who need them;
/// <c>suggestions.css</c> is for who searches; <c>desk.css</c> is for the staff desk; the others are named after a controller, or
/// after the view model of a page that needs much more than the others.
/// </summary>
internal sealed class Stylesheets
{
    private const string Folder = "css";

    private const string ImportBegins = "@import \"";
    private const string ImportEnds = "\";";

    private readonly FrozenDictionary<string, string> addresses;

    private Stylesheets(Font font, IReadOnlyList<Stylesheet> composed, IEnumerable<(string Name, string Address)> all)
    {
        (Font, Composed) = (font, composed);
        addresses = all.ToFrozenDictionary(sheet => sheet.Name, sheet => sheet.Address, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The face of the headings.</summary>
    public Font Font { get; }

    /// <summary>The sheets that the site has combined from their parts.</summary>
    public IReadOnlyList<Stylesheet> Composed { get; }

    /// <summary>The address of a sheet; null if there is none of that name.</summary>
    public string? AddressOf(string name) => addresses.GetValueOrDefault(name);

    /// <summary>Combines each sheet with its parts, because a phone would wait for each part.</summary>
    public static Stylesheets Compose(IFileProvider files)
    {
        var font = Font.WithFingerprint(files.GetFileInfo(Font.File));
        Stylesheet[] composed =
        [
            .. Files(files).Select(file => new Stylesheet(
                NameOf(file),
                TextOf(files, file).Replace(Font.File, font.Address, StringComparison.Ordinal)
            )),
        ];
        return new Stylesheets(font, composed, composed.Select(sheet => (sheet.Name, sheet.Address)));
    }

    /// <summary>Uses the sheets as files. The browser fetches the parts, so that a changed part shows on reload.</summary>
    public static Stylesheets AsWritten(IFileProvider files) =>
        new(Font.AsWritten, [], Files(files).Select(file => (NameOf(file), $"/{Folder}/{file.Name}")));

    private static IEnumerable<IFileInfo> Files(IFileProvider files) =>
        files.GetDirectoryContents(Folder).Where(file => !file.IsDirectory && file.Name.EndsWith(".css", StringComparison.Ordinal));

    private static string NameOf(IFileInfo file) => Path.GetFileNameWithoutExtension(file.Name);

    private static string TextOf(IFileProvider files, IFileInfo file) =>
        string.Join(
            '\n',
            Read(file).Split('\n').Select(line => PartIn(line) is { } part ? Read(files.GetFileInfo($"{Folder}/{part}")) : line)
        );

    /// <summary>The file that a line imports; null if it is another line.</summary>
    private static string? PartIn(string line) =>
        line.Length > ImportBegins.Length + ImportEnds.Length
        && line.StartsWith(ImportBegins, StringComparison.Ordinal)
        && line.EndsWith(ImportEnds, StringComparison.Ordinal)
        && line[ImportBegins.Length..^ImportEnds.Length] is var part
        && !part.Contains('"', StringComparison.Ordinal)
            ? part
            : null;

    private static string Read(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }
}
