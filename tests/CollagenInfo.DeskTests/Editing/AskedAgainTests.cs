using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>What is typed beside a change is not lost, whatever is asked again.</summary>
public sealed class AskedAgainTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";
    private const string News = "What became of your changes";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 28, 18, 0, 0, TimeSpan.Zero));
    private readonly DeskSite site = new();

    public AskedAgainTests() => site.WithArticle("aftercare/sun", "See the page.\n\nWait for 5 days.").WithClock(clock);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_reason_that_is_too_short_stands_there_again_with_what_is_wrong_beside_it()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        var change = await publisher.BeginAsync(Sun, "5 days", "3 days");

        var page = await AnswerAsync(publisher, change, "ahead", ("reason", "Phone dow"));

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".error-summary[autofocus] a[href='#reason']"));
        var reason = page.QuerySelector("details[open] #reason")!;
        Assert.Equal(("Phone dow", "true"), (reason.GetAttribute("value"), reason.GetAttribute("aria-invalid")));
        Assert.Contains("at least 10 letters", page.QuerySelector("#reason-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_back_without_a_remark_says_so_beside_the_field()
    {
        var (change, clinician, _) = await ProposedAsync();

        var page = await AnswerAsync(clinician, change, "send-back", ("why", "New advice"));

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#remark-error"));
        Assert.Equal("New advice", page.QuerySelector("#why")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_remark_goes_to_its_owner_with_what_is_confirmed()
    {
        var (change, clinician, writer) = await ProposedAsync();

        using var done = await clinician.SendAsync(AddressOf(change), $"{AddressOf(change)}/confirm", ("remark", "Well said."));

        Assert.Equal($"{AddressOf(change)}/published", done.Headers.Location?.OriginalString);
        Assert.Contains("put on the site by Clara", NewsOf(await writer.ReadAsync("/staff")), StringComparison.Ordinal);
        Assert.Contains("\"Well said.\"", NewsOf(await writer.ReadAsync("/staff")), StringComparison.Ordinal);
        Assert.Null((await clinician.ReadAsync("/staff")).Section(News));
    }

    [Fact]
    public async Task Who_sends_back_reads_to_whom_and_who_sets_aside_leaves_the_text_to_its_owner()
    {
        var (change, clinician, writer) = await ProposedAsync();
        var address = AddressOf(change);

        var list = await clinician.DoAsync(address, $"{address}/send-back", ("remark", "Not yet."));
        using var aside = await clinician.SendAsync($"{address}/set-aside", $"{address}/set-aside");
        var ended = await writer.ReadAsync(address);

        Assert.Equal("Sent back to Nora Writer.", list.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Set aside by Clara", NewsOf(await writer.ReadAsync("/staff")), StringComparison.Ordinal);
        Assert.Contains("Set aside by Clara", ended.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("Wait for 7 days.", ended.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_for_a_text_that_has_changed_since_can_be_copied()
    {
        var (change, clinician, writer) = await ProposedAsync();
        var read = await clinician.ReadAsync(AddressOf(change));
        using var later = await writer.WriteAsync(Sun, "7 days", "1 day");

        using var answer = await clinician.SendAsync(read, $"{AddressOf(change)}/send-back", ("remark", "Ask Clara first."));
        var page = await Site.PageOf(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains("since you read it", page.QuerySelector("[role=alert][autofocus]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("What you had typed was not sent: “Ask Clara first.”", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_to_show_once_more_who_it_is_sends_on_what_was_typed()
    {
        var clinician = await site.SignInAsync("Clara", Ticks.Signs);
        using var signed = await clinician.SendAsync("/staff/sign/aftercare/sun", "/staff/sign/aftercare/sun", ("next", "2027-11-28"));
        var change = await clinician.BeginAsync(Sun, "5 days", "7 days");
        clock.Advance(TimeSpan.FromMinutes(6));

        var read = await clinician.ReadAsync(AddressOf(change));
        using var met = await clinician.SendAsync(read, $"{AddressOf(change)}/confirm", ("why", "New advice"), ("called", "tel:1"));
        using var carried = await clinician.PostAsync(met.Headers.Location!.OriginalString, ("why", "New advice"), ("called", "tel:1"));
        var page = await Site.PageOf(carried);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, met.StatusCode);
        Assert.Equal($"{AddressOf(change)}/confirm", page.QuerySelector("main [name=to]")!.GetAttribute("value"));
        Assert.Equal("?why=New%20advice&called=tel%3A1", page.QuerySelector("main [name=posted]")!.GetAttribute("value"));
        Assert.DoesNotContain("You were signed out", page.MainPart().Words(), StringComparison.Ordinal);
    }

    private static string AddressOf(int change) => $"/staff/changes/{change}";

    private static Task<IDocument> AnswerAsync(DeskVisitor person, int change, string what, params (string, string)[] answers) =>
        person.AnswerAsync(AddressOf(change), $"{AddressOf(change)}/{what}", HttpStatusCode.BadRequest, answers);

    private async Task<(int Change, DeskVisitor Clinician, DeskVisitor Writer)> ProposedAsync()
    {
        var writer = await site.SignInAsync();
        var change = await writer.BeginAsync(Sun, "5 days", "7 days");
        using var proposed = await writer.SendAsync(AddressOf(change), $"{AddressOf(change)}/propose");
        return (change, await site.SignInAsync("Clara", Ticks.Signs), writer);
    }

    private static string NewsOf(IDocument today) => today.Section(News)!.Words();
}
