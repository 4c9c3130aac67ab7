using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>Patients get no phone number that nobody has called, on whatever way it goes on the site.</summary>
public sealed class CalledNumbersTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Clinic = "/staff/data/clinic";
    private const string New = "(202) 555-0199";
    private const string Dialed = "tel:2025550199";

    private readonly DeskSite desk = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_number_is_published_once_somebody_has_called_it()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var change = await publisher.BeginAsync(Clinic, "(202) 555-0147", New);

        var page = await publisher.ReadAsync($"/staff/changes/{change}");
        var refused = await publisher.PublishAsync(change, HttpStatusCode.BadRequest, why: "We have moved");
        Assert.Equal("(202) 555-0199", page.QuerySelector($"form[action$='/publish'] a[href='{Dialed}']")!.TextContent);
        Assert.Contains($"I called {New} and the right people answered", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Call {New}", refused.QuerySelector("#called-1-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(refused.QuerySelector(".error-summary a[href='#called-1']"));
        Assert.Equal("We have moved", refused.QuerySelector("#why")!.GetAttribute("value"));
        Assert.DoesNotContain(New, Read(), StringComparison.Ordinal);

        using var wrong = await publisher.SendAsync(refused, $"/staff/changes/{change}/publish", ("called", "tel:911"));
        Assert.NotNull((await Site.PageOf(wrong)).QuerySelector("#called-1-error"));
        using var done = await publisher.SendAsync(refused, $"/staff/changes/{change}/publish", ("called", Dialed));

        Assert.StartsWith("Published", (await publisher.FollowAsync(done)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(New, Read(), StringComparison.Ordinal);
        Assert.Contains(await desk.LedgerAsync(ledger => ledger.Journal.ToListAsync()), entry =>
            entry is { Who: "Paula", What: JournalEvent.CalledNumbers, About: New }
        );
    }

    [Fact]
    public async Task Each_of_two_numbers_has_its_tick_and_one_that_was_set_stays_set()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        using var first = await publisher.WriteAsync(Clinic, "(202) 555-0147", New);
        var change = await publisher.BeginAsync(Clinic, "number: (202) 555-0163", "number: (202) 555-0163\n  dial: +1 202 555 0100");

        using var answer = await publisher.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/publish", ("called", Dialed));
        var page = await Site.PageOf(answer);

        Assert.True(page.QuerySelector("#called-1")!.HasAttribute("checked"));
        Assert.Null(page.QuerySelector("#called-1-error"));
        Assert.NotNull(page.QuerySelector("#called-2-error"));
        Assert.Equal("tel:+12025550100", page.QuerySelector("#called-2")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Each_number_is_called_before_a_made_up_clinic_becomes_a_real_one()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        using var first = await publisher.WriteAsync(Clinic, "https://clinic.example", "https://harbor.test");
        using var second = await publisher.WriteAsync(Clinic, "Sample", "Harbor");
        using var third = await publisher.WriteAsync(Clinic, ", sample price", "");
        var change = await publisher.BeginAsync(Clinic, "sample: true\n", "");
        var page = await publisher.ReadAsync($"/staff/changes/{change}");

        Assert.Equal(
            ["tel:2025550147", "tel:2025550163"],
            page.QuerySelectorAll("input[name=called]").Select(tick => tick.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task Who_confirms_it_has_called_it_too()
    {
        desk.WithShippedContent();
        var (publisher, clinician) = (await desk.SignInAsync("Paula", Ticks.Publishes), await desk.SignInAsync("Clara", Ticks.Signs));
        using var first = await publisher.WriteAsync(Clinic, "America/New_York", "America/Chicago");
        var change = await publisher.BeginAsync(Clinic, "(202) 555-0147", New);
        var page = await publisher.ReadAsync($"/staff/changes/{change}");
        Assert.Null(page.QuerySelector("form[action$='/publish']"));

        using var ahead = await publisher.SendAsync(page, $"/staff/changes/{change}/ahead", ("reason", "The old line is dead"));
        var refused = await Site.PageOf(ahead);
        using var proposed = await publisher.SendAsync(page, $"/staff/changes/{change}/propose");
        var unconfirmed = await clinician.PublishAsync(change, HttpStatusCode.BadRequest);
        Assert.Equal("The old line is dead", refused.QuerySelector("#reason")!.GetAttribute("value"));
        NotEmpty.All([refused, unconfirmed], answer => Assert.NotNull(answer.QuerySelector("#called-1-error")));
        Assert.Single(unconfirmed.QuerySelectorAll("[name=called]"));
        Assert.Contains("America/New_York", Read(), StringComparison.Ordinal);
        using var done = await clinician.SendAsync(unconfirmed, $"/staff/changes/{change}/confirm", ("called", Dialed));

        Assert.StartsWith("Published", (await clinician.FollowAsync(done)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("America/Chicago", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_emergency_number_is_read_by_a_clinician_and_called_by_nobody()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var change = await publisher.BeginAsync(Clinic, "\"911\"", "\"999\"");

        var page = await publisher.ReadAsync($"/staff/changes/{change}");

        Assert.Null(page.QuerySelector("form[action$='/publish']"));
        Assert.NotNull(page.QuerySelector("form[action$='/propose']"));
        Assert.Null(page.QuerySelector("[name=called]"));
    }

    [Fact]
    public async Task It_can_go_on_the_site_ahead_of_a_clinician_once_it_was_called()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        using var first = await publisher.WriteAsync(Clinic, "America/New_York", "America/Chicago");
        var change = await publisher.BeginAsync(Clinic, "(202) 555-0147", New);

        using var answer = await publisher.SendAsync(
            $"/staff/changes/{change}",
            $"/staff/changes/{change}/ahead",
            ("reason", "The old line is dead"),
            ("called", Dialed)
        );

        Assert.StartsWith("Published", (await publisher.FollowAsync(answer)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_dials_the_same_need_not_be_called()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        foreach (
            var (before, after) in new[]
            {
                ("label: Clinic", "label: Reception"),
                ("number: (202) 555-0147", "number: 202-555-0147"),
                ("name: Sample Skin Clinic", "name: Skin Clinic"),
            }
        )
        {
            await publisher.PublishAsync(Clinic, before, after);

            Assert.Contains(after, Read(), StringComparison.Ordinal);
        }
    }

    private string Read() => File.ReadAllText(Path.Combine(desk.Folder, "clinic.yml"));
}
