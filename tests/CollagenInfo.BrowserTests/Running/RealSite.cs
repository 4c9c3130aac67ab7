using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>The site with its real content, on a real port of this machine.</summary>
internal sealed class RealSite : WebApplicationFactory<Program>
{
    public RealSite()
    {
        UseKestrel(port: 0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    public Uri Address { get; }

    public ContentLibrary Library => Services.GetRequiredService<ContentRepository>().Published;

    /// <summary>Every page that a visitor can open by its address.</summary>
    public IEnumerable<string> Pages =>
    [
        .. SitePages.All.Select(page => page.Address).Order(StringComparer.Ordinal),
        .. Library.Topics.Select(topic => topic.Address),
        .. Library.Articles.Select(article => article.Address),
        "/search?q=makeup",
        "/search?q=zzzzq",
        "/nowhere",
    ];

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Content:Folder", Path.Combine(Root, "content"))
        .UseSetting("Serilog:MinimumLevel:Default", "Fatal");

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.sln").Any()
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("The tests run outside their solution."));
}
