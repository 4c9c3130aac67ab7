using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>What becomes of a change that a clinician has to read.</summary>
public sealed class ProposingTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";
    private const string Text = "See the page.\n\n::: do-not\n- do not wear makeup yet\n:::\n\nWait for 5 days.";

    private readonly DeskSite site = new();

    public ProposingTests() => site.WithArticle("aftercare/sun", Text);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private string FileOfSun => Path.Combine(site.Folder, "aftercare/sun.md");

    [Fact]
    public async Task A_not_that_goes_missing_is_proposed_and_sent_back_with_a_remark()
    {
        var (writer, publisher, clinician) = await PeopleAsync();
        var before = await File.ReadAllBytesAsync(FileOfSun);
        var change = await writer.BeginAsync(Sun, "do not wear makeup yet", "wear makeup yet");

        var own = await writer.ReadAsync($"/staff/changes/{change}");
        using var proposed = await writer.SendAsync(own, $"/staff/changes/{change}/propose", ("why", "New advice"));
        var ofPublisher = await publisher.ReadAsync($"/staff/changes/{change}");
        var ofClinician = await clinician.ReadAsync($"/staff/changes/{change}");
        var today = await clinician.ReadAsync("/staff");
        using var sentBack = await clinician.SendAsync(ofClinician, $"/staff/changes/{change}/send-back", ("remark", "Keep the not."));

        Assert.Null(own.QuerySelector("form[action$='/publish']"));
        Assert.Equal("Propose to a clinician", own.QuerySelector("form[action$='/propose'] button")!.TextContent);
        Assert.Equal(
            ["'not' is gone in 1 sentence", "inside 'do not'"],
            ofClinician.QuerySelectorAll("[aria-labelledby=findings] li").Select(finding => finding.TextContent)
        );
        Assert.Single(ofClinician.QuerySelectorAll(".problems .problem--mend"));
        Assert.Null(ofPublisher.QuerySelector("form[action$='/confirm']"));
        Assert.Contains("New advice", ofClinician.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Waiting for you (1)", today.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Keep the not.", (await writer.ReadAsync("/staff")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Clara sent this back", (await writer.ReadAsync(Sun)).MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(FileOfSun));
    }

    [Fact]
    public async Task Who_does_not_sign_confirms_nothing_and_the_journal_has_the_try()
    {
        var (writer, publisher, _) = await PeopleAsync();
        var change = await ProposedAsync(writer, "5 days", "3 days");

        foreach (var person in new[] { writer, publisher })
        {
            using var answer = await person.PostAsync(
                $"/staff/changes/{change}/confirm",
                await TokenAsync(person),
                ("number", await NumberAsync(change))
            );

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using var published = await publisher.PostAsync(
            $"/staff/changes/{change}/publish",
            await TokenAsync(publisher),
            ("number", await NumberAsync(change))
        );
        Assert.Equal(HttpStatusCode.Forbidden, published.StatusCode);
        Assert.Equal(3, (await site.JournalAsync()).Count(entry => entry.EndsWith("TriedWithoutRight", StringComparison.Ordinal)));
        Assert.Contains("5 days", await File.ReadAllTextAsync(FileOfSun), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinician_confirms_and_the_change_is_on_the_site()
    {
        var (writer, _, clinician) = await PeopleAsync();
        var change = await ProposedAsync(writer, "5 days", "3 days");

        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        var done = await clinician.PublishAsync(change);

        Assert.Contains("1 number changed: 5 -> 3 days. That is less careful.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Confirm and publish", page.QuerySelector("form[action$='/confirm'] button")!.TextContent);
        Assert.StartsWith("Published", done.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 days", (await site.ReadAsync("/aftercare/sun")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Clara ConfirmedAndPublished", await site.JournalAsync());
    }

    /// <summary>Of two who confirm at the same moment, one has done it, and the other reads that it is done.</summary>
    [Fact]
    public async Task Two_clinicians_who_confirm_at_once_publish_once()
    {
        var (writer, _, clinician) = await PeopleAsync();
        var other = await site.SignInAsync("Carl", Ticks.Signs);
        var change = await ProposedAsync(writer, "5 days", "3 days");
        var pages = new[] { await clinician.ReadAsync($"/staff/changes/{change}"), await other.ReadAsync($"/staff/changes/{change}") };

        var answers = await Task.WhenAll(
            clinician.SendAsync(pages[0], $"/staff/changes/{change}/confirm"),
            other.SendAsync(pages[1], $"/staff/changes/{change}/confirm")
        );

        var titles = new List<string>();
        foreach (var answer in answers)
        {
            var page = answer.StatusCode is HttpStatusCode.Redirect ? await clinician.FollowAsync(answer) : await Site.PageOf(answer);
            titles.Add(page.QuerySelector("h1")!.TextContent);
            answer.Dispose();
        }

        Assert.Single(titles, title => title.StartsWith("Published", StringComparison.Ordinal));
        Assert.Single(titles, title => title == "This change is finished");
        Assert.Equal(1, await site.LedgerAsync(ledger => ledger.FileVersions.CountAsync(version => version.How == WayIn.Desk)));
    }

    [Fact]
    public async Task A_change_that_moves_under_its_reviewer_is_read_again()
    {
        var (writer, _, clinician) = await PeopleAsync();
        var change = await ProposedAsync(writer, "5 days", "7 days");
        var read = await clinician.ReadAsync($"/staff/changes/{change}");
        using var later = await writer.WriteAsync(Sun, "7 days", "1 day");

        using var answer = await clinician.SendAsync(read, $"/staff/changes/{change}/confirm");
        var page = await Site.PageOf(answer);

        Assert.Contains("Read it again", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/confirm']"));
        Assert.Contains("You have written more", (await writer.ReadAsync(Sun)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 days", await File.ReadAllTextAsync(FileOfSun), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinician_who_leaves_leaves_a_sentence()
    {
        var (writer, _, _) = await PeopleAsync();
        var change = await ProposedAsync(writer, "5 days", "3 days");
        await RemoveAsync("Clara");

        var page = await writer.ReadAsync($"/staff/changes/{change}");

        Assert.Contains("nobody who signs has an account now", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_confirms_their_own_change_while_somebody_else_can()
    {
        var (_, _, clinician) = await PeopleAsync();
        await site.SignInAsync("Carl", Ticks.Signs);
        var change = await clinician.BeginAsync(Sun, "5 days", "3 days");

        var page = await clinician.ReadAsync($"/staff/changes/{change}");

        Assert.Null(page.QuerySelector("form[action$='/confirm']"));
        Assert.Contains("A clinician has to read it: Carl.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_one_who_signs_confirms_alone()
    {
        var (_, _, clinician) = await PeopleAsync();
        var change = await clinician.BeginAsync(Sun, "5 days", "3 days");

        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);

        Assert.Equal("Confirm my own change and publish", page.QuerySelector("form[action$='/confirm'] button")!.TextContent);
        Assert.Contains("Read it once as a patient would.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Clara ConfirmedAlone", await site.JournalAsync());
    }

    [Fact]
    public async Task What_cannot_wait_is_published_and_red_for_everybody_until_a_clinician_confirms()
    {
        var (writer, publisher, clinician) = await PeopleAsync();
        var change = await publisher.BeginAsync(Sun, "5 days", "6 days");
        var address = $"/staff/changes/{change}";

        var tooShort = await publisher.AnswerAsync(address, $"{address}/ahead", HttpStatusCode.BadRequest, ("reason", "Phone bad"));
        var done = await publisher.DoAsync(address, $"{address}/ahead", ("reason", "Phone line down"));

        Assert.Contains("at least 10 letters", tooShort.QuerySelector("#reason-error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Published", done.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("6 days", (await site.ReadAsync("/aftercare/sun")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var person in new[] { writer, publisher, clinician })
        {
            Assert.Contains("Phone line down", RedBox(await person.ReadAsync("/staff"))!.TextContent, StringComparison.Ordinal);
        }

        Assert.Null((await publisher.ReadAsync(address)).QuerySelector("form[action$='/confirm-later']"));
        await site.LedgerAsync(ledger =>
            ledger.Changes.ExecuteUpdateAsync(set => set.SetProperty(late => late.ConfirmBy, DateTimeOffset.UtcNow.AddHours(-1)))
        );
        Assert.Contains("It is late", RedBox(await writer.ReadAsync("/staff"))!.TextContent, StringComparison.Ordinal);

        using var confirmed = await clinician.SendAsync(address, $"{address}/confirm-later");

        Assert.Null(RedBox(await writer.ReadAsync("/staff")));
        Assert.Equal(
            ["Paula PublishedAhead", "Clara Confirmed"],
            (await site.JournalAsync()).Where(entry => !entry.EndsWith("SignedIn", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Nobody_confirms_later_what_they_wrote_themselves_if_somebody_else_signs()
    {
        var (_, _, clinician) = await PeopleAsync();
        var both = await site.SignInAsync("Bea", Ticks.Publishes, Ticks.Signs);
        var change = await both.BeginAsync(Sun, "5 days", "6 days");
        var address = $"/staff/changes/{change}";
        await both.DoAsync(address, $"{address}/ahead", ("reason", "Phone line down"));

        var own = await both.ReadAsync(address);
        using var refused = await both.PostAsync($"{address}/confirm-later", await TokenAsync(both));
        var stillRed = RedBox(await clinician.ReadAsync("/staff"));
        using var confirmed = await clinician.SendAsync(address, $"{address}/confirm-later");

        Assert.Null(own.QuerySelector("form[action$='/confirm-later']"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.NotNull(stillRed);
        Assert.Null(RedBox(await clinician.ReadAsync("/staff")));
        Assert.Contains("Bea TriedWithoutRight", await site.JournalAsync());
    }

    [Fact]
    public async Task What_was_published_ahead_is_settled_when_it_is_undone()
    {
        var (writer, publisher, clinician) = await PeopleAsync();
        var change = await publisher.BeginAsync(Sun, "5 days", "6 days");
        await publisher.DoAsync(
            $"/staff/changes/{change}",
            $"/staff/changes/{change}/ahead",
            ("reason", "Phone line down")
        );

        var undoing = await clinician.BeginAsync(Sun, "6 days", "5 days");
        await clinician.PublishAsync(undoing);

        Assert.Null(RedBox(await writer.ReadAsync("/staff")));
    }

    [Fact]
    public async Task Who_signs_publishes_what_is_plain_and_a_writer_proposes_it()
    {
        var (writer, _, clinician) = await PeopleAsync();
        var change = await writer.BeginAsync(Sun, "See the page.", "See the pages.");

        var own = await writer.ReadAsync($"/staff/changes/{change}");
        using var proposed = await writer.SendAsync(own, $"/staff/changes/{change}/propose");
        var page = await clinician.ReadAsync($"/staff/changes/{change}");

        Assert.Equal("Propose", own.QuerySelector("form[action$='/propose'] button")!.TextContent);
        Assert.Contains("Nothing clinical", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action$='/publish']"));
        Assert.NotNull(page.QuerySelector("[formaction$='/send-back']"));
    }

    /// <summary>What is proposed waits to be read, and pressing "Keep" by itself writes nothing.</summary>
    [Fact]
    public async Task A_save_without_a_change_and_one_that_is_refused_take_no_proposal_back()
    {
        const string Anchored = "&a ";
        site.With("clinic.yml", TestHours.Clinic)
            .With(
                "facts.yml",
                TestContentFolder.Facts
                    + $"\n  exercise:\n    avoid: {Anchored}24 hours\n    label: No exercise\n    basis: clinic-practice\n"
            )
            .With("aftercare/sun.md", $"---\ntitle: Sun\nsummary: {Anchored}About sun.\n---\n\nWait for 5 days.\n")
            .With("notices.yml", $"old:\n  text: {Anchored}Closed.\n  from: 2026-01-01 10:00\n  until: 2030-01-01 10:00\n");
        var writer = await site.SignInAsync();
        var today = DateTime.Today;
        (string, string)[] notice = [("Text", "We move."), ("From", $"{today:s}"), ("Until", $"{today.AddDays(3):s}")];
        await writer.BeginAsync(Sun, "5 days", "7 days");
        await FillAsync(writer, "/staff/clinic/hours/1", "/staff/clinic/hours/1", ("field-times", "10 AM to 4 PM"));
        await FillAsync(writer, "/staff/notices", "/staff/notices", notice);
        await KeepNumberAsync(writer, "makeup", "72");
        var proposed = await site.LedgerAsync(async ledger =>
        {
            await ledger.Changes.ExecuteUpdateAsync(set => set.SetProperty(change => change.State, ChangeState.Proposed));
            return await StatesAsync(ledger);
        });
        Assert.Equal(4, proposed.Count);

        var answers = new[]
        {
            await FillAsync(writer, Sun, Sun + "/keep"),
            await FillAsync(writer, Sun + "/details", Sun + "/details"),
            await FillAsync(writer, Sun + "/details", Sun + "/details", ("detail-summary", "All about sun.")),
            await FillAsync(writer, "/staff/clinic/hours/1", "/staff/clinic/hours/1"),
            await FillAsync(writer, "/staff/clinic/hours/1", "/staff/clinic/hours/1", ("field-times", "now and then")),
            await FillAsync(writer, $"/staff/notices/notice-{today:yyyy-MM-dd}", "/staff/notices"),
            await FillAsync(writer, "/staff/notices/old", "/staff/notices", ("Text", "Closed today.")),
            await KeepNumberAsync(writer, "makeup", "72"),
            await KeepNumberAsync(writer, "exercise", "36"),
        };

        Assert.Equal(
            [true, true, false, true, false, true, false, true, false],
            answers.Select(status => status is HttpStatusCode.Redirect)
        );
        Assert.Equal(proposed, await site.LedgerAsync(StatesAsync));
    }

    private static IElement? RedBox(IDocument today) => today.QuerySelector("section[aria-labelledby=ahead]");

    private async Task<(DeskVisitor Writer, DeskVisitor Publisher, DeskVisitor Clinician)> PeopleAsync() =>
        (await site.SignInAsync(), await site.SignInAsync("Paula", Ticks.Publishes), await site.SignInAsync("Clara", Ticks.Signs));

    private static async Task<int> ProposedAsync(DeskVisitor person, string before, string after)
    {
        var change = await person.BeginAsync(Sun, before, after);
        using var proposed = await person.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/propose");
        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);
        return change;
    }

    private static async Task<(string Name, string Value)> TokenAsync(DeskVisitor person) =>
        (
            "__RequestVerificationToken",
            (await person.ReadAsync(Sun)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!
        );

    /// <summary>Sends a form as it is, but for what is typed.</summary>
    private static async Task<HttpStatusCode> FillAsync(
        DeskVisitor person,
        string page,
        string action,
        params (string Name, string Value)[] typed
    )
    {
        var form = await person.ReadAsync(page);
        var fields = page == Sun ? [("Text", await person.TextAsync(Sun))] : DeskWriter.FieldsOf(form, typed);
        using var answer = await person.SendAsync(form, action, fields);
        return answer.StatusCode;
    }

    /// <summary>Sends the form of a number; its page has none if there is nothing to keep.</summary>
    private async Task<HttpStatusCode> KeepNumberAsync(DeskVisitor person, string name, string value)
    {
        var number = await site.LedgerAsync(ledger =>
            ledger.Changes.Where(change => change.Files.Any(file => file.Path == "facts.yml")).Select(change => change.Number).SumAsync()
        );
        using var answer = await person.PostAsync(
            $"/staff/numbers/aftercare/{name}/keep",
            await TokenAsync(person),
            ("Version", site.Services.GetRequiredService<ContentFiles>().Read("facts.yml")!.Version),
            ("Number", $"{number}"),
            ("Value", value)
        );
        return answer.StatusCode;
    }

    private static Task<List<string>> StatesAsync(LedgerContext ledger) =>
        ledger
            .Changes.AsNoTracking()
            .OrderBy(change => change.Id)
            .Select(change => $"{change.Files[0].Path} {change.State} {change.Number} {change.Note}")
            .ToListAsync();

    private Task<string> NumberAsync(int id) =>
        site.LedgerAsync(async ledger => $"{(await ledger.Changes.SingleAsync(change => change.Id == id)).Number}");

    private Task<bool> RemoveAsync(string name) =>
        site.LedgerAsync(async ledger =>
        {
            var roster = new Roster(ledger, TimeProvider.System);
            await roster.CloseAsync((await roster.FindByNameAsync(name))!);
            await roster.SaveAsync();
            return true;
        });
}
