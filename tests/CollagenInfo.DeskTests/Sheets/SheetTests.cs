using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Sheets;

/// <summary>Data files as forms: what is filled in is kept as a change of the file, and nothing else differs.</summary>
public sealed class SheetTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Saturday = "/staff/clinic/hours/1";

    private readonly DeskSite desk = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Every_entry_of_every_form_opens_and_keeping_it_unchanged_keeps_nothing()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();

        foreach (var form in DataForm.All)
        {
            var list = await writer.ReadAsync($"/staff/{form.Name}");
            var entries = list.QuerySelectorAll("main .desk-list a").Select(link => link.GetAttribute("href")!).ToList();

            Assert.Equal(form.Parts.Sum(part => FormEntry.AllIn(Read(form.File), part)!.Count), entries.Count);
            foreach (var address in entries.Where((_, at) => at % 19 == 0))
            {
                var page = await writer.ReadAsync(address);
                using var answer = await writer.SendAsync(page, address, DeskWriter.FieldsOf(page));

                Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            }
        }

        Assert.Empty(await ChangesAsync());
    }

    [Fact]
    public async Task One_value_is_changed_and_published_and_nothing_else_differs()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var before = Read("clinic.yml");
        var page = await publisher.ReadAsync(Saturday);

        using var answer = await publisher.SendAsync(
            page,
            Saturday,
            DeskWriter.FieldsOf(page, ("field-times", "10 AM to 4 PM"), ("Then", "compare"))
        );
        Assert.Equal("/staff/changes/1", answer.Headers.Location!.OriginalString);
        Assert.StartsWith(
            "Kept ",
            (await publisher.ReadAsync(Saturday)).QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(before, Read("clinic.yml"));
        await publisher.PublishAsync(1);

        Assert.Equal(before.Replace("10 AM to 2 PM", "10 AM to 4 PM", StringComparison.Ordinal), Read("clinic.yml"));
        Assert.Contains(
            "10 AM to 4 PM",
            (await desk.ReadAsync("/clinic")).Body!.TextContent.Replace('\u00a0', ' '),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_sign_is_listed_with_how_urgent_it_is_and_until_when_and_without_the_patterns_of_the_checker()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();

        var lines = (await writer.ReadAsync("/staff/symptoms")).QuerySelectorAll(".desk-list--told li");

        Assert.StartsWith("Call the emergency number now · It can be a severe", SaidOf("trouble-breathing"), StringComparison.Ordinal);
        var said = lines.Select(line => line.QuerySelector(".desk-quiet")!.TextContent).ToList();
        Assert.DoesNotContain(said, words => words.Contains("breath/breathing", StringComparison.Ordinal));
        Assert.Contains(said, words => IsInSteps(words));
        var activities = (await writer.ReadAsync("/staff/activities")).MainPart().Words();
        Assert.DoesNotContain(".md", activities, StringComparison.Ordinal);
        Assert.DoesNotContain("aftercare.", activities, StringComparison.Ordinal);

        static bool IsInSteps(string words) =>
            words.StartsWith("Normal at this time until ", StringComparison.Ordinal)
            && words.Contains(" days, then Call the clinic", StringComparison.Ordinal);

        string SaidOf(string name) =>
            lines
                .Single(line => line.QuerySelector("a")!.GetAttribute("href") == $"/staff/symptoms/sign/{name}")
                .QuerySelector(".desk-quiet")!
                .TextContent;
    }

    [Fact]
    public async Task Without_script_the_text_shows_the_line_to_which_one_was_sent_between_its_neighbors()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var address = (await writer.ReadAsync(Saturday)).QuerySelectorAll("main a").Single(link => link.TextContent == "Edit as text")!;

        var text = await writer.ReadAsync(address.GetAttribute("href")!.Split('#')[0]);
        var plain = await writer.ReadAsync("/staff/data/clinic");

        var line = text.QuerySelector(".lines-around [aria-current]")!;
        Assert.Contains("Saturday", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(address.GetAttribute("href")!.Split('#')[1], line.Id);
        Assert.Equal(7, text.QuerySelectorAll(".lines-around li").Length);
        Assert.Null(plain.QuerySelector(".lines-around"));
    }

    [Fact]
    public async Task A_change_is_told_in_the_words_of_the_form()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);
        var page = await publisher.ReadAsync("/staff/clinic/name");
        var real = page.QuerySelectorAll("#field-sample option").Single(option => option.TextContent == "No").GetAttribute("value")!;

        using var answer = await publisher.SendAsync(
            page,
            "/staff/clinic/name",
            DeskWriter.FieldsOf(page, ("field-name", "Pier Skin Clinic"), ("field-sample", real), ("Then", "compare"))
        );
        var change = await publisher.ReadAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal("The clinic", change.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            [
                "Name and address: Name of the clinic Before Sample Skin Clinic After Pier Skin Clinic",
                "Name and address: Are these made-up details? Before Yes After No",
            ],
            change.QuerySelectorAll(".difference__sentence").Select(one => one.Words())
        );
        Assert.Contains("What changes: 2 details.", change.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var problem = change
            .QuerySelectorAll(".problem")
            .First(problem => problem.TextContent.Contains("clinic.example/book", StringComparison.Ordinal));
        Assert.Contains("Booking, and how to get there: Where patients book, line ", problem.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/clinic/ways", problem.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain("\nsample:", await KeptTextAsync("clinic.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_or_no_is_two_choices_and_what_holds_if_nothing_is_said_is_one_of_them()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();

        var said = (await writer.ReadAsync("/staff/clinic/name")).QuerySelectorAll("#field-sample option");
        var unsaid = (await writer.ReadAsync("/staff/clinic/prices/0")).QuerySelectorAll("#field-per option");

        Assert.Equal(["Yes", "No"], said.Select(option => option.TextContent).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["No", "Yes, of one session"], unsaid.Select(option => option.TextContent));
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();

        var wrong = await AnswerAsync(writer, Saturday, ("field-days", "Satday"), ("field-times", "10 to 2"));
        var empty = await AnswerAsync(writer, Saturday, ("field-days", ""), ("field-times", "10 AM to 1 PM"));

        Assert.Contains(
            "cannot be read as opening times",
            wrong.QuerySelector("#field-times-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("10 to 2", wrong.QuerySelector("#field-times")!.GetAttribute("value"));
        Assert.Equal("Satday", wrong.QuerySelector("#field-days")!.GetAttribute("value"));
        Assert.NotNull(wrong.QuerySelector(".error-summary a[href='#field-times']"));
        Assert.Contains("Fill in: Days", empty.QuerySelector("#field-days-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("10 AM to 1 PM", empty.QuerySelector("#field-times")!.GetAttribute("value"));
        Assert.Empty(await ChangesAsync());
    }

    [Fact]
    public async Task An_entry_is_added_moved_and_removed()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var before = Read("clinic.yml");

        var added = await KeptAsync(
            writer,
            "/staff/clinic/people/new",
            ("field-name", "Ada Ray"),
            ("field-job", "Nurse"),
            ("field-languages", "English, Spanish"),
            ("field-registration.body", "Board"),
            ("field-registration.number", "123456"),
            ("field-registration.check", "https://register.example")
        );
        var second = await KeptAsync(writer, "/staff/clinic/people/new", ("field-name", "Bo Li"), ("field-job", "Doctor"), ("Place", "1"));
        Assert.Equal(("/staff/clinic/people/0", "/staff/clinic/people/1"), (added, second));
        using var moved = await writer.SendAsync(second, $"{second}/move", ("To", "up"));
        Assert.Equal(added, moved.Headers.Location!.OriginalString);

        Assert.EndsWith(
            """
            people:
              - name: Bo Li
                job: Doctor
              - name: Ada Ray
                job: Nurse
                languages: [English, Spanish]
                registration:
                  body: Board
                  number: 123456
                  check: https://register.example

            """,
            (await KeptTextAsync("clinic.yml")).Split("bookingLink: https://clinic.example/book\n")[1].Split("\n# Where somebody")[0],
            StringComparison.Ordinal
        );
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var removed = await writer.SendAsync(added, $"{added}/remove");
            Assert.Equal("/staff/clinic", removed.Headers.Location!.OriginalString);
        }

        Assert.Empty(await ChangesAsync());
        Assert.Equal(before, Read("clinic.yml"));
    }

    [Fact]
    public async Task A_window_that_shows_an_older_list_keeps_nothing_over_it()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var window = await writer.ReadAsync(Saturday);
        await KeptAsync(writer, "/staff/clinic/hours/2", ("field-times", "9 AM to noon"));

        using var answer = await writer.SendAsync(window, Saturday, DeskWriter.FieldsOf(window, ("field-times", "8 AM to noon")));
        var page = await Site.PageOf(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Nothing was kept", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("8 AM to noon", page.QuerySelector("#field-times")!.GetAttribute("value"));
        Assert.DoesNotContain("8 AM to noon", await KeptTextAsync("clinic.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_in_another_window_stands_beside_what_was_typed_and_only_a_press_that_says_so_replaces_it()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        const string Phone = "/staff/clinic/phone";
        var window = await writer.ReadAsync(Phone);
        await KeptAsync(writer, Phone, ("field-phone.number", "(202) 555-0111"), ("field-phone.label", "Reception"));

        using var refused = await writer.SendAsync(window, Phone, DeskWriter.FieldsOf(window, ("field-phone.number", "(202) 555-0122")));
        var page = await Site.PageOf(refused);
        var kept = await KeptTextAsync("clinic.yml");
        using var replaced = await writer.SendAsync(page, Phone, DeskWriter.FieldsOf(page));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("Kept meanwhile: \u201c(202) 555-0111\u201d", page.QuerySelector(".form-field__there")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".form-field__there"));
        Assert.Equal("(202) 555-0122", page.QuerySelector("input[name='field-phone.number']")!.GetAttribute("value"));
        Assert.Equal(["Keep mine instead"], page.QuerySelectorAll("main form.form button").Select(button => button.TextContent));
        Assert.Contains("number: (202) 555-0111", kept, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, replaced.StatusCode);
        Assert.Contains("number: (202) 555-0122\n  label: Reception", await KeptTextAsync("clinic.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_meanwhile_is_shown_beside_a_mistake_too()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var window = await writer.ReadAsync(Saturday);
        await KeptAsync(writer, Saturday, ("field-times", "9 AM to noon"));

        using var refused = await writer.SendAsync(window, Saturday, DeskWriter.FieldsOf(window, ("field-times", "10 to 2")));
        var page = await Site.PageOf(refused);

        Assert.NotNull(page.QuerySelector("#field-times-error"));
        Assert.Contains("9 AM to noon", page.QuerySelector(".form-field__there")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("times: 9 AM to noon", await KeptTextAsync("clinic.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_were_kept_meanwhile_are_shown_as_a_whole()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        const string Sign = "/staff/symptoms/sign/trouble-breathing";
        var window = await writer.ReadAsync(Sign);
        await KeptAsync(writer, Sign, ("field-steps.0.is", "same-day"));

        using var refused = await writer.SendAsync(window, Sign, DeskWriter.FieldsOf(window, ("field-steps.0.is", "call-us")));
        using var untouched = await writer.SendAsync(
            window,
            Sign,
            DeskWriter.FieldsOf(window, ("field-detail", "It can be a severe allergy, or worse."))
        );

        var rows = await Site.PageOf(refused);
        Assert.Contains(
            rows.QuerySelector("option[value=same-day]")!.TextContent,
            rows.QuerySelector(".form-field__there")!.TextContent,
            StringComparison.Ordinal
        );
        var other = await Site.PageOf(untouched);
        Assert.Null(other.QuerySelector(".form-field__there"));
        Assert.Equal("same-day", other.QuerySelector("[name='field-steps.0.is'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_that_nothing_has_is_told_beside_its_field_and_one_that_is_known_in_words()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        const string Sign = "/staff/symptoms/sign/redness-easing";

        var wrong = await AnswerAsync(writer, Sign, ("field-steps.0.until", "5 days"), ("field-sources", "S17, S999"));
        var none = await ChangesAsync();
        await KeptAsync(writer, Sign, ("field-steps.0.until", "warning-signs.not-improving"));
        var right = await writer.ReadAsync(Sign);
        var review = (await writer.ReadAsync($"/staff/changes/{Assert.Single(await ChangesAsync()).Id}")).MainPart().Words();

        var until = wrong.GetElementById("field-steps.0.until")!;
        Assert.Equal("5 days", until.GetAttribute("value"));
        Assert.Contains("There is no number of the name \"5 days\"", until.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("name \"S999\"", wrong.GetElementById("field-sources-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(none);
        var number = $"{Fact.Label}, {Fact.Wording}";
        Assert.Contains(number, right.GetElementById("field-steps.0.until")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Normal at this time {number}, then Call the clinic", review, StringComparison.Ordinal);
        Assert.Contains("Redness or a darker color that is less than yesterday\" is not as it was", review, StringComparison.Ordinal);
        Assert.DoesNotContain("not-improving", review, StringComparison.Ordinal);
    }

    /// <summary>A page and the entry that names it are begun in any order; the checker tells what is not there yet.</summary>
    [Fact]
    public async Task A_name_from_another_change_of_the_same_person_is_kept_and_told_until_that_is_on_the_site()
    {
        desk.WithShippedContent();
        var (writer, other) = (await desk.SignInAsync(), await desk.SignInAsync("Nobody Else"));
        const string Ways = "/staff/clinic/ways";
        (string, string)[] page = [("Topic", "choosing"), ("Title", "Discounts"), ("Summary", "What is cheaper.")];
        using var begun = await writer.SendAsync("/staff/new-page", "/staff/new-page", page);
        var editor = await writer.ReadAsync(begun.Headers.Location!.OriginalString);
        using var written = await writer.SendAsync(
            editor,
            editor.QuerySelector("form.editor")!.GetAttribute("action")!,
            ("Text", "Ask us what a course costs.")
        );

        await KeptAsync(writer, Ways, ("field-costArticle", "choosing/discounts.md"));
        var refused = await AnswerAsync(other, Ways, ("field-costArticle", "choosing/discounts.md"));

        var told = (await writer.ReadAsync("/staff/changes/2")).QuerySelectorAll(".problem--mend").Words();
        Assert.Contains(told, words => words.Contains("choosing/discounts.md", StringComparison.Ordinal));
        Assert.Contains(
            "There is no page of the name",
            refused.GetElementById("field-costArticle-error")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private CollagenInfo.Content.Facts.Fact Fact => desk.ContentNow.Everything.Facts.Find("warning-signs.not-improving")!;

    [Fact]
    public async Task What_is_kept_again_goes_into_the_entry_that_was_opened_wherever_it_stands_now()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var window = await writer.ReadAsync(Saturday);
        using var removed = await writer.SendAsync("/staff/clinic/hours/0", "/staff/clinic/hours/0/remove");

        using var refused = await writer.SendAsync(window, Saturday, DeskWriter.FieldsOf(window, ("field-times", "8 AM to noon")));
        var page = await Site.PageOf(refused);
        using var kept = await writer.SendAsync(page, "/staff/clinic/hours/0", DeskWriter.FieldsOf(page));

        Assert.Equal("8 AM to noon", page.QuerySelector("#field-times")!.GetAttribute("value"));
        Assert.Equal("/staff/clinic/hours/0", kept.Headers.Location!.OriginalString);
        Assert.Contains(
            "hours:\n  - days: Saturday\n    times: 8 AM to noon\n  - days: Sunday\n    times: Closed\n",
            await KeptTextAsync("clinic.yml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_another_entry_stands_now_nothing_is_kept_before_somebody_has_seen_both()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var window = await writer.ReadAsync(Saturday);
        using var removed = await writer.SendAsync(Saturday, $"{Saturday}/remove");

        using var first = await writer.SendAsync(window, Saturday, DeskWriter.FieldsOf(window, ("field-times", "8 AM to noon")));
        var page = await Site.PageOf(first);
        var told = page.QuerySelector("[role=alert]")!.TextContent;
        var before = await KeptTextAsync("clinic.yml");
        using var again = await writer.SendAsync(page, Saturday, DeskWriter.FieldsOf(page));

        Assert.Contains("you opened \"Saturday\", and in its place there is \"Sunday\" now (Closed)", told, StringComparison.Ordinal);
        Assert.Equal("8 AM to noon", page.QuerySelector("#field-times")!.GetAttribute("value"));
        Assert.Contains("days: Sunday\n    times: Closed\n", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task What_was_typed_of_an_entry_that_is_gone_can_be_added_again()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        const string Sunday = "/staff/clinic/hours/2";
        var window = await writer.ReadAsync(Sunday);
        using var removed = await writer.SendAsync(Sunday, $"{Sunday}/remove");

        using var refused = await writer.SendAsync(window, Sunday, DeskWriter.FieldsOf(window, ("field-times", "8 AM to noon")));
        var page = await Site.PageOf(refused);
        using var added = await writer.SendAsync(page, "/staff/clinic/hours/new", DeskWriter.FieldsOf(page));
        using var late = await writer.SendAsync(window, $"{Sunday}/remove");

        Assert.Contains("not in the file any more", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Sunday, added.Headers.Location!.OriginalString);
        Assert.Contains("days: Sunday\n    times: 8 AM to noon\n", await KeptTextAsync("clinic.yml"), StringComparison.Ordinal);
        Assert.Contains("Nothing was kept", (await Site.PageOf(late)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_entry_that_is_refused_keeps_its_place_and_only_what_is_there_is_moved_or_removed()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        const string New = "/staff/clinic/hours/new";

        var refused = await AnswerAsync(writer, New, ("field-days", "Satday"), ("field-times", "10 to 2"), ("Place", "1"));
        var token = refused.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var moved = await writer.PostAsync($"{New}/move", ("__RequestVerificationToken", token), ("To", "up"));
        using var removed = await writer.PostAsync($"{New}/remove", ("__RequestVerificationToken", token));

        Assert.Equal("1", refused.QuerySelector("#Place option[selected]")!.GetAttribute("value"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (moved.StatusCode, removed.StatusCode));
    }

    [Fact]
    public async Task Two_people_at_the_same_file_see_each_other_and_the_second_brings_it_in()
    {
        desk.WithShippedContent();
        var (writer, publisher) = (await desk.SignInAsync("Wilma"), await desk.SignInAsync("Paula", Ticks.Publishes));
        await KeptAsync(writer, "/staff/clinic/hours/2", ("field-times", "9 AM to noon"));
        await KeptAsync(publisher, Saturday, ("field-times", "10 AM to 4 PM"));

        Assert.Contains(
            "Wilma has an unfinished change of this",
            (await publisher.ReadAsync("/staff/clinic")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        await publisher.PublishAsync(2);

        Assert.NotNull((await writer.ReadAsync("/staff/clinic/hours/2")).QuerySelector("a[href='/staff/changes/1/bring-in']"));
        Assert.Contains("10 AM to 4 PM", Read("clinic.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinical_list_is_proposed_with_what_a_clinician_has_to_look_at()
    {
        desk.WithShippedContent();
        var publisher = await desk.SignInAsync("Paula", Ticks.Publishes);

        await KeptAsync(publisher, "/staff/symptoms/sign/trouble-breathing", ("field-steps.0.is", "call-us"));
        var change = await publisher.ReadAsync("/staff/changes/1");

        Assert.Null(change.QuerySelector("form[action$='/publish']"));
        Assert.NotNull(change.QuerySelector("form[action$='/propose']"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_to_the_text()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        using var written = await writer.WriteAsync("/staff/data/home", "title: Micro", "title: \"Micro");

        var list = await writer.ReadAsync("/staff/home");
        var text = await writer.ReadAsync("/staff/data/home");

        Assert.Contains("Edit it as text", list.QuerySelector(".desk-note--refusal:not([role])")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(list.QuerySelector("main a[href='/staff/data/home']"));
        Assert.NotNull(text.QuerySelector("main a[href='/staff/home']"));
        await writer.ReadAsync("/staff/home/doors/0", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Entries_are_found_and_the_text_opens_at_their_line()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();

        var found = await writer.ReadAsync("/staff/terms?find=paracetamol");
        var entry = await writer.ReadAsync("/staff/terms/word/acetaminophen");
        var line = Read("terms.yml").Split('\n').Index().First(each => each.Item == "acetaminophen:").Index + 1;

        Assert.Equal(["/staff/terms/word/acetaminophen"], Links(found.QuerySelector(".desk-list")!));
        Assert.Contains($"/staff/data/terms?line={line}#line-{line}", Links(entry.QuerySelector("main")!));
        Assert.NotNull(entry.QuerySelector("datalist#offer-articles option[value='aftercare/day-by-day.md']"));
        Assert.Contains(
            "Nothing here has \"zzz\"",
            (await writer.ReadAsync("/staff/terms?find=zzz")).Body!.TextContent,
            StringComparison.Ordinal
        );
        await writer.ReadAsync("/staff/vital", HttpStatusCode.NotFound);
        await writer.ReadAsync("/staff/clinic/nothing", HttpStatusCode.NotFound);
        await writer.ReadAsync("/staff/clinic/name/new", HttpStatusCode.NotFound);
        Assert.Contains("/staff/clinic", Links((await writer.ReadAsync("/staff/pages")).QuerySelector("main")!));
    }

    private static IEnumerable<string> Links(IElement part) => part.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!);

    /// <summary>The page that shows what is wrong with a form.</summary>
    private static async Task<IDocument> AnswerAsync(DeskVisitor person, string address, params (string Name, string Value)[] typed)
    {
        var page = await person.ReadAsync(address);
        using var answer = await person.SendAsync(page, address, DeskWriter.FieldsOf(page, typed));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return await Site.PageOf(answer);
    }

    /// <summary>Fills in a form, and gives where it leads.</summary>
    private static async Task<string> KeptAsync(DeskVisitor person, string address, params (string Name, string Value)[] typed)
    {
        var page = await person.ReadAsync(address);
        using var answer = await person.SendAsync(page, address, DeskWriter.FieldsOf(page, typed));
        Assert.True(
            answer.StatusCode is HttpStatusCode.Redirect,
            answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict
                ? (await Site.PageOf(answer)).QuerySelector("main")!.TextContent
                : $"{answer.StatusCode}"
        );
        return answer.Headers.Location!.OriginalString;
    }

    private Task<List<Change>> ChangesAsync() =>
        desk.LedgerAsync(ledger =>
            ledger.Changes.Include(change => change.Files).Where(change => change.State == ChangeState.Unfinished).ToListAsync()
        );

    private async Task<string> KeptTextAsync(string path) =>
        ContentFile.TextOf(Assert.Single(await ChangesAsync()).Files.Single(file => file.Path == path).Text!)!;

    private string Read(string file) => File.ReadAllText(Path.Combine(desk.Folder, file));
}
