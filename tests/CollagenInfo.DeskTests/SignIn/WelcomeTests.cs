using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.SignIn;

/// <summary>How people come to have an account, in a browser without script.</summary>
public class WelcomeTests(DeskSite shared) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task The_first_person_gets_in_with_the_code_that_the_program_prints_and_may_do_everything()
    {
        await using var desk = new DeskSite();
        var code = await desk.FirstCodeAsync();
        var owner = desk.Visitor();

        var nobody = await owner.ReadAsync("/staff/sign-in");
        var welcome = await owner.AnswerAsync("/staff/first", "/staff/first", HttpStatusCode.OK, ("code", code.ToLowerInvariant()));
        var codes = await ComeAsync(owner, welcome, "Mara Owner", "Manager");

        var other = welcome.QuerySelector("details:has(#password)")!;
        Assert.False(other.HasAttribute("open"));
        // Without script nothing stands above it.
        Assert.Equal("With a password and a code app", other.QuerySelector("summary")!.TextContent);
        Assert.Contains("No one can sign in yet.", nobody.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(8, codes.QuerySelectorAll(".recovery-codes li").Length);
        Assert.Equal("Today", (await owner.ReadAsync("/staff")).QuerySelector("h1")?.TextContent);
        var person = Assert.Single(await desk.LedgerAsync(ledger => ledger.Users.ToListAsync()));
        Assert.Equal(("Mara Owner", "Manager"), (person.Name, person.JobTitle));
        Assert.Equal(Ticks.All, Ticks.Of(person));
        Assert.Equal(["Mara Owner MadeFirstAccount", "Mara Owner SignedIn"], await desk.JournalAsync());
    }

    [Fact]
    public async Task After_the_first_account_its_way_in_is_gone()
    {
        await using var desk = new DeskSite();
        var code = await desk.FirstCodeAsync();
        var (first, second) = (desk.Visitor(), desk.Visitor());
        var late = await second.AnswerAsync("/staff/first", "/staff/first", HttpStatusCode.OK, ("code", code));
        await ComeAsync(
            first,
            await first.AnswerAsync("/staff/first", "/staff/first", HttpStatusCode.OK, ("code", code)),
            "Mara Owner",
            "Manager"
        );

        var refused = await ComeAsync(second, late, "Second Owner", "Manager", HttpStatusCode.BadRequest);

        Assert.Contains("This code was used meanwhile", refused.Body!.TextContent, StringComparison.Ordinal);
        await first.ReadAsync("/staff/first", HttpStatusCode.NotFound);
        Assert.Single(await desk.LedgerAsync(ledger => ledger.Users.ToListAsync()));
    }

    [Fact]
    public async Task A_wrong_code_for_the_first_person_is_refused_and_the_sixth_try_in_a_minute_is_too_much()
    {
        await using var desk = new DeskSite();
        await desk.FirstCodeAsync();
        var stranger = desk.Visitor();
        var page = await stranger.ReadAsync("/staff/first");

        for (var tries = 1; tries <= 5; tries++)
        {
            using var answer = await stranger.SendAsync(page, "/staff/first", ("code", "0000-0000-00"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("That code is not right, or older than 60 minutes.", await answer.Content.ReadAsStringAsync());
        }

        using var sixth = await stranger.SendAsync(page, "/staff/first", ("code", "0000-0000-00"));
        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), sixth.Headers.RetryAfter?.Delta);
        Assert.Contains("Wait a minute", await sixth.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_for_the_first_person_is_good_for_an_hour_and_nowhere_on_the_disk()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        var code = await desk.FirstCodeAsync();
        var owner = desk.Visitor();
        await owner.AnswerAsync("/staff/first", "/staff/first", HttpStatusCode.OK, ("code", code));

        clock.Advance(TimeSpan.FromMinutes(60));

        await owner.AnswerAsync("/staff/first", "/staff/first", HttpStatusCode.BadRequest, ("code", code));
        var files = Directory.GetFiles(desk.StateFolder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files.Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(bytes, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(code, await text.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_is_invited_gets_in_once_with_what_the_invitation_gives()
    {
        await using var desk = new DeskSite();
        var code = await desk.InviteAsync("Nora Writer", Ticks.Publishes);
        var nora = desk.Visitor();

        var welcome = await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", code));
        await ComeAsync(nora, welcome, "Nora Writer", "Nurse");

        Assert.Equal("Nora Writer", welcome.QuerySelector("#name")?.GetAttribute("value"));
        await nora.ReadAsync("/staff");
        var person = Assert.Single(await desk.LedgerAsync(ledger => ledger.Users.ToListAsync()));
        Assert.Equal([Ticks.Publishes], Ticks.Of(person));
        var again = await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.BadRequest, ("code", code));
        Assert.Contains("was used already", again.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_good_for_seven_days_and_a_new_one_ends_it()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        var first = await desk.InviteAsync("Nora Writer");
        var second = await desk.InviteAsync("nora writer");
        var nora = desk.Visitor();

        await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.BadRequest, ("code", first));
        await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", second));
        clock.Advance(TimeSpan.FromDays(7));

        await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.BadRequest, ("code", second));
    }

    [Theory]
    [InlineData("", "Nurse", "Enter the name, in 2 to 60 letters")]
    [InlineData("Mara Owner", "Nurse", "Somebody here has this name already")]
    public async Task A_name_that_is_missing_or_taken_is_refused_and_nothing_is_made(string name, string job, string fault)
    {
        await shared.InviteAsync("Mara Owner");
        var code = await shared.InviteAsync(shared.NewName());
        var nora = shared.Visitor();
        var welcome = await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", code));

        var refused = await ComeAsync(nora, welcome, name, job, HttpStatusCode.BadRequest);

        Assert.Contains(fault, refused.QuerySelector("#name-error")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", refused.Title, StringComparison.Ordinal);
        await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", code));
    }

    [Theory]
    [InlineData("short one", null, "#password-error", "15 to 200 letters")]
    [InlineData("Password123456!!", null, "#password-error", "Others would guess")]
    [InlineData("nora writer harbor", null, "#password-error", "Others would guess")]
    [InlineData(DeskPassword.Text, "000000", "#code-error", "This code is not right")]
    public async Task A_weak_password_or_a_wrong_code_is_refused_and_the_invitation_stays(
        string password,
        string? code,
        string field,
        string fault
    )
    {
        var name = shared.NewName();
        var invitation = await shared.InviteAsync(name);
        var nora = shared.Visitor();
        var welcome = await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", invitation));
        var key = welcome.QuerySelector("[name=key]")!.GetAttribute("value")!;

        using var answer = await nora.SendAsync(
            welcome,
            "/staff/welcome",
            ("name", name),
            ("job", "Nurse"),
            ("password", password),
            ("code", code ?? TestCodeApp.CodeFor(key))
        );
        var refused = await Site.PageOf(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(fault, refused.QuerySelector($"details[open] {field}")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(key, refused.QuerySelector("[name=key]")!.GetAttribute("value"));
        Assert.DoesNotContain(password, refused.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await nora.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", invitation));
    }

    [Fact]
    public async Task A_new_invitation_for_an_account_ends_its_old_ways_in_when_it_is_used()
    {
        var name = shared.NewName();
        var before = await DeskPassword.JoinAsync(shared, name);
        var after = await DeskPassword.JoinAsync(shared, name);

        using var byOld = await shared.Visitor().SendAsync("/staff/sign-in", "/staff/sign-in", before.Answers);
        using var byNew = await shared.Visitor().SendAsync("/staff/sign-in", "/staff/sign-in", after.Answers);

        Assert.Equal(HttpStatusCode.BadRequest, byOld.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, byNew.StatusCode);
    }

    private static async Task<IDocument> ComeAsync(
        DeskVisitor visitor,
        IDocument welcome,
        string name,
        string job,
        HttpStatusCode status = HttpStatusCode.OK
    )
    {
        var key = welcome.QuerySelector("[name=key]")!.GetAttribute("value")!;
        using var answer = await visitor.SendAsync(
            welcome,
            "/staff/welcome",
            ("name", name),
            ("job", job),
            ("password", DeskPassword.Text),
            ("code", TestCodeApp.CodeFor(key))
        );
        Assert.Equal(status, answer.StatusCode);
        return await Site.PageOf(answer);
    }
}
