using CollagenInfo.Tests.Support;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>The site with the content that comes with it, and a desk that nobody has used yet.</summary>
internal sealed class BrowsedDesk : ShippedSite
{
    private readonly DirectoryInfo state = Directory.CreateTempSubdirectory("collagen-info-desk-");

    public BrowsedDesk()
    {
        UseKestrel(port: 0);
        StartServer();
        // Browsers make passkeys for names only.
        Address = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    public Uri Address { get; }

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

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        state.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Desk:Enabled", "true").UseSetting("State:Folder", state.FullName);
    }

    private async Task OpenAsync()
    {
        var ledger = Services.GetRequiredService<LedgerState>();
        ledger.Ask();
        Assert.True(await ledger.Opened, ledger.WhyNot);
    }
}
