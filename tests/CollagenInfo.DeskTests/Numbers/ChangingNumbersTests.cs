using System.Net;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Numbers;

/// <summary>A number on its way to the site: kept, mended with its pages, published, and met by what others do.</summary>
public sealed class ChangingNumbersTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Makeup = "/staff/numbers/aftercare/makeup";
    private const string Exercise = "/staff/numbers/aftercare/exercise";
    private const string DayByDay = "/staff/edit/aftercare/day-by-day";

    private readonly DeskSite desk = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task What_is_worked_out_from_a_number_stands_beside_it_and_changes_with_it()
    {
        const string Price = "/staff/numbers/price/per-session";
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var facts = Read("facts.yml");

        var asked = await publisher.ReadAsync($"{Price}?value=250+to+700");
        await KeepAsync(publisher, $"{Price}?value=250+to+700", ("Says", "yes"));
        var kept = await publisher.ReadAsync(Price);
        var course = await publisher.ReadAsync("/staff/numbers/price/course");
        var sessions = await publisher.ReadAsync("/staff/numbers/treatment/sessions");
        await SayAsync(publisher, "Price of one session often quoted, and 1 more", "/staff", "/staff/changes");

        NotEmpty.All([asked, kept], page =>
            Assert.Contains("$600 to $4,200 becomes $750 to $4,200 in the same change", FollowingOf(page), StringComparison.Ordinal)
        );
        Assert.Contains("Sessions in a course", course.QuerySelector("[aria-labelledby=origins]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Look whether that still holds", FollowingOf(sessions), StringComparison.Ordinal);
        Assert.Contains("Time from first visit to final result", FollowingOf(sessions), StringComparison.Ordinal);
        var text = await desk.LedgerAsync(ledger => ledger.ChangedFiles.SingleAsync());
        Assert.Equal(
            facts
                .Replace("range: 200 to 700 USD", "range: 250 to 700 USD", StringComparison.Ordinal)
                .Replace("range: 600 to 4,200 USD", "range: 750 to 4200 USD", StringComparison.Ordinal),
            System.Text.Encoding.UTF8.GetString(text.Text!)
        );

        static string FollowingOf(AngleSharp.Dom.IDocument page) =>
            string.Join(
                ' ',
                page.QuerySelector("[aria-labelledby=following]")!
                    .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
    }

    [Fact]
    public async Task A_number_and_the_page_that_it_breaks_go_on_the_site_together()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var (facts, page) = (Read("facts.yml"), Read("aftercare/day-by-day.md"));

        await KeepAsync(publisher, $"{Makeup}?value=72", ("Says", "yes"));
        var kept = await publisher.ReadAsync(Makeup);
        var change = kept.QuerySelector("main .buttons a")!.GetAttribute("href")!;
        Assert.StartsWith("Kept ", kept.QuerySelector("p[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await publisher.ReadAsync(change)).QuerySelector("form[action$=publish]"));

        using var taken = await TakeInAsync(publisher, kept);
        var line = LineOf("## From {{ aftercare.makeup }}", page) + 1;
        Assert.Equal($"{DayByDay}?line={line}#line-{line}", taken.Headers.Location!.OriginalString);
        var mended = Mended(page);
        var editor = await publisher.ReadAsync(DayByDay);
        using var written = await publisher.SendAsync(editor, $"{DayByDay}/keep", ("Text", BodyOf(mended)), ("Then", "compare"));
        Assert.Equal(change, written.Headers.Location!.OriginalString);
        var shown = await publisher.ReadAsync(change);
        const string ByHand = "Stay in the shade until then.";
        Assert.Contains(ByHand, shown.QuerySelector("[aria-labelledby=difference]")!.TextContent, StringComparison.Ordinal);
        NotEmpty.All([shown, await publisher.ReadAsync(Makeup)], one =>
        {
            var lines = one.QuerySelectorAll(".impact .difference__sentence");
            Assert.NotEmpty(lines);
            Assert.DoesNotContain(lines, line => line.TextContent.Contains(ByHand, StringComparison.Ordinal));
        });
        Assert.Equal((facts, page), (Read("facts.yml"), Read("aftercare/day-by-day.md")));

        var states = new HashSet<string>();
        var refreshes = new List<int>();
        desk.ContentNow.Refreshed += report => refreshes.Add(report.FilesRead);
        using var stop = new CancellationTokenSource();
        var reader = ReadAsync(states, stop.Token);
        var done = await publisher.PublishAsync(int.Parse(change.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        await stop.CancelAsync();
        await reader;

        Assert.Equal("Published: Wearing makeup", done.QuerySelector("h1")!.TextContent);
        await SayAsync(publisher, "Wearing makeup (facts.yml) and 1 more file", "/staff/journal");
        Assert.NotEqual("/", done.QuerySelector("desk-fresh a")!.GetAttribute("href"));
        Assert.Equal(mended, Read("aftercare/day-by-day.md"));
        Assert.Equal(2, facts.Zip(Read("facts.yml")).Count(pair => pair.First != pair.Second));
        Assert.Equal(LineOf("  makeup:", facts) + 2, LineOf("avoid: 72 hours", OnlyNew(facts, Read("facts.yml"))));
        Assert.Equal([2], refreshes);
        NotEmpty.All(states, state => Assert.True(state is "old" or "new", state));
        Assert.Contains(
            "Wait 72 hours after treatment",
            (await desk.ReadAsync("/about-cit/common-questions")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whether_the_sources_say_it_has_to_be_answered_and_nothing_typed_is_lost()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();

        using var answer = await writer.SendAsync($"{Makeup}?value=96&note=As%20long%20as%20the%20sun", $"{Makeup}/keep");
        var asked = await Site.PageOf(answer);
        using var withoutNote = await writer.SendAsync($"{Makeup}?value=96&note=", $"{Makeup}/keep", ("Says", "no"));
        await KeepAsync(writer, $"{Makeup}?value=96&basis=nhs&note=We%20wait%20longer.", ("Says", "no"));

        Assert.Contains("Do S10, S43 and S68 say 96 hours?", asked.QuerySelector("#Says-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("As long as the sun", asked.QuerySelector("#Note")!.TextContent);
        Assert.Contains(
            "Say in the note why",
            (await Site.PageOf(withoutNote)).QuerySelector("#Note-error")!.TextContent,
            StringComparison.Ordinal
        );
        var text = await KeptTextAsync();
        Assert.Contains("    avoid: 96 hours\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "    basis: clinic-practice\n    sources: [S10, S43, S68]\n    note: We wait longer.\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_empty_note_is_no_note_and_the_old_value_takes_the_change_back()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        await KeepAsync(writer, $"{Makeup}?note=");
        Assert.DoesNotContain("Longer if skin is still broken", await KeptTextAsync(), StringComparison.Ordinal);

        await KeepAsync(
            writer,
            $"{Makeup}?note={Uri.EscapeDataString("Longer if skin is still broken, weeping or sore. Use clean brushes.")}"
        );

        // The note stands where it stood, at the end of the number.
        Assert.Empty(await ChangesAsync());
        Assert.Equal("Where it is used", (await writer.ReadAsync(Makeup)).QuerySelectorAll("main h2")[^1].TextContent);
    }

    [Fact]
    public async Task Another_number_that_was_published_meanwhile_is_not_in_the_way()
    {
        desk.WithShippedContent();
        var (writer, publisher) = (await desk.SignInAsync("Wilma"), await desk.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs));
        await KeepAsync(writer, $"{Makeup}?value=2&unit=days");
        await KeepAsync(publisher, $"{Exercise}?value=3&unit=days");
        await publisher.PublishAsync(2);
        var newer = Read("facts.yml");

        Assert.Empty((await writer.ReadAsync(Makeup)).QuerySelectorAll(".desk-note--moved"));
        using var proposed = await writer.SendAsync("/staff/changes/1", "/staff/changes/1/propose");
        await publisher.PublishAsync(1);

        Assert.Contains("exercise:\n    label: Sweaty exercise, gym".Split('\n')[0], newer, StringComparison.Ordinal);
        Assert.Equal(Replaced(newer, "  makeup:", "avoid: 48 hours", "avoid: 2 days"), Read("facts.yml"));
    }

    [Fact]
    public async Task Two_people_at_the_same_number_see_each_other_and_the_second_brings_it_in()
    {
        desk.WithShippedContent();
        var (writer, publisher) = (await desk.SignInAsync("Wilma"), await desk.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs));
        await KeepAsync(writer, $"{Makeup}?value=60", ("Says", "yes"));
        await KeepAsync(publisher, $"{Makeup}?value=2&unit=days");

        Assert.Contains(
            "Wilma has an unfinished change of this number: 48 hours becomes 60 hours.",
            (await publisher.ReadAsync(Makeup)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        await publisher.PublishAsync(2);
        var page = await writer.ReadAsync(Makeup);
        Assert.NotNull(page.QuerySelector(".desk-note--moved a[href='/staff/changes/1/bring-in']"));
        Assert.Equal("60", page.QuerySelector("#Value")!.GetAttribute("value"));
        Assert.Contains(
            "2 days",
            (await writer.ReadAsync("/staff/changes/1/bring-in")).QuerySelector(".conflict")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("avoid: 2 days", Read("facts.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_shows_an_older_change_keeps_nothing_over_it()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var window = await writer.ReadAsync($"{Makeup}?value=60");
        await KeepAsync(writer, $"{Makeup}?value=2&unit=days");

        using var answer = await writer.SendAsync(window, $"{Makeup}/keep", ("Says", "yes"));
        var page = await Site.PageOf(answer);

        Assert.Contains("Nothing was kept", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("60", page.QuerySelector("#Value")!.GetAttribute("value"));
        Assert.Contains("2 days", page.QuerySelector(".form-field__there")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await writer.ReadAsync($"{Makeup}?value=72")).QuerySelector(".form-field__there"));
        Assert.Contains("avoid: 2 days", await KeptTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_began_of_the_page_becomes_a_part_of_the_change()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        await writer.BeginAsync(DayByDay, "Ask yourself each day", "Ask yourself every day");
        await KeepAsync(writer, $"{Makeup}?value=72", ("Says", "yes"));

        using var taken = await TakeInAsync(writer, await writer.ReadAsync(Makeup));

        var change = Assert.Single(await ChangesAsync());
        Assert.Equal(["aftercare/day-by-day.md", "facts.yml"], change.Files.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Contains("Ask yourself every day", await writer.TextAsync(DayByDay), StringComparison.Ordinal);
        using var back = await writer.WriteAsync(DayByDay, "Ask yourself every day", "Ask yourself each day");
        Assert.Equal(2, Assert.Single(await ChangesAsync()).Files.Count);
    }

    [Fact]
    public async Task Signed_pages_that_say_the_number_are_named()
    {
        desk.WithShippedContent().WithSignature("about-cit/common-questions", "2026-03-03", "2099-03-03");
        var writer = await desk.SignInAsync();

        var page = await writer.ReadAsync($"{Makeup}?value=2&unit=days");

        Assert.Contains(
            "1 of these pages is signed: “Common questions about microneedling”. Each will say that it has changed since",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static Task<HttpResponseMessage> TakeInAsync(DeskVisitor person, AngleSharp.Dom.IDocument page) =>
        person.SendAsync(
            page,
            page.QuerySelector("form#mend")!.GetAttribute("action")!,
            ("Mend", page.QuerySelector("button[name=Mend]")!.GetAttribute("value")!)
        );

    private static async Task SayAsync(DeskVisitor person, string words, params string[] pages)
    {
        foreach (var page in pages)
        {
            Assert.Contains(words, (await person.ReadAsync(page)).MainPart().Words(), StringComparison.Ordinal);
        }
    }

    private static async Task KeepAsync(DeskVisitor person, string address, params (string Name, string Value)[] answers)
    {
        using var answer = await person.SendAsync(address, $"{address.Split('?')[0]}/keep", answers);
        Assert.True(
            answer.StatusCode is HttpStatusCode.Redirect,
            answer.StatusCode is HttpStatusCode.OK ? (await Site.PageOf(answer)).QuerySelector("main")!.TextContent : $"{answer.StatusCode}"
        );
    }

    private Task<List<Change>> ChangesAsync() =>
        desk.LedgerAsync(ledger =>
            ledger.Changes.Include(change => change.Files).Where(change => change.State == ChangeState.Unfinished).ToListAsync()
        );

    private async Task<string> KeptTextAsync() =>
        ContentFile.TextOf(Assert.Single(await ChangesAsync()).Files.Single(file => file.Path == "facts.yml").Text!)!;

    private string Read(string file) => File.ReadAllText(Path.Combine(desk.Folder, file));

    /// <summary>A reader who asks again and again notes which state of the site the page shows.</summary>
    private async Task ReadAsync(HashSet<string> states, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var answer = await desk.AskAsync("/aftercare/day-by-day");
            var text = (await Site.PageOf(answer)).Body!.TextContent;
            states.Add(
                (
                    text.Contains("after 48 hours, if skin is not broken", StringComparison.Ordinal),
                    text.Contains("Stay in the shade until then.", StringComparison.Ordinal)
                ) switch
                {
                    (true, false) => "old",
                    (false, true) => "new",
                    _ => "half",
                }
            );
        }
    }

    /// <summary>The two ranges meet at another time, and a sentence says that somebody was here.</summary>
    private static string Mended(string page) =>
        page.Replace(
                "{{ aftercare.gentle-cleanser }} to {{ aftercare.makeup }}",
                "{{ aftercare.gentle-cleanser }} to {{ aftercare.hot-water }}",
                StringComparison.Ordinal
            )
            .Replace("From {{ aftercare.makeup }} to", "From {{ aftercare.hot-water }} to", StringComparison.Ordinal)
            .Replace(
                "is it less than yesterday?\n",
                "is it less than yesterday?\nStay in the shade until then.\n",
                StringComparison.Ordinal
            );

    private static string BodyOf(string page) => page[(page.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];

    private static int LineOf(string words, string text) =>
        text.Split('\n').TakeWhile(line => !line.Contains(words, StringComparison.Ordinal)).Count();

    /// <summary>The lines of a text where they differ from those of another; the others empty.</summary>
    private static string OnlyNew(string before, string after) =>
        string.Join('\n', before.Split('\n').Zip(after.Split('\n')).Select(pair => pair.First == pair.Second ? "" : pair.Second));

    private static string Replaced(string text, string behind, string before, string after)
    {
        var at = text.IndexOf(before, text.IndexOf(behind, StringComparison.Ordinal), StringComparison.Ordinal);
        return text[..at] + after + text[(at + before.Length)..];
    }
}
