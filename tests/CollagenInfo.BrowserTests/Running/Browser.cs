using CollagenInfo.Tests.Support;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>The site and a browser, started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime, IAsyncDisposable
{
    private BrowsedSite? site;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public IEnumerable<string> Pages => site!.Pages;

    /// <summary>A text with the numbers of the shipped content in it.</summary>
    public string Expand(string text) => site!.Library.Expand(text);

    public async Task InitializeAsync()
    {
        site = new BrowsedSite();
        playwright = await Playwright.CreateAsync();
        chromium = await Chromium.LaunchAsync(playwright);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await (chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>
    /// Takes the network away until the visit ends. The browser alone does not always tell its service workers in time, so the site
    /// does not answer either.
    /// </summary>
    public Task LoseNetworkAsync(IPage page)
    {
        site!.IsReachable = false;
        return page.Context.SetOfflineAsync(offline: true);
    }

    public Task FindNetworkAsync(IPage page)
    {
        site!.IsReachable = true;
        return page.Context.SetOfflineAsync(offline: false);
    }

    /// <summary>
    /// Opens a new window, does something in it, runs axe on the final page, and saves a screenshot if any of it fails.
    /// </summary>
    /// <remarks>Axe is a script, so it does not run if scripts are off.</remarks>
    /// <param name="name">The name of the screenshot.</param>
    /// <param name="look">How the visitor looks at the site.</param>
    /// <param name="visit">What the visitor does.</param>
    public async Task VisitAsync(string name, Look look, Func<Visitor, Task> visit)
    {
        await using var context = await chromium!.NewContextAsync(look.Options(site!.Address));
        var visitor = new Visitor(await context.NewPageAsync(), site.Address);
        try
        {
            await visit(visitor);
            var faults = look.HasScript ? await Axe.FaultsInAsync(visitor.Page) : [];
            Assert.True(faults.Count is 0, string.Join('\n', faults));
        }
        catch
        {
            var file = Path.Combine(RepositoryRoot.Root, "TestResults", "screenshots", $"{name}.png");
            await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
            throw;
        }
        finally
        {
            site.IsReachable = true;
        }

        Assert.Empty(visitor.Complaints);
        Assert.Empty(await context.CookiesAsync());
    }
}

/// <summary>The tests of the site, which share a browser and run one at a time.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
