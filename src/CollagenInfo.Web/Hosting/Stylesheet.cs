using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace CollagenInfo.Web.Hosting;

/// <summary>All style sheets of <c>wwwroot/css</c> as one, under an address that changes with its content.</summary>
internal sealed partial record Stylesheet(string Address, byte[] Content)
{
    private const string Folder = "css";

    /// <summary>Each sheet names its layer itself, so only <c>layers.css</c>, which orders them, has to come first.</summary>
    public static Stylesheet Compose(IFileProvider files)
    {
        var sheets = Sheets(files, Folder).OrderBy(sheet => sheet.Name != "layers.css").ThenBy(sheet => sheet.Name, StringComparer.Ordinal);
        var text = Spaces().Replace(Comments().Replace(string.Concat(sheets.Select(Read)), ""), " ");
        var content = Encoding.UTF8.GetBytes(text);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return new Stylesheet($"/{Folder}/site.{fingerprint}.css", content);
    }

    private static IEnumerable<IFileInfo> Sheets(IFileProvider files, string folder) =>
        files.GetDirectoryContents(folder).SelectMany(file => file switch
        {
            { IsDirectory: true } => Sheets(files, $"{folder}/{file.Name}"),
            _ when file.Name.EndsWith(".css", StringComparison.Ordinal) => [file],
            _ => [],
        });

    private static string Read(IFileInfo sheet)
    {
        using var reader = new StreamReader(sheet.CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}

/// <summary>Answers with the one style sheet.</summary>
internal static class StylesheetEndpoint
{
    public static void MapStylesheet(this WebApplication app)
    {
        var sheet = app.Services.GetRequiredService<Stylesheet>();
        app.MapMethods(sheet.Address, [HttpMethods.Get, HttpMethods.Head], (HttpContext request) =>
        {
            request.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(sheet.Content, "text/css; charset=utf-8");
        });
    }
}
