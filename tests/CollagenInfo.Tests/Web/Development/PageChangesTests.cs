using System.Net;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Development;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace CollagenInfo.Tests.Web.Development;

public sealed class PageChangesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo assets = Directory.CreateTempSubdirectory("collagen-info-");
    private readonly CancellationTokenSource left = new(Patience);

    [Fact]
    public async Task An_open_page_is_told_when_the_content_changes()
    {
        await using var site = new Site().InDevelopment();
        var page = await site.ReadAsync("/aftercare/makeup");
        var script = Assert.Single(page.QuerySelectorAll("script[src]"), script => script.GetAttribute("src")!.Contains("development"));
        using var loaded = await site.AskAsync(script.GetAttribute("src")!);
        Assert.Contains("/development/changes", await loaded.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var told = new StreamReader(await site.CreateClient().GetStreamAsync(new Uri("/development/changes", UriKind.Relative)));
        Assert.Equal("event: listening", await told.ReadLineAsync(left.Token));
        site.WithArticle("aftercare/makeup", "Wait a little longer.");

        while (await told.ReadLineAsync(left.Token) != "event: changed")
        {
        }
    }

    [Theory]
    [InlineData("css/blocks/term.css")]
    [InlineData("js/search-box.js")]
    public async Task An_open_page_is_told_when_a_style_sheet_or_a_script_changes(string file)
    {
        await using var site = new Site();
        var path = Path.Combine(assets.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "before");
        using var files = new PhysicalFileProvider(assets.FullName);

        await using var told = PageChanges
            .HearAsync(site.Services.GetRequiredService<ContentRepository>(), files, left.Token)
            .GetAsyncEnumerator();
        Assert.True(await told.MoveNextAsync());
        await File.WriteAllTextAsync(path, "after");

        Assert.True(await told.MoveNextAsync());
        Assert.Equal(PageChanges.Changed, told.Current.EventType);
    }

    [Fact]
    public async Task A_clinics_site_has_nothing_of_it()
    {
        await using var site = new Site().WithFrontPage();

        // Twice: first rendered, then from memory.
        foreach (var address in new[] { "/", "/aftercare/makeup", "/search?q=makeup", "/", "/aftercare/makeup" })
        {
            using var answer = await site.AskAsync(address);
            Assert.DoesNotContain("development", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain(
            site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            endpoint => endpoint.RoutePattern.RawText?.Contains("development", StringComparison.OrdinalIgnoreCase) == true);
        using var script = await site.AskAsync("/development/reload.js");
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);
    }

    public void Dispose()
    {
        left.Dispose();
        assets.Delete(recursive: true);
    }
}
