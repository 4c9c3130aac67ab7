using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests;

/// <summary>Notices are begun, changed and ended on the desk; a clinician reads them before patients do.</summary>
public sealed class NoticesTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Notices = "/staff/notices";
    private const string Text = "Our phone is out of order.";

    private static readonly (string, string)[] Wish = [("Text", Text), ("From", "2026-11-28T12:00"), ("Until", "2026-11-28T18:00")];

    /// <summary>One in the afternoon at the clinic.</summary>
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 28, 18, 0, 0, TimeSpan.Zero));
    private readonly DeskSite site = new();

    public NoticesTests() => site.With("clinic.yml", TestHours.Clinic).WithClock(clock);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task One_is_begun_confirmed_changed_and_ended()
    {
        site.With("notices.yml", "# None.\n");
        var clinician = await site.SignInAsync("Clara", Ticks.Signs);
        var change = await KeepAsync(clinician, [.. Wish, ("Topics", "aftercare")]);
        var proposal = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);
        var list = await clinician.ReadAsync(Notices);

        var read = proposal.MainPart().Words();
        Assert.Contains($"\"The notice: {Text}\" is new", read, StringComparison.Ordinal);
        Assert.Contains($"{Text}: What should patients know? New {Text}", read, StringComparison.Ordinal);
        Assert.Contains($"{Text}: From New November 28, 2026", read, StringComparison.Ordinal);
        Assert.Contains("What changes: 4 details.", read, StringComparison.Ordinal);
        Assert.DoesNotContain("notice-2026", read, StringComparison.Ordinal);
        Assert.Equal([Text], await ShownAsync());
        Assert.Equal(["On show now", "Begin one"], list.QuerySelectorAll("main h2").Select(title => title.TextContent));
        Assert.Equal(
            "From November 28, 2026, 12:00 PM until November 28, 2026, 6:00 PM. Above the pages of: Aftercare. By Clara, 1:00 PM.",
            list.QuerySelector(".desk-list .desk-quiet")!.Words()
        );

        const string One = Notices + "/notice-2026-11-28";
        using var other = await clinician.SendAsync(One, Notices, [.. Wish.Skip(1), ("Text", "It is still out of order.")]);
        await clinician.PublishAsync(ChangeOf(other));
        Assert.Equal(["It is still out of order."], await ShownAsync());

        clock.Advance(TimeSpan.FromMinutes(10.5));
        using var ended = await clinician.SendAsync(Notices, One + "/end");
        await clinician.PublishAsync(ChangeOf(ended));

        Assert.Empty(await ShownAsync());
        Assert.Contains("until: 2026-11-28 13:10", await OnDiskAsync(), StringComparison.Ordinal);
        Assert.Contains("Clara ConfirmedAlone", await site.JournalAsync());
    }

    [Fact]
    public async Task Who_does_not_sign_proposes_it_and_nothing_is_on_the_site()
    {
        var writer = await site.SignInAsync();
        await site.SignInAsync("Clara", Ticks.Signs);
        var change = await KeepAsync(writer, Wish);

        var page = await writer.ReadAsync($"/staff/changes/{change}");
        var list = await writer.ReadAsync(Notices);

        Assert.NotNull(page.QuerySelector("form[action$='/propose']"));
        Assert.Null(page.QuerySelector("form[action$='/publish'], form[action$='/confirm']"));
        Assert.Empty(await ShownAsync());
        Assert.Contains("Not on the site yet.", list.QuerySelector(".desk-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You have a change of the notices", list.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text", " ", "Write what patients should know")]
    [InlineData("From", "soon", "Say the day and time when it begins.")]
    [InlineData("Until", "", "Say the day and time when it ends")]
    [InlineData("Until", "2026-11-28T12:00", "It must end after it begins.")]
    [InlineData("Until", "2026-11-28T12:59", "Choose an end after now")]
    [InlineData("Until", "2030-11-28T12:00", "within a year")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_what_was_typed_stays(string field, string typed, string told)
    {
        var writer = await site.SignInAsync();

        var page = await writer.AnswerAsync(
            Notices,
            Notices,
            HttpStatusCode.BadRequest,
            [.. Wish.Where(answer => answer.Item1 != field), (field, typed)]
        );

        Assert.Contains(told, page.QuerySelector($"#{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(field == "Text" ? typed : Text, page.QuerySelector("#Text")!.TextContent);
        Assert.Equal(field == "From" ? typed : "2026-11-28T12:00", page.QuerySelector("#From")!.GetAttribute("value"));
        Assert.DoesNotContain("phone", await OnDiskAsync(), StringComparison.Ordinal);
    }

    /// <summary>The second one is brought in, and the first stays.</summary>
    [Fact]
    public async Task Of_two_that_are_begun_at_once_none_is_lost()
    {
        var (one, other) = (await site.SignInAsync("Clara", Ticks.Signs), await site.SignInAsync("Carl", Ticks.Signs));
        var first = await KeepAsync(one, Wish);
        var second = await KeepAsync(other, [.. Wish.Skip(1), ("Text", "We are closed.")]);
        foreach (var (person, change) in new[] { (one, first), (other, second) })
        {
            using var proposed = await person.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/propose");
        }

        await other.PublishAsync(first);
        using var moved = await one.SendAsync($"/staff/changes/{second}", $"/staff/changes/{second}/send-back", ("remark", "Bring it in."));

        Assert.Equal([Text], await ShownAsync());
        Assert.Contains(
            "has changed since this was begun",
            (await other.ReadAsync($"/staff/changes/{second}")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("We are closed.", (await other.ReadAsync(Notices)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_is_out_of_date_overwrites_nothing()
    {
        var clinician = await site.SignInAsync("Clara", Ticks.Signs);
        var old = await clinician.ReadAsync(Notices);
        await KeepAsync(clinician, Wish);

        using var answer = await clinician.SendAsync(old, Notices, [.. Wish.Skip(1), ("Text", "We are closed.")]);
        var page = await Site.PageOf(answer);

        Assert.StartsWith("Nothing was kept", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("We are closed.", page.QuerySelector("#Text")!.TextContent);
        Assert.Contains(Text, page.QuerySelector(".desk-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_window_has_kept_of_a_notice_stands_beside_what_was_typed()
    {
        var clinician = await site.SignInAsync("Clara", Ticks.Signs);
        await KeepAsync(clinician, Wish);
        const string One = Notices + "/notice-2026-11-28";
        var old = await clinician.ReadAsync(One);
        using var newer = await clinician.SendAsync(old, Notices, [.. Wish.Skip(1), ("Text", "We are closed.")]);

        using var answer = await clinician.SendAsync(old, Notices, [.. Wish.Skip(1), ("Text", "We move.")]);
        var page = await Site.PageOf(answer);

        Assert.Contains("We are closed.", page.QuerySelector(".form-field__there")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("We move.", page.QuerySelector("#Text")!.TextContent);
        Assert.Equal("Keep mine instead", page.QuerySelector("main form.form button")!.TextContent);
    }

    [Fact]
    public async Task A_reviewer_reads_which_of_several_notices_it_is()
    {
        const string Times = "  from: 2026-11-28 12:00\n  until: 2046-11-28 18:00\n";
        site.With("notices.yml", $"a:\n  text: {Text}\n{Times}b:\n  text: The lift is broken.\n{Times}");
        var clinician = await site.SignInAsync("Clara", Ticks.Signs);
        var change = await clinician.BeginAsync(
            "/staff/data/notices",
            $"The lift is broken.\n{Times}",
            $"The lift is broken.\n{Times.Replace("2046-11", "2046-12", StringComparison.Ordinal)}"
        );

        var page = await clinician.ReadAsync($"/staff/changes/{change}");

        Assert.Contains(
            "The lift is broken.: Until Before November 28, 2046",
            page.QuerySelector("[aria-labelledby=difference]")!.Words(),
            StringComparison.Ordinal
        );
        Assert.Contains("\"The notice: The lift is broken.\" is not as it was", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Text, page.MainPart().Words(), StringComparison.Ordinal);
    }

    private static async Task<int> KeepAsync(DeskVisitor person, (string, string)[] answers)
    {
        using var kept = await person.SendAsync(Notices, Notices, answers);
        return ChangeOf(kept);
    }

    private static int ChangeOf(HttpResponseMessage answer) =>
        int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string[]> ShownAsync() =>
        [.. (await site.ReadAsync("/aftercare/makeup")).QuerySelectorAll("[role=note] strong").Select(notice => notice.TextContent)];

    private async Task<string> OnDiskAsync()
    {
        var file = Path.Combine(site.Folder, "notices.yml");
        return File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
    }
}
