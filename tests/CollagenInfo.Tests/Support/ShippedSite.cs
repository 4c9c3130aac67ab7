using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CollagenInfo.Tests.Support;

/// <summary>
/// The whole site over the content that comes with it, without a desk, which would keep its things beside it. It counts what people do
/// not find, so that its pages have all that pages can have.
/// </summary>
public class ShippedSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo counts = Directory.CreateTempSubdirectory("collagen-info-counts-");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        counts.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Content:Folder", RepositoryRoot.PathOf("content"))
        .UseSetting("Insight:File", Path.Combine(counts.FullName, "insight.db"))
        .UseSetting("Desk:Enabled", "false")
        .UseSetting("Search:ByMeaning", "false")
        .UseSetting("Serilog:MinimumLevel:Default", "Fatal");
}
