using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using CollagenInfo.Web.Caching;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Hosting;

/// <summary>The style sheets as they are sent, each under an address that changes with its content.</summary>
/// <param name="Site">What every page needs.</param>
/// <param name="Rooms">What only the pages of one room need, by the name of its controller.</param>
internal sealed record Stylesheets(Stylesheet Site, FrozenDictionary<string, Stylesheet> Rooms)
{
    private const string RoomsFolder = "rooms";

    /// <summary>The sheets of <c>wwwroot/css</c> as one; of its folder <c>rooms</c> those for each room as one, whose folders name it, with + between names.</summary>
    public static Stylesheets Compose(IFileProvider files)
    {
        var folders = files
            .GetDirectoryContents($"css/{RoomsFolder}")
            .Where(folder => folder.IsDirectory)
            .Select(folder => folder.Name)
            .ToList();
        var rooms = folders.SelectMany(RoomsOf).Distinct(StringComparer.Ordinal);
        return new Stylesheets(
            Stylesheet.Of("site", Sheets(files, "css", except: RoomsFolder)),
            rooms.ToFrozenDictionary(
                room => room,
                room =>
                    Stylesheet.Of(
                        room.ToLowerInvariant(),
                        folders
                            .Where(folder => RoomsOf(folder).Contains(room))
                            .SelectMany(folder => Sheets(files, $"css/{RoomsFolder}/{folder}"))
                    )
            )
        );
    }

    private static string[] RoomsOf(string folder) => folder.Split('+');

    private static IEnumerable<IFileInfo> Sheets(IFileProvider files, string folder, string? except = null) =>
        files.GetDirectoryContents(folder).Where(file => file.Name != except).SelectMany(file => file switch
        {
            { IsDirectory: true } => Sheets(files, $"{folder}/{file.Name}"),
            _ when file.Name.EndsWith(".css", StringComparison.Ordinal) => [file],
            _ => [],
        });
}

/// <summary>One style sheet made of many.</summary>
internal sealed partial record Stylesheet(string Address, byte[] Text)
{
    /// <summary>Each sheet names its layer itself, so only <c>layers.css</c>, which orders them, has to come first.</summary>
    public static Stylesheet Of(string name, IEnumerable<IFileInfo> sheets)
    {
        var ordered = sheets.OrderBy(sheet => sheet.Name != "layers.css").ThenBy(sheet => sheet.Name, StringComparer.Ordinal);
        var text = Spaces().Replace(Comments().Replace(string.Concat(ordered.Select(Read)), ""), " ");
        text = SpacesBetween().Replace(text, "${sign}").Replace(";}", "}", StringComparison.Ordinal);
        var content = Encoding.UTF8.GetBytes(text);
        return new Stylesheet($"/css/{name}.{CompressedBody.FingerprintOf(content)[..10]}.css", content);
    }

    private static string Read(IFileInfo sheet)
    {
        using var reader = new StreamReader(sheet.CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ?(?<sign>[{};]) ?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SpacesBetween();
}

/// <summary>Answers with the style sheets, each compressed once as small as it gets.</summary>
internal static class StylesheetEndpoints
{
    public static void MapStylesheets(this WebApplication app)
    {
        var sheets = app.Services.GetRequiredService<Stylesheets>();
        foreach (var sheet in sheets.Rooms.Values.Prepend(sheets.Site))
        {
            var answer = new Lazy<CachedAnswer>(() => new CachedAnswer(
                [new(HeaderNames.CacheControl, "public, max-age=31536000, immutable"), new(HeaderNames.Vary, HeaderNames.AcceptEncoding)],
                "text/css; charset=utf-8",
                CompressedBody.Of(sheet.Text).Pack()));
            RequestDelegate show = request => answer.Value.AnswerAsync(request);
            app.MapMethods(sheet.Address, [HttpMethods.Get, HttpMethods.Head], show);
        }
    }
}
