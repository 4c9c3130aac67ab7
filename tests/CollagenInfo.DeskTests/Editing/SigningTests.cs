using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>A page is signed as a whole, and later changes of it are confirmed.</summary>
public sealed class SigningTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Sun = "/staff/edit/aftercare/sun";
    private const string SignSun = "/staff/sign/aftercare/sun";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 28, 18, 0, 0, TimeSpan.Zero));
    private readonly DeskSite site = new();

    public SigningTests() =>
        site.WithArticle("aftercare/sun", "For most other uses the skin is calm.\n\nStay in the shade for 5 days.").WithClock(clock);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private string FileOfSun => Path.Combine(site.Folder, "aftercare/sun.md");

    [Fact]
    public async Task A_page_is_signed_as_a_whole_and_says_so()
    {
        var clinician = await ClinicianAsync();
        var before = await File.ReadAllTextAsync(FileOfSun);

        var page = await clinician.ReadAsync(SignSun);
        var done = await clinician.DoAsync(SignSun, SignSun, ("next", "2027-11-28"));
        var shown = await site.ReadAsync("/aftercare/sun");

        Assert.Equal("/staff/preview/0/aftercare/sun", page.QuerySelector("iframe")!.GetAttribute("src"));
        Assert.Equal("2027-11-28", page.QuerySelector("#next")!.GetAttribute("value"));
        Assert.StartsWith("Signed.", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Reviewed November 28, 2026 by Clara, Dermatologist", shown.QuerySelector(".review-line")!.TextContent);
        Assert.Contains("\"reviewedBy\"", shown.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace(
                "\n---\n\nFor",
                "\nreview:\n  by: Clara\n  role: Dermatologist\n  on: 2026-11-28\n  next: 2027-11-28\n"
                    + $"  text: {FingerprintNow()}\n---\n\nFor",
                StringComparison.Ordinal
            ),
            await File.ReadAllTextAsync(FileOfSun)
        );
        Assert.Contains("Clara Signed", await site.JournalAsync());
    }

    [Fact]
    public async Task One_word_on_disk_makes_it_changed_and_a_line_break_does_not()
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician);

        await EditOnDiskAsync("other uses the", "other uses\nthe");
        var wrapped = await ReviewLineAsync();
        await EditOnDiskAsync("shade", "sun");

        Assert.StartsWith("Reviewed", wrapped, StringComparison.Ordinal);
        Assert.Equal("Changed since its last clinical review", await ReviewLineAsync());
    }

    [Fact]
    public async Task Signing_asks_again_who_it_is_after_five_minutes()
    {
        var clinician = await ClinicianAsync();
        var page = await clinician.ReadAsync(SignSun);
        clock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await clinician.SendAsync(page, SignSun);

        Assert.Equal("/staff/sign-in?to=%2Fstaff%2Fsign%2Faftercare%2Fsun%3Fproved%3Dtrue", answer.Headers.Location!.OriginalString);
        Assert.Contains(
            "show once more that it is you",
            (await clinician.ReadAsync(answer.Headers.Location.OriginalString)).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("review:", await File.ReadAllTextAsync(FileOfSun), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_from_showing_who_it_is_reads_that_nothing_is_signed_yet_and_finds_the_day_that_was_chosen()
    {
        var clinician = await ClinicianAsync();
        var page = await clinician.ReadAsync(SignSun);
        clock.Advance(TimeSpan.FromMinutes(6));
        using var answer = await clinician.SendAsync(page, SignSun, ("next", "2027-03-01"));
        var to = QueryHelpers.ParseQuery(answer.Headers.Location!.OriginalString.Split('?')[1])["to"].ToString();
        var proved = await site.SignInAsync("Clara once more", Ticks.Signs);

        var back = await proved.ReadAsync(to);

        Assert.Contains("Nothing is signed yet", back.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2027-03-01", back.QuerySelector("#next")!.GetAttribute("value"));
        Assert.Null((await proved.ReadAsync(SignSun)).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Who_goes_back_after_signing_is_not_told_that_nothing_is_signed()
    {
        var clinician = await ClinicianAsync();
        using var signed = await clinician.SendAsync(SignSun, SignSun, ("next", "2027-11-28"));

        var back = await clinician.ReadAsync($"{SignSun}?proved=true");

        Assert.DoesNotContain("Nothing is signed yet", back.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_proves_once_more_who_they_are_is_not_asked_for_the_name_nor_for_a_way_in_that_they_do_not_have()
    {
        var clinician = await ClinicianAsync();

        var page = await clinician.ReadAsync("/staff/sign-in?to=%2Fstaff%2Fsign%2Faftercare%2Fsun");
        var refused = await clinician.AnswerAsync("/staff/sign-in", "/staff/sign-in", HttpStatusCode.BadRequest, ("password", "wrong"));

        Assert.Null(page.QuerySelector("input[name=name]"));
        Assert.Null(page.QuerySelector("desk-passkey"));
        Assert.DoesNotContain("invitation", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Password or code is not right", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_the_next_page_that_waits_is_one_press_away()
    {
        site.WithArticle("aftercare/wind", "Stay out of the wind.");
        var clinician = await ClinicianAsync();

        var first = await clinician.DoAsync(SignSun, SignSun, ("next", "2027-11-28"));
        var next = first.QuerySelectorAll("main .buttons a").First(link => link.TextContent.StartsWith("Next: ", StringComparison.Ordinal));
        var address = next.GetAttribute("href")!;

        Assert.StartsWith("/staff/sign/", address, StringComparison.Ordinal);
        Assert.NotEqual(SignSun, address);
        Assert.NotNull((await clinician.ReadAsync(address)).QuerySelector($"form[action='{address}']"));
    }

    [Fact]
    public async Task Who_does_not_sign_has_no_such_page_and_no_right()
    {
        var writer = await site.SignInAsync();
        var token = (await writer.ReadAsync(Sun)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var page = await writer.AskAsync(SignSun);
        using var answer = await writer.PostAsync(SignSun, ("__RequestVerificationToken", token), ("next", "2027-11-28"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (page.StatusCode, answer.StatusCode));
        Assert.Contains("Nora Writer TriedWithoutRight", await site.JournalAsync());
    }

    [Fact]
    public async Task A_page_that_changes_while_it_is_read_is_not_signed()
    {
        var clinician = await ClinicianAsync();
        var page = await clinician.ReadAsync(SignSun);
        await EditOnDiskAsync("shade", "sun");

        using var answer = await clinician.SendAsync(page, SignSun, ("next", "2027-11-28"));

        Assert.Contains("has changed since you read it", (await Site.PageOf(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("review:", await File.ReadAllTextAsync(FileOfSun), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_sign_at_once_one_signs_and_the_other_reads_so()
    {
        var (one, other) = (await ClinicianAsync(), await ClinicianAsync("Carl"));
        var pages = new[] { await one.ReadAsync(SignSun), await other.ReadAsync(SignSun) };

        var answers = await Task.WhenAll(
            one.SendAsync(pages[0], SignSun, ("next", "2027-11-28")),
            other.SendAsync(pages[1], SignSun, ("next", "2027-11-28"))
        );

        var texts = new List<string>();
        foreach (var answer in answers)
        {
            var page = answer.StatusCode is HttpStatusCode.Redirect ? await one.FollowAsync(answer) : await Site.PageOf(answer);
            texts.Add(page.Body!.TextContent);
            answer.Dispose();
        }

        Assert.Single(texts, text => text.Contains("Signed. The page says so now.", StringComparison.Ordinal));
        Assert.Single(texts, text => text.Contains("has changed since you read it", StringComparison.Ordinal));
        Assert.Single(await site.JournalAsync(), entry => entry.EndsWith(" Signed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2031-11-28")]
    [InlineData("soon")]
    public async Task The_next_review_is_on_a_day_to_come(string next)
    {
        var clinician = await ClinicianAsync();

        var page = await clinician.AnswerAsync(SignSun, SignSun, HttpStatusCode.BadRequest, ("next", next));

        Assert.Contains("Choose a day after today", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A comma is published in the plain lane, and confirmed afterwards: the days of the review stay.</summary>
    [Fact]
    public async Task A_comma_after_the_signature_is_confirmed_and_the_review_keeps_its_days()
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician);
        clock.Advance(TimeSpan.FromDays(3));
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        await publisher.PublishAsync(Sun, "uses the skin", "uses, the skin");
        var changed = await ReviewLineAsync();
        clinician = await ClinicianAsync("Carl");

        var today = await clinician.ReadAsync("/staff");
        var page = await clinician.ReadAsync(SignSun);
        var done = await clinician.DoAsync(SignSun, SignSun + "/confirm");

        Assert.Equal("Changed since its last clinical review", changed);
        Assert.Contains("1 change since Clara signed: 1 comma", today.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("New since it was signed: 1 comma", page.QuerySelector("#since")!.TextContent);
        Assert.StartsWith("Confirmed.", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "Reviewed November 28, 2026 by Clara, Dermatologist. A later change was confirmed on December 1, 2026",
            await ReviewLineAsync()
        );
        Assert.Contains(
            $"  on: 2026-11-28\n  next: 2027-11-28\n  text: {FingerprintNow()}\n"
                + "  confirmed: { by: Carl, role: Dermatologist, on: 2026-12-01 }\n",
            await File.ReadAllTextAsync(FileOfSun),
            StringComparison.Ordinal
        );
        Assert.Contains("Carl Confirmed", await site.JournalAsync());
    }

    [Fact]
    public async Task A_confirmed_change_keeps_the_signature_of_a_page_that_had_one()
    {
        var clinician = await ClinicianAsync();
        var writer = await site.SignInAsync();
        await SignAsync(clinician);
        var change = await ProposedAsync(writer, "5 days", "6 days");

        var page = await clinician.ReadAsync($"/staff/changes/{change}");
        await clinician.PublishAsync(change);

        Assert.Contains("1 page or tool that is signed", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("A later change was confirmed on November 28, 2026", await ReviewLineAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await site.LedgerAsync(ledger => ledger.FileVersions.CountAsync(version => version.How == WayIn.Desk)));
    }

    [Fact]
    public async Task Confirming_makes_no_page_signed_that_was_not_or_has_changed_besides()
    {
        var clinician = await ClinicianAsync();
        var writer = await site.SignInAsync();
        var first = await ProposedAsync(writer, "5 days", "6 days");
        await clinician.PublishAsync(first);
        var unsigned = await ReviewLineAsync();
        await SignAsync(clinician);
        await EditOnDiskAsync("most other", "other");
        var second = await ProposedAsync(writer, "6 days", "7 days");
        await clinician.PublishAsync(second);

        Assert.StartsWith("Not yet signed", unsigned, StringComparison.Ordinal);
        Assert.Equal("Changed since its last clinical review", await ReviewLineAsync());
    }

    [Fact]
    public async Task A_number_that_a_signed_page_says_is_confirmed_on_the_page()
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician, "makeup");
        var file = Path.Combine(site.Folder, "aftercare/makeup.md");

        var change = await clinician.BeginAsync("/staff/data/facts", "48 hours", "72 hours");
        await clinician.PublishAsync(change);

        Assert.Contains("confirmed: { by: Clara", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.EndsWith(
            "A later change was confirmed on November 28, 2026",
            (await site.ReadAsync("/aftercare/makeup")).QuerySelector(".review-line")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Published_ahead_of_a_clinician_a_signed_page_says_that_it_has_changed()
    {
        var clinician = await ClinicianAsync();
        await SignAsync(clinician);
        var publisher = await site.SignInAsync("Paula", Ticks.Publishes);
        var change = await publisher.BeginAsync(Sun, "5 days", "6 days");
        await publisher.DoAsync(
            $"/staff/changes/{change}",
            $"/staff/changes/{change}/ahead",
            ("reason", "Phone line down")
        );
        var changed = await ReviewLineAsync();

        using var confirmed = await clinician.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/confirm-later");

        Assert.Equal("Changed since its last clinical review", changed);
        Assert.Equal(SignSun, confirmed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Nobody_writes_a_signature_by_hand()
    {
        var clinician = await ClinicianAsync();
        var change = await clinician.BeginAsync(
            Sun + "/text",
            "order: 0\n",
            "order: 0\nreview:\n  by: Ada\n  role: Dermatologist\n  on: 2026-11-28\n  next: 2027-11-28\n  text: text2:0\n"
        );

        var page = await clinician.PublishAsync(change, HttpStatusCode.Conflict);

        Assert.Contains("Only signing writes", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("review:", await File.ReadAllTextAsync(FileOfSun), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_was_changed_on_disk_is_shown_before_and_after_where_it_stands_and_can_be_confirmed()
    {
        const string SignMakeup = "/staff/sign/aftercare/makeup";
        var clinician = await ClinicianAsync();
        await site.WaitForVersionsAsync(1, "facts.yml");
        await SignAsync(clinician, "makeup");

        site.WithEdit("facts.yml", "48 hours", "72 hours");
        site.ContentNow.Refresh();
        var today = await clinician.ReadAsync("/staff");
        var page = await clinician.ReadAsync(SignMakeup);
        await clinician.DoAsync(SignMakeup, $"{SignMakeup}/confirm");
        var confirmed = await clinician.ReadAsync(SignMakeup);

        Assert.Contains("1 change since you signed: 1 sentence", today.Body!.TextContent, StringComparison.Ordinal);
        var difference = page.QuerySelector("section[aria-labelledby=since] .difference")!;
        Assert.Contains("Wait 48 hours.", TextOf(difference, "Before"), StringComparison.Ordinal);
        Assert.Contains("Wait 72 hours.", TextOf(difference, "After"), StringComparison.Ordinal);
        Assert.Null(confirmed.QuerySelector("#since"));

        static string TextOf(IElement difference, string name) =>
            difference
                .QuerySelectorAll("dt")
                .Single(term => term.TextContent == name)
                .NextElementSibling!.TextContent.Replace("[was: ", "", StringComparison.Ordinal)
                .Replace("[new: ", "", StringComparison.Ordinal)
                .Replace("]", "", StringComparison.Ordinal);
    }

    private async Task<DeskVisitor> ClinicianAsync(string name = "Clara")
    {
        var clinician = await site.SignInAsync(name, Ticks.Signs);
        await site.LedgerAsync(ledger =>
            ledger
                .Users.Where(person => person.Name == name)
                .ExecuteUpdateAsync(set => set.SetProperty(person => person.JobTitle, "Dermatologist"))
        );
        return clinician;
    }

    private static async Task SignAsync(DeskVisitor clinician, string page = "sun")
    {
        var address = $"/staff/sign/aftercare/{page}";
        var done = await clinician.DoAsync(address, address, ("next", "2027-11-28"));
        Assert.StartsWith("Signed.", done.QuerySelector("[role=status]")?.TextContent ?? done.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<int> ProposedAsync(DeskVisitor person, string before, string after)
    {
        var change = await person.BeginAsync(Sun, before, after);
        using var proposed = await person.SendAsync($"/staff/changes/{change}", $"/staff/changes/{change}/propose");
        return change;
    }

    private async Task EditOnDiskAsync(string before, string after)
    {
        var text = await File.ReadAllTextAsync(FileOfSun);
        site.With("aftercare/sun.md", text.Replace(before, after, StringComparison.Ordinal));
        site.ContentNow.Refresh();
    }

    private async Task<string> ReviewLineAsync() => (await site.ReadAsync("/aftercare/sun")).QuerySelector(".review-line")!.TextContent;

    private string FingerprintNow()
    {
        var library = site.ContentNow.Everything;
        return SignedText.Fingerprint(library, (Article)library.PageAt("/aftercare/sun")!);
    }
}
