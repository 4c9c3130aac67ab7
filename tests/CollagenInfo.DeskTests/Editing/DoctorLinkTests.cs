using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>How a doctor without an account reads one change, in a browser without script.</summary>
public sealed class DoctorLinkTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Outside = "/staff/outside";
    private const string Sun = "/staff/edit/aftercare/sun";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 29, 15, 0, 0, TimeSpan.Zero));
    private readonly DeskSite site = new();

    public DoctorLinkTests() => site.WithArticle("aftercare/sun", "Stay in the shade for 5 days.\n\nDrink water.").WithClock(clock);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_link_shows_one_change_and_its_page_and_what_the_doctor_says_is_no_confirmation()
    {
        var writer = await site.SignInAsync();
        var change = await writer.BeginAsync(Sun, "5 days", "3 days");
        var code = await LinkAsync(writer, change);
        var doctor = site.Visitor();

        var page = await doctor.AnswerAsync(Outside, Outside, answers: ("code", code.ToLowerInvariant()));
        using var whole = await doctor.SendAsync(page, Outside + "/page");
        (string, string)[] remark = [("name", "Ada Example"), ("remark", "3 days are too few.")];
        using var said = await doctor.SendAsync(page, Outside + "/remark", remark);
        using var loadedAgain = await doctor.SendAsync(page, Outside + "/remark", remark);
        var thanks = await Site.PageOf(said);

        Assert.Equal(["5", "3"], page.QuerySelectorAll("del, ins").Select(words => words.TextContent.Trim()));
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=findings] li"));
        Assert.Contains("shade for 3 days", await whole.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal([Outside + "/page", Outside + "/remark"], page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")));
        Assert.Empty(page.QuerySelectorAll("main a"));
        Assert.StartsWith("Thank you.", thanks.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["no-store", "no-store"], new[] { whole, said }.Select(answer => $"{answer.Headers.CacheControl}"));

        var own = (await writer.ReadAsync($"/staff/changes/{change}")).MainPart().Words();
        Assert.Contains("somebody who gives the name \"Ada Example\", 10:00 AM: 3 days are too few.", own, StringComparison.Ordinal);
        Assert.Contains("First opened 10:00 AM.", own, StringComparison.Ordinal);
        var today = (await writer.ReadAsync("/staff")).MainPart().Words();
        Assert.Contains("kept 10:00 AM, 1 remark by a link", today, StringComparison.Ordinal);
        Assert.DoesNotContain("Sent back", today, StringComparison.Ordinal);
        var kept = await site.LedgerAsync(ledger => ledger.Changes.SingleAsync());
        Assert.Equal((ChangeState.Unfinished, (string?)null), (kept.State, kept.ConfirmedBy));
        Assert.Equal(
            ["Nora Writer MadeLink", "somebody with a link OpenedLink", "somebody with a link RemarkedByLink"],
            await site.JournalAsync()
        );
    }

    [Fact]
    public async Task The_code_is_written_down_nowhere()
    {
        var writer = await site.SignInAsync();
        var code = await LinkAsync(writer, await writer.BeginAsync(Sun, "5 days", "3 days"));

        var link = await site.LedgerAsync(ledger => ledger.DoctorLinks.SingleAsync());

        Assert.Equal(64, link.CodeHash.Length);
        Assert.DoesNotContain(code, link.CodeHash, StringComparison.Ordinal);
        Assert.DoesNotContain(code, (await writer.ReadAsync($"/staff/changes/{link.ChangeId}")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_moves_on_is_shown_as_it_is_now()
    {
        var writer = await site.SignInAsync();
        var change = await writer.BeginAsync(Sun, "5 days", "3 days");
        var code = await LinkAsync(writer, change);
        clock.Advance(TimeSpan.FromMinutes(20));
        await writer.BeginAsync(Sun, "3 days", "4 days");

        var page = await site.Visitor().AnswerAsync(Outside, Outside, answers: ("code", code));

        Assert.Equal(["5", "4"], page.QuerySelectorAll("del, ins").Select(words => words.TextContent.Trim()));
        Assert.Contains("kept 10:20 AM", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("revoke", "The clinic has taken this link back.")]
    [InlineData("wait", "This link was good until December 6, 2026, 10:00 AM. Ask the clinic for a new one.")]
    [InlineData("publish", "The change that you were asked to read is on the site now.")]
    [InlineData("set aside", "The clinic has set this change aside.")]
    [InlineData("write back", "The clinic has set this change aside.")]
    public async Task A_link_that_has_ended_says_so_and_what_was_written_is_not_lost(string how, string words)
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "5 days", "3 days");
        var doctor = site.Visitor();
        var page = await doctor.AnswerAsync(Outside, Outside, answers: ("code", await LinkAsync(publisher, change)));

        await EndAsync(publisher, change, how);
        using var late = await doctor.SendAsync(page, Outside + "/remark", ("name", "Ada Example"), ("remark", "Too few."));
        using var whole = await doctor.SendAsync(page, Outside + "/page");

        var ended = (await Site.PageOf(late)).MainPart();
        Assert.Contains(words, ended.Words(), StringComparison.Ordinal);
        Assert.Equal("Too few.", ended.QuerySelector(".desk-note")!.TextContent);
        Assert.DoesNotContain("shade", ended.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, whole.StatusCode);
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Set<Remark>().ToListAsync()));
    }

    [Theory]
    [InlineData("revoke")]
    [InlineData("wait")]
    public async Task A_link_that_ends_in_the_moment_of_sending_takes_no_remark(string how)
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Sun, "5 days", "3 days");
        await LinkAsync(publisher, change);
        await using var scope = site.Services.CreateAsyncScope();
        var link = await scope.ServiceProvider.GetRequiredService<LedgerContext>().DoctorLinks.SingleAsync();
        var read = await scope.ServiceProvider.GetRequiredService<UnfinishedChanges>().FindAsync(change);
        await EndAsync(publisher, change, how);

        var isKept = await scope.ServiceProvider.GetRequiredService<Proposals>().RemarkAsync(read!, link, "Ada Example", "Too few.");

        Assert.False(isKept);
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Set<Remark>().ToListAsync()));
    }

    [Fact]
    public async Task Who_may_not_end_a_change_makes_no_link_to_it()
    {
        var change = await (await site.SignInAsync()).BeginAsync(Sun, "5 days", "3 days");
        var other = await site.SignInAsync("Otto");

        var page = await other.ReadAsync($"/staff/changes/{change}");
        using var refused = await other.PostAsync($"/staff/changes/{change}/links", ("__RequestVerificationToken", TokenIn(page)));

        Assert.Null(page.QuerySelector("#links"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(["Otto TriedWithoutRight"], await site.JournalAsync());
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_many_tries_have_to_wait()
    {
        await site.OpenAsync();
        var stranger = site.Visitor();

        var wrong = await stranger.AnswerAsync(Outside, Outside, HttpStatusCode.BadRequest, ("code", "7QK4-M2XR-P900-0000"));
        var statuses = new List<HttpStatusCode>();
        for (var tries = 0; tries < 10; tries++)
        {
            using var answer = await stranger.SendAsync(wrong, Outside, ("code", "1"));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal("Error: That code is not right. Look at your link again.", PageReading.Words(wrong.QuerySelector("#code-error")!));
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.BadRequest, 9), HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task A_remark_needs_a_name_and_words_and_there_may_not_be_any_number_of_them()
    {
        var writer = await site.SignInAsync();
        var change = await writer.BeginAsync(Sun, "5 days", "3 days");
        var doctor = site.Visitor();
        var page = await doctor.AnswerAsync(Outside, Outside, answers: ("code", await LinkAsync(writer, change)));

        using var nameless = await doctor.SendAsync(page, Outside + "/remark", ("name", " "), ("remark", "Too few."));
        await site.LedgerAsync(async ledger =>
        {
            var link = await ledger.DoctorLinks.SingleAsync();
            ledger.AddRange(
                Enumerable
                    .Range(0, 20)
                    .Select(_ => new Remark
                    {
                        ChangeId = change,
                        Who = "Ada",
                        Text = "No.",
                        LinkId = link.Id,
                    })
            );
            return await ledger.SaveChangesAsync();
        });
        using var last = await doctor.SendAsync(page, Outside + "/remark", ("name", "Ada"), ("remark", "And no."));

        var refused = await Site.PageOf(nameless);
        Assert.Contains("Write your name", refused.QuerySelector("#name-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Too few.", refused.QuerySelector("textarea")!.TextContent);
        var full = await Site.PageOf(last);
        Assert.Contains("Please call the clinic.", full.QuerySelector("#remark-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("And no.", full.QuerySelector("textarea")!.TextContent);
    }

    /// <summary>Makes a link, and gives its code.</summary>
    private static async Task<string> LinkAsync(DeskVisitor person, int change)
    {
        var page = await person.AnswerAsync($"/staff/changes/{change}", $"/staff/changes/{change}/links");
        var link = page.QuerySelector("desk-copy .desk-code")!.TextContent;
        Assert.StartsWith("http://localhost/staff/outside#", link, StringComparison.Ordinal);
        return page.QuerySelector("strong.desk-code")!.TextContent;
    }

    private async Task EndAsync(DeskVisitor publisher, int change, string how)
    {
        var page = $"/staff/changes/{change}";
        switch (how)
        {
            case "revoke":
                var links = await publisher.ReadAsync(page);
                var revoke = links.QuerySelector("form[action$=revoke]")!.GetAttribute("action")!;
                using (await publisher.SendAsync(links, revoke))
                {
                    Assert.Null((await publisher.ReadAsync(page)).QuerySelector("form[action$=revoke]"));
                }

                break;
            case "wait":
                clock.Advance(TimeSpan.FromDays(9));
                break;
            case "publish":
                await publisher.PublishAsync(change);
                break;
            case "set aside":
                using (await publisher.SendAsync(page + "/set-aside", page + "/set-aside"))
                {
                    break;
                }

            default:
                using (await publisher.WriteAsync(Sun, "3 days", "5 days"))
                {
                    break;
                }
        }
    }

    private static string TokenIn(IDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
