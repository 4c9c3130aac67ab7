using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CollagenInfo.Tests.Support;

/// <summary>The whole site over the content that comes with it, without a desk, which would keep its things beside it.</summary>
public class ShippedSite : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Content:Folder", RepositoryRoot.PathOf("content"))
        .UseSetting("Desk:Enabled", "false")
        .UseSetting("Serilog:MinimumLevel:Default", "Fatal");
}
