using CollagenInfo.Tests.Support;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>The site with a copy of the content that comes with it, and a desk that nobody has used yet.</summary>
internal sealed class BrowsedDesk : ShippedSite
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-desk-");

    public BrowsedDesk()
    {
        var shipped = RepositoryRoot.PathOf("content");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = FileOf(Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        UseKestrel(port: 0);
        StartServer();
        // Browsers make passkeys for names only.
        Address = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    public Uri Address { get; }

    /// <summary>A file of the content.</summary>
    public string FileOf(string path) => Path.Combine(folder.FullName, "content", path);

    /// <summary>A code for the first person, as the program prints it.</summary>
    public async Task<string> FirstCodeAsync()
    {
        await OpenAsync();
        // The last code counts, so the one of the program comes first.
        var printer = Services.GetServices<IHostedService>().OfType<BackgroundService>();
        await printer.Single(service => service.GetType().Name == "FirstCodePrinter").ExecuteTask!;
        return Services.GetRequiredService<FirstCode>().Renew();
    }

    /// <summary>A code for somebody who is invited.</summary>
    public async Task<string> InviteAsync(string name)
    {
        await OpenAsync();
        await using var scope = Services.CreateAsyncScope();
        var roster = scope.ServiceProvider.GetRequiredService<Roster>();
        var person = roster.Create(name);
        roster.Add(person);
        var code = await scope.ServiceProvider.GetRequiredService<Invitations>().CreateAsync(person);
        await roster.SaveAsync();
        return code;
    }

    /// <summary>The cookie of somebody who is signed in and may publish and sign. The account is made if there is none.</summary>
    public async Task<Microsoft.Playwright.Cookie> SignInAsync(string name)
    {
        await OpenAsync();
        await using var scope = Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        if (await people.FindByNameAsync(name) is not { } person)
        {
            person = new Person
            {
                Name = name,
                UserName = name,
                JobTitle = "Dermatologist",
                Publishes = true,
                Signs = true,
                ManagesPeople = true,
            };
            await people.CreateAsync(person);
        }

        return new Microsoft.Playwright.Cookie
        {
            Name = "desk",
            Value = await SessionTicket.CreateAsync(scope.ServiceProvider, person),
            Domain = Address.Host,
            Path = "/staff",
        };
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder
            .UseSetting("Content:Folder", Path.Combine(folder.FullName, "content"))
            .UseSetting("Desk:Enabled", "true")
            .UseSetting("Search:ByMeaning", "false")
            .UseSetting("State:Folder", Path.Combine(folder.FullName, "state"));
    }

    private async Task OpenAsync()
    {
        var ledger = Services.GetRequiredService<LedgerState>();
        ledger.Ask();
        Assert.True(await ledger.Opened, ledger.WhyNot);
    }
}
