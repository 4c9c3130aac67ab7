using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Pictures;

/// <summary>A picture comes with a change, is shown while that is allowed, and goes.</summary>
public sealed class PicturesTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";
    private const string Form = "/staff/pictures/new";
    private const string Cheek = "/staff/pictures/cheek-on-day-3";
    private const string OnSite = "/images/cheek-on-day-3.webp";

    /// <summary>Just wide enough for a small copy beside it: a photo of a phone costs each test half a second.</summary>
    private static readonly byte[] Least = DrawnPicture.Plain(820, 60, ".jpg");

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 29, 18, 0, 0, TimeSpan.Zero));
    private readonly DeskSite site = new();

    public PicturesTests() => site.WithArticle("aftercare/sun", "Stay in the shade.").WithClock(clock);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory]
    [InlineData("", "", "no", "", "", "Alt", "Say what it shows, or tick that it is decorative.")]
    [InlineData("A cheek", "true", "no", "", "", "Alt", "not both")]
    [InlineData("A cheek", "", "", "", "", "Patient", "whether it shows a patient")]
    [InlineData("A cheek", "", "yes", "", "2027-01-01", "Consent", "where the signed consent is kept")]
    [InlineData("A cheek", "", "yes", "C-1", "", "Until", "the last day")]
    [InlineData("A cheek", "", "yes", "C-1", "2026-11-28", "Until", "today or later")]
    public async Task What_is_not_said_of_a_picture_is_asked_beside_the_field(
        string alt,
        string decorative,
        string patient,
        string consent,
        string until,
        string field,
        string why
    )
    {
        var writer = await site.SignInAsync();

        var (answer, _) = await AddAsync(
            writer,
            ("Alt", alt),
            ("Decorative", decorative),
            ("Patient", patient),
            ("Consent", consent),
            ("Until", until)
        );

        var error = answer.QuerySelector($"#{field}-error");
        Assert.Contains(why, error?.TextContent ?? answer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(alt, answer.QuerySelector("#Alt")!.GetAttribute("value") ?? "");
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Changes.ToListAsync()));
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand()
    {
        var page = await (await site.SignInAsync()).ReadAsync(Form);

        Assert.Empty(page.QuerySelectorAll("main [checked]"));
        Assert.Equal("", page.QuerySelector("#Alt")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task It_is_a_part_of_the_change_of_its_page_until_that_is_published()
    {
        var clinician = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        using var added = await SendAsync(
            clinician,
            DrawnPicture.OfPhone,
            ("For", "aftercare/sun.md"),
            ("Alt", "Cheek on day 3"),
            ("Patient", "no")
        );
        var shown = await clinician.ReadAsync(added.Headers.Location!.OriginalString);
        var change = await clinician.BeginAsync(Sun, "shade.", "shade.\n\n![Cheek on day 3](cheek-on-day-3.webp)");

        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        var preview = (await clinician.ReadAsync($"/staff/preview/{change}/aftercare/sun")).QuerySelector("main img")!;
        using var inPreview = await clinician.AskAsync(preview.GetAttribute("src")!);
        using var before = await site.AskAsync(OnSite);
        var list = await clinician.ReadAsync($"/staff/insert/pictures?from=aftercare/sun.md");
        await clinician.PublishAsync(change);
        using var after = await site.AskAsync(OnSite);
        using var small = await site.AskAsync("/images/cheek-on-day-3-800.webp");
        var image = (await site.ReadAsync("/aftercare/sun")).QuerySelector("main img")!;

        Assert.Equal("![Cheek on day 3](cheek-on-day-3.webp)", shown.QuerySelector("pre")!.TextContent);
        Assert.Contains("\"Picture: cheek on day 3\" is new", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("What changes: 1 sentence.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/staff/preview/{change}/images/cheek-on-day-3.webp", preview.GetAttribute("src"));
        Assert.Equal("image/webp", inPreview.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Contains("Cheek on day 3", list.QuerySelector(".desk-list")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (after.StatusCode, small.StatusCode));
        Assert.Equal(("1200", "1600"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.DoesNotContain(site.ContentNow.Problems, problem => problem.File.StartsWith("images/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_with_it_leads_to_it_and_names_no_line()
    {
        var clinician = await ShownAsync();
        await clinician.PublishAsync(Sun, "\n\n![Cheek on day 3](cheek-on-day-3.webp)", "");

        var page = await clinician.ReadAsync("/staff/problems");

        var problem = Assert.Single(page.QuerySelectorAll(".problem:has(.problem__rule)"), one => one.Links().Contains(Cheek));
        Assert.StartsWith("Look at. No page shows the picture.", problem.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("line", problem.TextContent, StringComparison.Ordinal);
        Assert.Equal("Cheek on day 3", (await clinician.ReadAsync(Cheek)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Withdrawn_it_is_gone_from_every_page_at_once()
    {
        var clinician = await ShownAsync();
        // Whatever else she has begun of the list must not be in the way.
        using var begun = await SendAsync(clinician, ("Alt", "Another"), ("Patient", "no"));

        using var withdrawn = await clinician.SendAsync(Cheek, $"{Cheek}/withdraw");

        Assert.Null((await site.ReadAsync("/aftercare/sun")).QuerySelector("main img"));
        using var picture = await site.AskAsync(OnSite);
        using var small = await site.AskAsync("/images/cheek-on-day-3-800.webp");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (picture.StatusCode, small.StatusCode));
        Assert.Contains("nobody sees it", (await clinician.ReadAsync(Cheek)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(site.ContentNow.Problems, problem => problem is { Rule: "unknown-image", File: "aftercare/sun.md" });
        Assert.EndsWith("  withdrawn: 2026-11-29\n", await File.ReadAllTextAsync(FileOf("pictures.yml")), StringComparison.Ordinal);
        Assert.Contains("Clara WithdrewConsent", await site.JournalAsync());
        var other = await site.LedgerAsync(ledger => ledger.Changes.SingleAsync(change => change.State == ChangeState.Unfinished));
        await clinician.PublishAsync(other.Id);
        Assert.Equal(2, site.ContentNow.Everything.Data.Pictures.Count);
        Assert.NotNull(site.ContentNow.Everything.Data.Pictures["cheek-on-day-3.webp"].Consent!.Withdrawn);
    }

    [Theory]
    [InlineData("until: 2027-01-01", "until: 2028-01-01", false)]
    [InlineData("\n  consent: C-1\n  until: 2027-01-01", "", false)]
    [InlineData("\n  withdrawn: 2026-11-29", "", true)]
    [InlineData("withdrawn: 2026-11-29", "withdrawn: 2026-11-29\n  decorative: false", true, true)]
    [InlineData("until: 2027-01-01", "until: 2027-01-01\n  withdrawn: 2026-11-29", false, true)]
    public async Task What_a_patient_allows_is_loosened_by_nobody_without_a_clinician(
        string before,
        string after,
        bool isWithdrawn,
        bool isPlain = false
    )
    {
        var clinician = await ShownAsync();
        if (isWithdrawn)
        {
            using var withdrawn = await clinician.SendAsync(Cheek, $"{Cheek}/withdraw");
        }

        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        var change = await publisher.BeginAsync("/staff/data/pictures", before, after);
        var page = await publisher.ReadAsync($"/staff/changes/{change}");

        var told = page.MainPart().Words().Contains("\"Picture: cheek on day 3\": the consent is another", StringComparison.Ordinal);
        Assert.Equal(!isPlain, told);
        Assert.False(told && page.QuerySelector("form[action$='/publish']") is not null);
    }

    [Fact]
    public async Task Withdrawing_what_readers_still_see_says_so()
    {
        var clinician = await ShownAsync();
        var page = await clinician.ReadAsync(Cheek);
        // Whatever the program fails at, the last library stays.
        site.ContentNow.CheckBy(_ => throw new InvalidOperationException("A rule fails."));

        using var answer = await clinician.SendAsync(page, $"{Cheek}/withdraw");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(
            "It is still on the site: a mistake in the folder keeps pictures.yml back. Tell who runs the server now.",
            (await Site.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Clara WithdrewConsent", await site.JournalAsync());
        using var picture = await site.AskAsync(OnSite);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
    }

    [Fact]
    public async Task It_goes_by_itself_when_its_last_day_is_over()
    {
        await ShownAsync();
        clock.SetUtcNow(new DateTimeOffset(2027, 1, 2, 4, 59, 0, TimeSpan.Zero));
        Assert.NotNull((await site.ReadAsync("/aftercare/sun")).QuerySelector("main img"));

        clock.SetUtcNow(new DateTimeOffset(2027, 1, 2, 5, 0, 0, TimeSpan.Zero));

        Assert.Null((await site.ReadAsync("/aftercare/sun")).QuerySelector("main img"));
        using var picture = await site.AskAsync(OnSite);
        Assert.Equal(HttpStatusCode.NotFound, picture.StatusCode);
    }

    [Fact]
    public async Task Who_neither_publishes_nor_signs_tells_somebody_who_does()
    {
        await ShownAsync();
        var writer = await site.SignInAsync();
        var page = await writer.ReadAsync(Cheek);
        var token = (await writer.ReadAsync(Form)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await writer.PostAsync($"{Cheek}/withdraw", ("__RequestVerificationToken", token));

        Assert.Contains("Tell Clara, now", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Nora Writer TriedWithoutRight", await site.JournalAsync());
        using var picture = await site.AskAsync(OnSite);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
    }

    [Fact]
    public async Task What_a_page_shows_stays_and_what_none_shows_goes_into_the_bin_and_comes_back()
    {
        var clinician = await ShownAsync();
        var bytes = await File.ReadAllBytesAsync(FileOf("images/cheek-on-day-3.webp"));
        var list = await File.ReadAllTextAsync(FileOf("pictures.yml"));
        var used = await clinician.ReadAsync(Cheek);
        var token = used.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var refused = await clinician.PostAsync($"{Cheek}/remove", ("__RequestVerificationToken", token));
        await clinician.PublishAsync(Sun, "![Cheek on day 3](cheek-on-day-3.webp)", "");

        using var begun = await clinician.SendAsync(Cheek, $"{Cheek}/remove");
        var change = NumberOf(begun);
        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);
        var gone = !File.Exists(FileOf("images/cheek-on-day-3.webp")) && !File.Exists(FileOf("images/cheek-on-day-3-800.webp"));
        var bin = await clinician.ReadAsync("/staff/bin");
        using var restored = await clinician.SendAsync(bin, bin.QuerySelector("main form")!.GetAttribute("action")!);
        await clinician.PublishAsync(NumberOf(restored));

        Assert.Equal("Sun", used.QuerySelector("#uses + ul a")!.TextContent);
        Assert.Contains(
            "cannot be removed",
            (await Site.PageOf(refused)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("is removed, and lies in the bin", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.True(gone);
        Assert.Equal("Picture: cheek on day 3", Assert.Single(bin.QuerySelectorAll(".desk-list strong")).TextContent);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(FileOf("images/cheek-on-day-3.webp")));
        Assert.True(File.Exists(FileOf("images/cheek-on-day-3-800.webp")));
        Assert.Equal(list, await File.ReadAllTextAsync(FileOf("pictures.yml")));
    }

    [Fact]
    public async Task The_first_pictures_of_two_people_both_come_on_the_site()
    {
        var clara = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        var carl = await site.SignInAsync("Carl");
        using var first = await SendAsync(clara, ("Alt", "First"), ("Patient", "no"));
        using var second = await SendAsync(carl, ("Alt", "Second"), ("Patient", "no"));
        var changes = await site.LedgerAsync(ledger => ledger.Changes.Select(change => change.Id).Order().ToListAsync());

        await clara.PublishAsync(changes[0]);
        using var proposed = await carl.SendAsync($"/staff/changes/{changes[1]}", $"/staff/changes/{changes[1]}/propose");
        await clara.PublishAsync(changes[1]);

        Assert.Equal(["first.webp", "second.webp"], site.ContentNow.Everything.Data.Pictures.Keys.Order());
    }

    [Fact]
    public async Task A_picture_that_the_desk_did_not_make_can_be_withdrawn_and_is_not_removed()
    {
        Directory.CreateDirectory(FileOf("images"));
        await File.WriteAllBytesAsync(FileOf("images/Cheek_2.jpg"), DrawnPicture.Plain(10, 10, ".jpg"));
        site.With("pictures.yml", "Cheek_2.jpg:\n  alt: A cheek\n  consent: C-1\n  until: 2027-01-01\n")
            .WithEdit("aftercare/sun.md", "shade.", "shade.\n\n![A cheek](Cheek_2.jpg)");
        var clinician = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        var address = (await clinician.ReadAsync("/staff/pictures")).QuerySelector("main a[href*=Cheek]")!.GetAttribute("href")!;
        using var before = await site.AskAsync("/images/Cheek_2.jpg");

        using var withdrawn = await clinician.SendAsync(address, $"{address}/withdraw");

        using var after = await site.AskAsync("/images/Cheek_2.jpg");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (before.StatusCode, after.StatusCode));
        site.WithEdit("aftercare/sun.md", "![A cheek](Cheek_2.jpg)", "");
        site.ContentNow.Refresh();
        var refused = await clinician.AnswerAsync(address, $"{address}/remove", HttpStatusCode.Conflict);
        Assert.Contains("The desk did not make this picture", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.False(await site.LedgerAsync(ledger => ledger.Changes.AnyAsync(change => change.State == ChangeState.Unfinished)));
    }

    [Fact]
    public async Task No_picture_has_the_name_of_a_copy_for_small_screens()
    {
        var writer = await site.SignInAsync();

        using var added = await SendAsync(writer, ("Alt", "Needle 800"), ("Patient", "no"));

        Assert.Equal("/staff/pictures/needle-800-2", added.Headers.Location!.OriginalString);
    }

    /// <summary>The pictures stand in what was asked for with the code: no address leads to them.</summary>
    [Fact]
    public async Task A_doctor_with_a_link_sees_the_pictures_of_the_change_and_no_others()
    {
        var writer = await site.SignInAsync();
        using var patient = await SendAsync(
            writer,
            ("For", "aftercare/sun.md"),
            ("Alt", "Cheek on day 3"),
            ("Patient", "yes"),
            ("Consent", "Folder 12"),
            ("Until", "2027-01-01")
        );
        using var another = await SendAsync(await site.SignInAsync("Otto"), ("Alt", "Chin"), ("Patient", "no"));
        var change = await writer.BeginAsync(Sun, "shade.", "shade.\n\n![Cheek on day 3](cheek-on-day-3.webp)\n\n![Chin](chin.webp)");
        using var made = await writer.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/links");
        var code = (await Site.PageOf(made)).QuerySelector("strong.desk-code")!.TextContent;
        var doctor = site.Visitor();

        using var answer = await doctor.SendAsync("/staff/outside", "/staff/outside", ("code", code));
        var page = await Site.PageOf(answer);
        using var shown = await doctor.SendAsync(page, "/staff/outside/page");
        var whole = await Site.PageOf(shown);

        var file = await site.LedgerAsync(ledger => ledger.ChangedFiles.SingleAsync(one => one.Path == "images/cheek-on-day-3.webp"));
        var source = $"data:image/webp;base64,{Convert.ToBase64String(file.Text!)}";
        var picture = Assert.Single(page.QuerySelectorAll("main img"));
        Assert.Equal((source, "Cheek on day 3"), (picture.GetAttribute("src"), picture.GetAttribute("alt")));
        Assert.Equal(
            "New: Cheek on day 3. It shows a patient, who allows it until January 1, 2027.",
            page.QuerySelector("main figcaption")!.TextContent
        );
        Assert.Equal(source, whole.QuerySelector("main img")!.GetAttribute("src"));
        Assert.DoesNotContain("/staff/preview", whole.Body!.InnerHtml + page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Single(whole.QuerySelectorAll("main img[src^='data:']"));
        foreach (var one in new[] { answer, shown })
        {
            Assert.Contains("img-src 'self' data:;", one.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("no-store", one.Headers.CacheControl!.ToString());
        }

        using var desk = await writer.AskAsync($"/staff/changes/{change}");
        Assert.DoesNotContain("data:", desk.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    /// <summary>Publishing, signing and withdrawing say the same, with the status of a failure.</summary>
    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_in_the_same_words_everywhere()
    {
        var clinician = await ShownAsync();
        var change = await clinician.BeginAsync(Sun, "shade", "shadow");
        await site.LedgerAsync(ledger => ledger.Changes.ExecuteUpdateAsync(set => set.SetProperty(one => one.Note, "It came along.")));
        Directory.CreateDirectory(FileOf("aftercare/.sun.md.desk-new"));
        Directory.CreateDirectory(FileOf(".pictures.yml.desk-new"));

        IDocument[] answers =
        [
            await clinician.PublishAsync(change, HttpStatusCode.InternalServerError),
            await clinician.AnswerAsync(
                "/staff/sign/aftercare/sun",
                "/staff/sign/aftercare/sun",
                HttpStatusCode.InternalServerError,
                ("next", "2027-05-01")
            ),
            await clinician.AnswerAsync(Cheek, $"{Cheek}/withdraw", HttpStatusCode.InternalServerError),
        ];

        Assert.Equal(
            ["Nothing was published, your change is kept.", "Nothing was signed.", "It is still on the site."],
            answers.Select(page =>
            {
                var words = page.QuerySelector("[role=alert]")!.TextContent;
                const string Begin = "The desk cannot write to the content folder. ";
                Assert.StartsWith(Begin, words, StringComparison.Ordinal);
                return words[Begin.Length..words.IndexOf(" Tell who runs the server: ", StringComparison.Ordinal)];
            })
        );
        var kept = await site.LedgerAsync(ledger => ledger.Changes.SingleAsync(one => one.Id == change));
        Assert.Equal(("It came along.", null), (kept.Note, kept.PublishedBy));
        var full = new PublishOutcome.Failed(IsDiskFull: true, "No space");
        Assert.Equal((507, "The server's disk is full. Nothing was signed."), (full.Status, full.Say("Nothing was signed.")));
    }

    [Fact]
    public async Task Two_pictures_that_show_the_same_have_two_names()
    {
        var clinician = await ShownAsync();

        using var second = await SendAsync(clinician, ("Alt", "Cheek on day 3"), ("Patient", "no"));

        Assert.Equal("/staff/pictures/cheek-on-day-3-2", second.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_added_is_added_to_what_another_window_has_kept_meanwhile()
    {
        var writer = await site.SignInAsync();
        using var begun = await SendAsync(writer, ("Alt", "First"), ("Patient", "no"));
        await using var scope = site.Services.CreateAsyncScope();
        var own = Assert.Single(await scope.ServiceProvider.GetRequiredService<UnfinishedChanges>().AllAsync());
        await site.LedgerAsync(async ledger =>
        {
            var list = await ledger.ChangedFiles.SingleAsync(file => file.Path == PictureEdit.File);
            list.Text = [.. list.Text!, .. "# Another window\n"u8];
            return await ledger.SaveChangesAsync();
        });

        var change = await scope
            .ServiceProvider.GetRequiredService<ChangeBook>()
            .AddAsync(own.OwnerId, null, PictureEdit.File, list => list + "# This window\n", []);

        Assert.EndsWith(
            "# Another window\n# This window\n",
            ContentFile.TextOf(change!.FileAt(PictureEdit.File)!.Text!),
            StringComparison.Ordinal
        );
    }

    /// <summary>A clinician who has put a picture of a patient on a page, allowed until January 1.</summary>
    private async Task<DeskVisitor> ShownAsync()
    {
        var clinician = await site.SignInAsync("Clara", Ticks.Publishes, Ticks.Signs);
        using var added = await SendAsync(
            clinician,
            ("For", "aftercare/sun.md"),
            ("Alt", "Cheek on day 3"),
            ("Patient", "yes"),
            ("Consent", "C-1"),
            ("Until", "2027-01-01")
        );
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        await clinician.PublishAsync(Sun, "shade.", "shade.\n\n![Cheek on day 3](cheek-on-day-3.webp)");
        Assert.NotNull((await site.ReadAsync("/aftercare/sun")).QuerySelector("main img"));
        return clinician;
    }

    private static async Task<(IDocument Page, HttpStatusCode Status)> AddAsync(
        DeskVisitor person,
        params (string Name, string Value)[] answers
    )
    {
        using var answer = await SendAsync(person, answers);
        return (await Site.PageOf(answer), answer.StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(DeskVisitor person, params (string Name, string Value)[] answers) =>
        SendAsync(person, Least, answers);

    private static async Task<HttpResponseMessage> SendAsync(
        DeskVisitor person,
        byte[] picture,
        params (string Name, string Value)[] answers
    )
    {
        var page = await person.ReadAsync(Form);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in answers.Where(answer => answer.Value.Length > 0))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(
            new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            "__RequestVerificationToken"
        );
        form.Add(new ByteArrayContent(picture), "Picture", "IMG_0001.jpg");
        return await person.Client.PostAsync(new Uri(Form, UriKind.Relative), form);
    }

    private static int NumberOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path);
}
