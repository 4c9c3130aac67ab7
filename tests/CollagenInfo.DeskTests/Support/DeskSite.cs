using System.Net;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CollagenInfo.DeskTests.Support;

/// <summary>The whole site in memory with its desk, and people who are signed in there.</summary>
public class DeskSite : Site
{
    private int names;
    private int visitors;

    public DeskSite() =>
        WithDesk()
            .With("home.yml", TestContentFolder.Home)
            .With("facts.yml", TestContentFolder.Facts + "\n    topicWords: [makeup]\n");

    /// <summary>Where the desk keeps its things.</summary>
    public string StateFolder => Path.Combine(Path.GetDirectoryName(Folder)!, ".state");

    /// <summary>Makes an account and gives its browser, signed in: with a cookie like that of the sign-in page, but at once.</summary>
    /// <param name="name">The person's name, which nobody else may have.</param>
    /// <param name="ticks">What the person may do, as named in <see cref="Ticks"/>.</param>
    public async Task<DeskVisitor> SignInAsync(string name = "Nora Writer", params string[] ticks)
    {
        await OpenAsync();
        await using var scope = Services.CreateAsyncScope();
        var person = new Person
        {
            Name = name,
            UserName = name,
            Publishes = ticks.Contains(Ticks.Publishes),
            Signs = ticks.Contains(Ticks.Signs),
            ManagesPeople = ticks.Contains(Ticks.ManagesPeople),
        };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(error => error.Description)));
        var visitor = Visitor();
        visitor.Cookies.Add(new Cookie("desk", await SessionTicket.CreateAsync(scope.ServiceProvider, person), "/staff", "localhost"));
        return visitor;
    }

    /// <summary>A name that nobody else at this desk has, for tests that share it.</summary>
    public string NewName() => $"Nora Writer {Interlocked.Increment(ref names)}";

    /// <summary>
    /// A browser of somebody who is not signed in. It has an address of its own, so that nobody waits for what others have tried.
    /// </summary>
    public DeskVisitor Visitor()
    {
        var cookies = new CookieContainer();
        var address = new IPAddress([198, 18, .. BitConverter.GetBytes((ushort)Interlocked.Increment(ref visitors))]);
        var network = Server.CreateHandler(visit => visit.Connection.RemoteIpAddress = address);
        var browser = new CookieContainerHandler(cookies) { InnerHandler = network };
        return new DeskVisitor(new HttpClient(browser) { BaseAddress = new Uri("http://localhost") }, cookies);
    }

    /// <summary>Another browser with the same cookies.</summary>
    public DeskVisitor VisitorLike(DeskVisitor other)
    {
        var visitor = Visitor();
        visitor.Cookies.Add(other.Cookies.GetAllCookies());
        return visitor;
    }

    /// <summary>Waits until the desk is open.</summary>
    public async Task OpenAsync()
    {
        var ledger = Services.GetRequiredService<LedgerState>();
        ledger.Ask();
        Assert.True(await ledger.Opened, ledger.WhyNot);
    }

    /// <summary>A code for the first person, as the program prints it.</summary>
    public async Task<string> FirstCodeAsync()
    {
        await OpenAsync();
        await Services.GetServices<IHostedService>().OfType<FirstCodePrinter>().Single().ExecuteTask!;
        return Services.GetRequiredService<FirstCode>().Renew();
    }

    /// <summary>A code for somebody who is invited.</summary>
    public async Task<string> InviteAsync(string name, params string[] ticks)
    {
        await OpenAsync();
        using var ledger = LedgerOnServer.Open(StateFolder, Services.GetRequiredService<TimeProvider>());
        return await ledger.InviteAsync(name, "Nurse", ticks);
    }

    /// <summary>The journal, oldest first, as "who what".</summary>
    public Task<string[]> JournalAsync() =>
        LedgerAsync(ledger => ledger.Journal.OrderBy(entry => entry.Id).Select(entry => $"{entry.Who} {entry.What}").ToArrayAsync());

    /// <summary>The content folder as the site has it.</summary>
    internal ContentRepository ContentNow => Services.GetRequiredService<ContentRepository>();

    /// <summary>
    /// Waits until the history has so many versions of a file: what comes from the disk is written down in the background.
    /// </summary>
    public Task WaitForVersionsAsync(int count, string path = "aftercare/makeup.md")
    {
        var there = 0;
        return Background.WaitForAsync(
            async () =>
            {
                there = await LedgerAsync(ledger => ledger.FileVersions.CountAsync(version => version.Path == path));
                return there >= count;
            },
            () => $"The history has no {count} versions of {path}; there are {there}."
        );
    }

    /// <summary>Looks into the ledger, or changes it.</summary>
    public async Task<T> LedgerAsync<T>(Func<LedgerContext, Task<T>> look)
    {
        await OpenAsync();
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<LedgerContext>());
    }
}
