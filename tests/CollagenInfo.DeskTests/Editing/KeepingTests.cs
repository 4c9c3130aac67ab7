using System.Net;
using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Editing;

public sealed class KeepingTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Makeup = "/staff/edit/aftercare/makeup";

    private readonly DeskSite site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task What_is_written_is_kept_and_not_on_the_site()
    {
        var writer = await site.SignInAsync();

        using var answer = await writer.WriteAsync(Makeup, "Wait", "Please wait");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await writer.ReadAsync(Makeup);
        Assert.Contains("Please wait", page.QuerySelector("textarea#text")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("^Kept .*, not on the site$", page.QuerySelector("[data-kept]")!.TextContent);
        Assert.DoesNotContain("Please wait", (await site.ReadAsync("/aftercare/makeup")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Please wait", await File.ReadAllTextAsync(FileOf("aftercare/makeup.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_back_at_its_beginning_is_no_change_any_more()
    {
        var writer = await site.SignInAsync();
        using var begun = await writer.WriteAsync(Makeup, "Wait", "Please wait");

        using var back = await writer.WriteAsync(Makeup, "Please wait", "Wait");

        Assert.Equal("Nothing changed yet", (await writer.ReadAsync(Makeup)).QuerySelector("[data-kept]")!.TextContent);
        Assert.Empty(await ChangesAsync());
    }

    private static readonly string[] Layouts =
    [
        "---\ntitle: Sun\nsummary: About sun.\n---\n\nText.\n",
        "---\r\ntitle: Sun\r\nsummary: About sun.\r\n---\r\n\r\nText.\r\n",
        "\uFEFF---\r\ntitle: Sun\nsummary: About sun.\r\n---\n\n\n  Text.",
        "---\ntitle: Sun\nsummary: About sun.\n---\n\n\n\nText.\n\n\n",
    ];

    [Fact]
    public async Task Opening_and_keeping_without_a_change_changes_nothing()
    {
        foreach (var (number, text) in Layouts.Index())
        {
            site.With($"aftercare/sun-{number}.md", text);
        }

        var writer = await site.SignInAsync();
        foreach (var name in Layouts.Select((_, number) => $"aftercare/sun-{number}"))
        {
            var before = SHA256.HashData(await File.ReadAllBytesAsync(FileOf($"{name}.md")));
            foreach (var view in new[] { "", "/text" })
            {
                var page = await writer.ReadAsync($"/staff/edit/{name}{view}");
                var typed = page.QuerySelector("textarea#text")!.TextContent.Replace("\n", "\r\n", StringComparison.Ordinal);
                using var kept = await writer.SendAsync(page, $"/staff/edit/{name}/keep", ("Text", typed));
            }

            using var details = await writer.SendAsync($"/staff/edit/{name}/details", $"/staff/edit/{name}/details");

            Assert.Empty(await ChangesAsync());
            Assert.Equal(before, SHA256.HashData(await File.ReadAllBytesAsync(FileOf($"{name}.md"))));
        }
    }

    [Fact]
    public async Task Every_page_and_data_file_opens_and_is_left_as_it_is()
    {
        site.WithShippedContent();
        var writer = await site.SignInAsync();
        var links = (await writer.ReadAsync("/staff/pages"))
            .QuerySelectorAll(".desk-list a")
            .Select(link => link.GetAttribute("href")!)
            .Where(address => address.Split('/')[2] is "edit" or "data")
            .ToList();

        foreach (var address in links)
        {
            var page = await writer.ReadAsync(address);
            using var kept = await writer.SendAsync(
                page,
                address + "/keep",
                ("Text", page.QuerySelector("textarea#text")!.TextContent.Replace("\n", "\r\n", StringComparison.Ordinal))
            );
            Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        }

        Assert.True(links.Count > 45, $"{links.Count} files");
        Assert.Empty(await ChangesAsync());
    }

    [Fact]
    public async Task An_older_window_of_the_same_person_overwrites_nothing_and_shows_both_texts()
    {
        var writer = await site.SignInAsync();
        var older = await writer.ReadAsync(Makeup);
        using var newer = await writer.WriteAsync(Makeup, "Wait", "Please wait");

        using var answer = await writer.SendAsync(older, Makeup + "/keep", ("Text", "Never mind."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Site.PageOf(answer);
        Assert.Contains("newer text from your other window", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Never mind.", page.QuerySelector("textarea#text")!.TextContent);
        Assert.Contains("Please wait", await writer.TextAsync(Makeup), StringComparison.Ordinal);

        using var instead = await writer.SendAsync(page, Makeup + "/keep", ("Text", "Never mind."));
        Assert.Equal("Never mind.", await writer.TextAsync(Makeup));
    }

    /// <summary>Its number must not be taken for one of the change that came after.</summary>
    [Fact]
    public async Task A_window_of_a_change_that_was_published_overwrites_nothing_of_the_next()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);
        using var first = await publisher.WriteAsync(Makeup, "Wait", "Please wait");
        var old = await publisher.ReadAsync(Makeup);
        await publisher.PublishAsync((await ChangesAsync()).Single().Id);
        using var second = await publisher.WriteAsync(Makeup, "Please wait", "Do wait");

        using var answer = await publisher.SendAsync(old, Makeup + "/keep", ("Text", "Old text."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Do wait", await publisher.TextAsync(Makeup), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_from_an_older_window_change_nothing_and_are_shown_again()
    {
        var writer = await site.SignInAsync();
        var old = await writer.ReadAsync(Makeup + "/details");
        using var newer = await writer.WriteAsync(Makeup, "Wait", "Please wait");

        using var answer = await writer.SendAsync(old, Makeup + "/details", ("detail-title", "Another title"), ("detail-summary", "S."));

        var page = await Site.PageOf(answer);
        Assert.Contains("newer text from your other window", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Another title", page.QuerySelector("#detail-title")!.GetAttribute("value"));
        Assert.Contains("Please wait", await writer.TextAsync(Makeup), StringComparison.Ordinal);
        Assert.DoesNotContain("Another title", (await ChangesAsync()).Single().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_new_page_is_asked_for_only_if_its_title_gives_none()
    {
        var writer = await site.SignInAsync();

        using var untitled = await writer.SendAsync("/staff/new-page", "/staff/new-page", ("Topic", "aftercare"), ("Summary", "Peels."));
        using var unnamed = await writer.SendAsync("/staff/new-page", "/staff/new-page", ("Topic", "aftercare"), ("Title", "?"));

        Assert.Equal(["#Title"], (await Site.PageOf(untitled)).QuerySelector(".error-summary").Links());
        Assert.Equal(["#Summary", "#Name"], (await Site.PageOf(unnamed)).QuerySelector(".error-summary").Links());
    }

    [Fact]
    public async Task Details_that_were_kept_in_another_window_stand_beside_what_was_typed()
    {
        var writer = await site.SignInAsync();
        var old = await writer.ReadAsync(Makeup + "/details");
        using var newer = await writer.SendAsync(old, Makeup + "/details", ("detail-title", "Newer title"), ("detail-summary", "S."));

        using var answer = await writer.SendAsync(old, Makeup + "/details", ("detail-title", "Another title"));

        var page = await Site.PageOf(answer);
        Assert.Equal("Kept meanwhile: \u201cNewer title\u201d", page.QuerySelector(".form-field__there")!.TextContent);
        Assert.Equal("S.", page.QuerySelector("#detail-summary")!.TextContent.Trim() is { Length: > 0 } text ? text : ValueOf(page));
        Assert.Equal(["Keep mine instead"], page.QuerySelectorAll("form[action$='/details'] button").Select(button => button.TextContent));

        static string? ValueOf(AngleSharp.Dom.IDocument page) => page.QuerySelector("#detail-summary")!.GetAttribute("value");
    }

    [Fact]
    public async Task A_new_page_that_is_emptied_is_still_there()
    {
        var writer = await site.SignInAsync();
        var page = "/staff/edit/aftercare/peel";
        using var begun = await writer.SendAsync(
            "/staff/new-page",
            "/staff/new-page",
            ("Topic", "aftercare"),
            ("Title", "Peel"),
            ("Summary", "About peels.")
        );

        var whole = await writer.ReadAsync(page + "/text");
        using var emptied = await writer.SendAsync(whole, page + "/keep", ("Text", ""));

        Assert.Single(await ChangesAsync());
        Assert.Equal("", await writer.TextAsync(page + "/text"));
    }

    [Fact]
    public async Task The_text_of_a_page_that_was_set_aside_meanwhile_is_shown_to_be_copied()
    {
        var (writer, publisher) = (await site.SignInAsync(), await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs));
        using var begun = await writer.SendAsync(
            "/staff/new-page",
            "/staff/new-page",
            ("Topic", "aftercare"),
            ("Title", "Peel"),
            ("Summary", "About peels.")
        );
        var open = await writer.ReadAsync("/staff/edit/aftercare/peel");
        var change = (await ChangesAsync()).Single().Id;
        using var ended = await publisher.SendAsync($"/staff/changes/{change}/set-aside", $"/staff/changes/{change}/set-aside");

        using var answer = await writer.SendAsync(open, "/staff/edit/aftercare/peel/keep", ("Text", "An hour of work."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("An hour of work.", (await Site.PageOf(answer)).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task A_file_whose_beginning_nobody_knows_any_more_loses_no_front_matter()
    {
        var writer = await site.SignInAsync();
        var page = await writer.ReadAsync(Makeup);
        var forged = ("Version", new string('0', 64));

        using var answer = await writer.SendAsync(page, Makeup + "/keep", forged, ("Text", "Body."));

        Assert.Empty(await ChangesAsync());
        Assert.Equal("Body.", (await Site.PageOf(answer)).QuerySelector("textarea#text")!.TextContent);
    }

    [Fact]
    public async Task A_script_is_told_what_holds_as_data()
    {
        var writer = await site.SignInAsync();
        var page = await writer.ReadAsync(Makeup);
        writer.Client.DefaultRequestHeaders.Add("X-Desk", "1");

        using var answer = await writer.SendAsync(page, Makeup + "/keep", ("Text", "Wait 12 hours for makeup."));

        var told = await answer.Content.ReadAsStringAsync();
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"status\":\"kept\"", told, StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"one-number\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"number\":0", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_are_told_with_the_words_and_lines_of_the_check()
    {
        var writer = await site.SignInAsync();
        using var kept = await writer.WriteAsync(Makeup, "Wait {{ aftercare.makeup }}.", "Wait 12 hours for makeup.\n\nSee [it](gone.md).");

        var told = (await writer.ReadAsync(Makeup)).QuerySelectorAll(".problem").Select(problem => problem.TextContent).ToList();

        Assert.Contains(told, problem =>
            problem.Contains("Line 7", StringComparison.Ordinal) && problem.Contains("one-number", StringComparison.Ordinal)
        );
        Assert.Contains(told, problem =>
            problem.Contains("Line 9", StringComparison.Ordinal) && problem.Contains("broken-link", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_details_are_written_into_the_front_matter_and_nothing_else_changes()
    {
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes, Ticks.Signs);

        using var answer = await publisher.SendAsync(
            Makeup + "/details",
            Makeup + "/details",
            ("detail-title", "Makeup: when?"),
            ("detail-summary", "The summary of aftercare/makeup."),
            ("Then", "compare")
        );
        await publisher.PublishAsync((await ChangesAsync()).Single().Id);

        Assert.Equal(
            "---\ntitle: \"Makeup: when?\"\nsummary: The summary of aftercare/makeup.\norder: 0\n---\n\nWait {{ aftercare.makeup }}.\n",
            await File.ReadAllTextAsync(FileOf("aftercare/makeup.md"))
        );
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_shown_to_nobody_as_text_and_says_why()
    {
        var writer = await site.SignInAsync();
        await File.WriteAllBytesAsync(FileOf("aftercare/makeup.md"), [.. "---\ntitle: x\n---\n"u8, 0xE9]);

        var page = await writer.ReadAsync(Makeup);

        Assert.Null(page.QuerySelector("textarea"));
        Assert.Contains("UTF-8", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_page_or_data_file_is_not_found()
    {
        var writer = await site.SignInAsync();
        string[] addresses =
        [
            "/staff/edit/aftercare/nothing",
            "/staff/edit/images/skin",
            "/staff/edit/aftercare/..%2Fmakeup",
            "/staff/data/nothing",
            "/staff/data/readme",
        ];

        foreach (var address in addresses)
        {
            using var answer = await writer.AskAsync(address);
            Assert.Equal((address, HttpStatusCode.NotFound), (address, answer.StatusCode));
        }
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path);

    private Task<List<Change>> ChangesAsync() =>
        site.LedgerAsync(ledger =>
            ledger.Changes.Include(change => change.Files).Where(change => change.State == ChangeState.Unfinished).ToListAsync()
        );
}

/// <summary>Short questions to a change.</summary>
file static class ChangeText
{
    public static string Text(this Change change) => Encoding.UTF8.GetString(change.Files[0].Text!);
}
