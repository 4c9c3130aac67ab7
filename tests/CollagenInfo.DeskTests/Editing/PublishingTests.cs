using System.Net;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests.Editing;

public sealed class PublishingTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Makeup = "/staff/edit/aftercare/makeup";

    private readonly DeskSite site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_typing_mistake_is_mended_and_only_its_line_differs()
    {
        site.WithArticle("aftercare/sun", "Stay in the shade.\r\n\r\nWear teh hat.");
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var before = await File.ReadAllTextAsync(FileOf("aftercare/sun.md"));

        var change = await publisher.BeginAsync("/staff/edit/aftercare/sun", "teh", "the");
        var compared = await publisher.ReadAsync($"/staff/changes/{change}");
        var done = await publisher.PublishAsync(change, why: "A typing mistake");

        Assert.Contains("What changes: 1 sentence.", compared.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("teh", compared.QuerySelector("del")!.TextContent.Trim(' ', '.'));
        Assert.Equal("It is on the site now.", done.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Wear the hat.", (await site.ReadAsync("/aftercare/sun")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Replace("teh", "the", StringComparison.Ordinal), await File.ReadAllTextAsync(FileOf("aftercare/sun.md")));
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Changes.Where(change => change.State != ChangeState.Published).ToListAsync()));
        Assert.Contains(await site.LedgerAsync(ledger => ledger.Journal.ToListAsync()), entry =>
            entry is { Who: "Paula", What: JournalEvent.Published, About: "Sun (aftercare/sun.md)" }
        );
    }

    [Fact]
    public async Task Who_does_not_publish_has_no_button_and_no_right()
    {
        var writer = await site.SignInAsync();
        var change = await writer.BeginAsync(Makeup, "Wait", "Please wait");

        var page = await writer.ReadAsync($"/staff/changes/{change}");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? (await writer.ReadAsync(Makeup)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await writer.PostAsync(
            $"/staff/changes/{change}/publish",
            ("__RequestVerificationToken", token),
            ("number", "1")
        );

        Assert.Null(page.QuerySelector($"form[action='/staff/changes/{change}/publish']"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Please", await File.ReadAllTextAsync(FileOf("aftercare/makeup.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_publishes_sees_the_change_of_a_colleague_and_publishes_it()
    {
        var writer = await site.SignInAsync();
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await writer.BeginAsync(Makeup, "Wait", "Please wait");

        Assert.Contains("Nora Writer", (await publisher.ReadAsync("/staff")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Nora Writer has an unfinished change",
            (await publisher.ReadAsync(Makeup)).Body!.TextContent,
            StringComparison.Ordinal
        );
        await publisher.PublishAsync(change);

        Assert.Contains("Please wait", (await site.ReadAsync("/aftercare/makeup")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_mistake_keeps_a_change_from_the_site_and_an_old_one_does_not()
    {
        site.WithArticle("aftercare/sun", "See [it](gone.md).");
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);

        var wrong = await publisher.BeginAsync(Makeup, "Wait {{ aftercare.makeup }}.", "Wait 12 hours for makeup.");
        var page = await publisher.ReadAsync($"/staff/changes/{wrong}");
        var harmless = await publisher.BeginAsync("/staff/edit/aftercare/sun", "See", "Look at");

        Assert.True(page.QuerySelector("form[action$=publish], form[action$=confirm]") is null, page.QuerySelector("main")!.TextContent);
        Assert.Contains("one-number", page.QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Published", (await publisher.PublishAsync(harmless)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The page was read before the last word was typed.</summary>
    [Fact]
    public async Task Only_the_text_that_was_read_is_published()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Makeup, "Wait", "Please wait");
        var read = await publisher.ReadAsync($"/staff/changes/{change}");
        using var later = await publisher.WriteAsync(Makeup, "Please", "Do not");

        using var answer = await publisher.SendAsync(read, DeskWriter.PublishingOf(read));

        Assert.Contains("Read it again", (await Site.PageOf(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("\nWait", await File.ReadAllTextAsync(FileOf("aftercare/makeup.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_published_once()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Makeup, "Wait", "Please wait");
        var page = await publisher.ReadAsync($"/staff/changes/{change}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => publisher.SendAsync(page, DeskWriter.PublishingOf(page))));

        // Whichever answer the browser shows, it stands at an address that it can load again.
        var address = Assert.Single(answers.Select(answer => answer.Headers.Location?.OriginalString).Distinct())!;
        NotEmpty.All([await publisher.ReadAsync(address), await publisher.ReadAsync(address)], done =>
            Assert.Equal("Published: Makeup", done.QuerySelector("h1")!.TextContent)
        );
        Assert.Single(await site.LedgerAsync(ledger => ledger.FileVersions.Where(version => version.How == WayIn.Desk).ToListAsync()));
        Array.ForEach(answers, answer => answer.Dispose());

        // Later it does not say any more that readers see it now.
        await publisher.PublishAsync(Makeup, "Please wait", "Wait");
        using var later = await publisher.AskAsync(address);
        Assert.Equal($"/staff/changes/{change}", later.Headers.Location!.OriginalString);
    }

    /// <summary>Who sets a change aside in one window and publishes it in the other loses nothing, and is told what became of it.</summary>
    [Fact]
    public async Task Who_comes_too_late_is_told_what_became_of_the_change()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Makeup, "Wait", "Please wait");
        var page = await publisher.ReadAsync($"/staff/changes/{change}");
        using var aside = await publisher.SendAsync($"/staff/changes/{change}/set-aside", $"/staff/changes/{change}/set-aside");

        using var answer = await publisher.SendAsync(page, DeskWriter.PublishingOf(page));
        var told = await Site.PageOf(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Nothing more was done", told.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("Nothing of it is on the site", told.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("Please wait", told.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_page_waits_for_its_day_and_is_nowhere_before()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);

        using var begun = await publisher.SendAsync(
            "/staff/new-page",
            "/staff/new-page",
            ("Topic", "aftercare"),
            ("Title", "After a facial peel"),
            ("Summary", "What to do after a peel.")
        );
        var address = begun.Headers.Location!.OriginalString;
        using var written = await publisher.WriteAsync(address, "\n", "\nRest for a day.\n");
        using var dated = await publisher.SendAsync(
            address + "/details",
            address + "/details",
            ("detail-title", "After a facial peel"),
            ("detail-summary", "What to do after a peel."),
            ("detail-publish", "2040-12-07 08:00"),
            ("Then", "compare")
        );
        var compared = await publisher.ReadAsync(dated.Headers.Location!.OriginalString);
        var done = await publisher.PublishAsync(1);

        Assert.Equal("/staff/edit/aftercare/after-a-facial-peel", address);
        Assert.Contains("On the site from Friday, December 7, 8:00\u00a0AM", compared.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("On the site from", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        using var page = await site.AskAsync("/aftercare/after-a-facial-peel");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.DoesNotContain("peel", (await site.ReadAsync("/aftercare")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Rest for a day.",
            (await publisher.ReadAsync("/staff/preview/0/aftercare")).Body!.TextContent
                + await File.ReadAllTextAsync(FileOf("aftercare/after-a-facial-peel.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_page_is_called_by_its_title_and_another_title_gives_another_name()
    {
        var writer = await site.SignInAsync();
        (string, string)[] fields = [("Topic", "aftercare"), ("Title", "Makeup"), ("Summary", "About it.")];

        var taken = await writer.AnswerAsync("/staff/new-page", "/staff/new-page", HttpStatusCode.BadRequest, fields);
        using var begun = await writer.SendAsync(taken, "/staff/new-page", [fields[0], ("Title", "After a peel"), fields[2], ("Name", "")]);
        var editor = await writer.FollowAsync(begun);
        var today = await writer.ReadAsync("/staff");

        Assert.NotNull(taken.QuerySelector("#Name-error"));
        Assert.Equal("", taken.QuerySelector("#Name")!.GetAttribute("value") ?? "");
        Assert.Equal("After a peel", editor.QuerySelector("h1")!.TextContent);
        Assert.Equal("Propose...", editor.QuerySelector("button[value=compare]")!.TextContent);
        Assert.Contains("After a peel", today.Section("Your unfinished changes (1)")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_page_takes_no_name_that_another_page_has_or_had_or_will_have()
    {
        site.With("redirects.yml", "/aftercare/old-name: /aftercare/makeup\n/aftercare/gone: gone\n");
        var (writer, other) = (await site.SignInAsync(), await site.SignInAsync("Otto"));
        using var begun = await NewPageAsync(writer, "peel");
        using var back = await NewPageAsync(writer, "gone");

        var told = new List<string>();
        foreach (var (person, name) in new[] { (writer, "makeup"), (writer, "old-name"), (writer, "peel"), (other, "peel") })
        {
            using var answer = await NewPageAsync(person, name);
            told.Add((await Site.PageOf(answer)).QuerySelector("#Name-error")!.Words());
        }

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (begun.StatusCode, back.StatusCode));
        Assert.Equal(
            [
                "Error: This name is taken by \"Makeup\". Choose another.",
                "Error: Who comes to /aftercare/old-name is led to /aftercare/makeup: another page had this name. Choose another.",
                "Error: You have begun a page of this name already. Go on with it, or choose another.",
                "Error: Somebody has begun a page of this name. Choose another.",
            ],
            told
        );
        // Its address is not that of a page which is gone any more.
        var list = await site.LedgerAsync(ledger => ledger.ChangedFiles.SingleAsync(file => file.Path == "redirects.yml"));
        Assert.Equal("/aftercare/old-name: /aftercare/makeup\n", ContentFile.TextOf(list.Text!));
    }

    /// <summary>Both have seen that the name is free; only while it is written does it show that it is not.</summary>
    [Fact]
    public async Task Of_two_who_begin_a_page_of_one_name_at_the_same_moment_one_does()
    {
        string[] people = [site.NewName(), site.NewName(), site.NewName()];
        foreach (var name in people)
        {
            await site.SignInAsync(name);
        }

        var begun = await Task.WhenAll(people.Select(BeginAsync));

        Assert.Single(begun, isBegun => isBegun);

        async Task<bool> BeginAsync(string name)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var person = await scope.ServiceProvider.GetRequiredService<Roster>().FindByNameAsync(name);
            var changes = scope.ServiceProvider.GetRequiredService<ChangeBook>();
            return await changes.BeginAsync(person!.Id, [new FileEdit("aftercare/peel.md", null, "x"u8.ToArray())], null) is not null;
        }
    }

    [Fact]
    public async Task A_data_file_is_edited_as_text_and_its_mistake_has_its_line()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);

        var change = await publisher.BeginAsync("/staff/data/facts", "    label: No makeup", "   label: No makeup");
        var compared = await publisher.ReadAsync($"/staff/changes/{change}");

        Assert.Contains("Line 4", compared.QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
        Assert.Null(compared.QuerySelector("form[action$=publish], form[action$=confirm]"));
    }

    [Fact]
    public async Task A_file_that_was_broken_on_disk_is_mended_on_the_desk()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var facts = await File.ReadAllTextAsync(FileOf("facts.yml"));
        site.With("facts.yml", facts.Replace("    label", "   label", StringComparison.Ordinal));
        Content.Refresh();

        var today = await publisher.ReadAsync("/staff");
        await publisher.PublishAsync("/staff/data/facts", "   label", "    label");

        Assert.Contains("1 file is not on show", today.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(facts, await File.ReadAllTextAsync(FileOf("facts.yml")));
        Assert.Empty(Content.Withheld);
    }

    [Fact]
    public async Task The_preview_is_the_page_as_it_is_after_publishing()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        var change = await publisher.BeginAsync(Makeup, "Wait", "Please wait");

        using var preview = await publisher.AskAsync($"/staff/preview/{change}/aftercare/makeup");
        var previewed = await preview.Content.ReadAsStringAsync();
        await publisher.PublishAsync(change);
        using var shown = await site.AskAsync("/aftercare/makeup");

        Assert.Equal(await shown.Content.ReadAsStringAsync(), previewed);
        Assert.Equal("no-store", preview.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", preview.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains("frame-ancestors 'self'", preview.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var stranger = await site.AskAsync($"/staff/preview/{change}/aftercare/makeup");
        Assert.NotEqual(HttpStatusCode.OK, stranger.StatusCode);
    }

    [Fact]
    public async Task A_change_is_set_aside_and_the_site_stays_as_it_is()
    {
        var writer = await site.SignInAsync();
        var change = await writer.BeginAsync(Makeup, "Wait", "Please wait");

        using var answer = await writer.SendAsync($"/staff/changes/{change}/set-aside", $"/staff/changes/{change}/set-aside");

        Assert.Equal("/staff/changes", answer.Headers.Location!.OriginalString);
        Assert.Contains(
            "Nobody has begun anything",
            (await writer.ReadAsync("/staff/changes")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Nothing changed yet", (await writer.ReadAsync(Makeup)).QuerySelector("[data-kept]")!.TextContent);
    }

    [Fact]
    public async Task What_was_written_after_the_page_was_opened_is_not_set_aside_unread()
    {
        var (writer, publisher) = (await site.SignInAsync(), await site.SignInAsync("Paula", Ticks.Publishes));
        var address = $"/staff/changes/{await writer.BeginAsync(Makeup, "Wait", "Please wait")}/set-aside";
        var opened = await publisher.ReadAsync(address);
        using var more = await writer.WriteAsync(Makeup, "Please wait", "Please do wait");

        using var answer = await publisher.SendAsync(opened, address);
        var asked = await Site.PageOf(answer);
        var kept = await writer.TextAsync(Makeup);
        using var again = await publisher.SendAsync(asked, address);

        Assert.StartsWith("Nothing was set aside", asked.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Please do wait", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Please do wait", await writer.TextAsync(Makeup), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_ends_the_change_of_another_without_the_tick_and_the_journal_has_the_tries()
    {
        var (writer, other) = (await site.SignInAsync(), await site.SignInAsync("Otto"));
        var change = await writer.BeginAsync(Makeup, "Wait", "Please wait");
        var token = (await other.ReadAsync(Makeup)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var way in new[] { "set-aside", "bring-in" })
        {
            using var answer = await other.PostAsync($"/staff/changes/{change}/{way}", ("__RequestVerificationToken", token));

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        await other.ReadAsync($"/staff/changes/{change}/set-aside", HttpStatusCode.Forbidden);
        Assert.Equal(2, (await site.JournalAsync()).Count(entry => entry == "Otto TriedWithoutRight"));
    }

    private static Task<HttpResponseMessage> NewPageAsync(DeskVisitor person, string name) =>
        person.SendAsync(
            "/staff/new-page",
            "/staff/new-page",
            ("Topic", "aftercare"),
            ("Title", "Another"),
            ("Summary", "Another."),
            ("Name", name)
        );

    private ContentRepository Content => site.ContentNow;

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}
