namespace CollagenInfo.BrowserTests.Running;

/// <summary>A site with a desk and a browser, started once for all tests that write on it. Each of them has a person of its own.</summary>
public sealed class DeskBrowser : IAsyncLifetime, IAsyncDisposable
{
    private BrowsedDesk? desk;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async Task InitializeAsync()
    {
        desk = new BrowsedDesk();
        playwright = await Playwright.CreateAsync();
        chromium = await Chromium.LaunchAsync(playwright);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await (chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (desk?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A browser of somebody who is signed in and may publish and sign.</summary>
    public async Task<IBrowserContext> SignInAsync(string name, Look look)
    {
        var context = await StrangerAsync(look);
        await SignInAsync(name, context);
        return context;
    }

    /// <summary>A browser of somebody who has no account.</summary>
    public Task<IBrowserContext> StrangerAsync(Look look) => chromium!.NewContextAsync(look.Options(desk!.Address));

    /// <summary>Signs somebody in, in a browser that is open already.</summary>
    public async Task SignInAsync(string name, IBrowserContext context) => await context.AddCookiesAsync([await desk!.SignInAsync(name)]);

    /// <summary>Opens an address in a new window.</summary>
    public async Task<Visitor> OpenAsync(IBrowserContext context, string address)
    {
        var visitor = new Visitor(await context.NewPageAsync(), desk!.Address);
        await visitor.Page.GotoAsync(address);
        return visitor;
    }

    /// <summary>The text of a file on disk.</summary>
    public string Read(string path) => File.ReadAllText(desk!.FileOf(path));

    /// <summary>Puts a file on disk.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(desk!.FileOf(path))!);
        File.WriteAllText(desk.FileOf(path), text);
    }

    /// <summary>Changes a file on disk, as with an editor.</summary>
    public void Edit(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }
}

/// <summary>The tests of the desk, which share a browser and run one at a time, beside those of the site.</summary>
[CollectionDefinition(Name)]
public sealed class OnDesk : ICollectionFixture<DeskBrowser>
{
    public const string Name = "desk";
}
