using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.SignIn;

/// <summary>How people sign in without a passkey, and for how long.</summary>
public class SignInTests(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Address = "/staff/sign-in";

    [Fact]
    public async Task Name_password_and_code_let_in_and_lead_where_the_person_wanted_to_go()
    {
        var password = await JoinAsync();
        var nora = desk.Visitor();
        using var asked = await nora.AskAsync("/staff/journal");

        using var answer = await SignInAsync(nora, password, asked.Headers.Location!.PathAndQuery);

        Assert.Equal("/staff/sign-in?to=%2Fstaff%2Fjournal", asked.Headers.Location!.PathAndQuery);
        Assert.Equal("/staff/journal", answer.Headers.Location?.OriginalString);
        await nora.ReadAsync("/staff/journal");
    }

    [Theory]
    [InlineData("https://evil.example/staff/")]
    [InlineData("//evil.example/staff/")]
    [InlineData("/staff\\evil.example")]
    [InlineData("/staff/\n")]
    [InlineData("/staff/é")]
    [InlineData("/aftercare")]
    public async Task Nobody_is_led_away_from_the_desk(string to)
    {
        var password = await JoinAsync();

        using var answer = await SignInAsync(desk.Visitor(), password, $"{Address}?to={Uri.EscapeDataString(to)}");

        Assert.Equal("/staff", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData(null, "a wrong password of some length", true)]
    [InlineData(null, DeskPassword.Text, false)]
    [InlineData("Nobody Here", DeskPassword.Text, true)]
    public async Task Whatever_is_wrong_the_answer_is_the_same(string? name, string password, bool isCodeRight)
    {
        var known = await JoinAsync();
        var code = isCodeRight ? TestCodeApp.CodeFor(known.Key) : "000000";

        var page = await desk.Visitor()
            .AnswerAsync(Address, Address, HttpStatusCode.BadRequest, ("name", name ?? known.Name), ("password", password), ("code", code));

        Assert.Contains("Name, password or code is not right", page.QuerySelector(".error-summary")?.TextContent);
        Assert.DoesNotContain("teapots", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.EndsWith("FailedToSignIn", (await desk.JournalAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_replaces_the_app_once()
    {
        var known = await JoinAsync();
        (string, string)[] answers = [("name", known.Name), ("password", DeskPassword.Text), ("code", known.RecoveryCodes[3])];

        using var first = await desk.Visitor().SendAsync(Address, Address, answers);
        using var second = await desk.Visitor().SendAsync(Address, Address, answers);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task When_all_recovery_codes_are_used_no_code_is_not_one()
    {
        var known = await JoinAsync();
        await using (var scope = desk.Services.CreateAsyncScope())
        {
            var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
            var nora = await people.FindByNameAsync(known.Name);
            foreach (var code in known.RecoveryCodes)
            {
                Assert.True((await people.RedeemTwoFactorRecoveryCodeAsync(nora!, code)).Succeeded);
            }
        }

        foreach (var code in (string[])["", " "])
        {
            await desk.Visitor()
                .AnswerAsync(
                    Address,
                    Address,
                    HttpStatusCode.BadRequest,
                    ("name", known.Name),
                    ("password", DeskPassword.Text),
                    ("code", code)
                );
        }
    }

    [Fact]
    public async Task A_code_of_the_app_works_once()
    {
        var known = await JoinAsync();
        var code = TestCodeApp.CodeFor(known.Key);

        using var first = await TypeAsync(code);
        using var second = await TypeAsync(code);
        using var spelled = await TypeAsync($"0{code}");
        using var next = await TypeAsync(TestCodeApp.CodeFor(known.Key, later: 1));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, spelled.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
        Task<HttpResponseMessage> TypeAsync(string typed) =>
            desk.Visitor().SendAsync(Address, Address, ("name", known.Name), ("password", DeskPassword.Text), ("code", typed));
    }

    [Fact]
    public async Task A_name_may_be_spelled_without_its_marks()
    {
        await using var own = new DeskSite();
        var password = await DeskPassword.JoinAsync(own, "Dr. Ann-Marie Writer");

        using var answer = await SignInAsync(own.Visitor(), password with { Name = "dr ann marie  writer" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_that_nobody_has_waits_like_any_other()
    {
        var stranger = desk.Visitor();
        for (var tries = 0; tries < 5; tries++)
        {
            var name = $"Nobody{new string('.', tries)} At All";
            using var wrong = await stranger.SendAsync(Address, Address, ("name", name), ("password", "wrong"));
        }

        using var sixth = await stranger.SendAsync(Address, Address, ("name", "nobody at all"), ("password", "wrong"));

        Assert.Contains("Wait 1 minute, or use a passkey", await sixth.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_takes_as_long_where_none_is_set()
    {
        var name = desk.NewName();
        await desk.SignInAsync(name);
        await using var scope = desk.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var hasher = new CountingHasher();
        people.PasswordHasher = hasher;

        var areRight = await scope
            .ServiceProvider.GetRequiredService<PasswordAndCode>()
            .AreRightAsync((await people.FindByNameAsync(name))!, "wrong", "123456");

        Assert.False(areRight);
        Assert.Equal(1, hasher.Hashes);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_has_to_wait_a_minute()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var own = new DeskSite();
        own.WithClock(clock);
        var password = await DeskPassword.JoinAsync(own, "Nora Writer");
        var nora = own.Visitor();
        for (var tries = 0; tries < 5; tries++)
        {
            using var wrong = await nora.SendAsync(Address, Address, ("name", "Nora Writer"), ("password", "wrong"), ("code", "1"));
        }

        using var early = await SignInAsync(nora, password);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var late = await SignInAsync(nora, password);

        Assert.Contains("Wait 1 minute, or use a passkey", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
    }

    [Fact]
    public async Task One_client_has_ten_tries_a_minute()
    {
        var stranger = desk.Visitor();
        var page = await stranger.ReadAsync(Address);

        var statuses = new List<HttpStatusCode>();
        for (var tries = 0; tries < 11; tries++)
        {
            using var answer = await stranger.SendAsync(page, Address, ("name", $"Somebody {tries}"));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.BadRequest, 10), HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task Asking_for_a_passkey_is_no_try()
    {
        var stranger = desk.Visitor();
        var page = await stranger.ReadAsync(Address);
        var token = page.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        for (var asked = 0; asked < 60; asked++)
        {
            using var options = await stranger.PostAsync($"{Address}/options", ("__RequestVerificationToken", token));
            Assert.Equal(HttpStatusCode.OK, options.StatusCode);
        }

        using var tooMany = await stranger.PostAsync($"{Address}/options", ("__RequestVerificationToken", token));
        using var tried = await stranger.SendAsync(page, Address, ("name", "Somebody"));
        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
    }

    [Fact]
    public async Task The_cookies_go_to_the_desk_only_and_no_script_reads_them()
    {
        var password = await JoinAsync();
        var nora = desk.Visitor();
        using var page = await nora.AskAsync(Address);

        using var answer = await SignInAsync(nora, password);

        string[] cookies = [.. page.Headers.GetValues("Set-Cookie"), .. answer.Headers.GetValues("Set-Cookie")];
        Assert.Contains(cookies, cookie => cookie.StartsWith("desk=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("desk-forms=", StringComparison.Ordinal));
        NotEmpty.All(cookies, cookie => Assert.Contains("; path=/staff; samesite=strict; httponly", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_https_the_cookies_come_back_over_https_only()
    {
        await desk.OpenAsync();

        using var answer = await desk.CreateDefaultClient(new Uri("https://localhost")).GetAsync(new Uri(Address, UriKind.Relative));

        NotEmpty.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_ends_two_hours_after_its_last_sign_of_life()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var own = new DeskSite();
        own.WithClock(clock);
        var nora = await own.SignInAsync();

        foreach (var hour in Enumerable.Range(1, 3))
        {
            clock.Advance(TimeSpan.FromHours(1.5));
            await nora.ReadAsync("/staff");
        }

        clock.Advance(TimeSpan.FromHours(2.1));
        using var late = await nora.AskAsync("/staff");

        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_alive_it_is()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var own = new DeskSite();
        own.WithClock(clock);
        var nora = await own.SignInAsync();
        foreach (var hour in Enumerable.Range(1, 11))
        {
            clock.Advance(TimeSpan.FromHours(1));
            await nora.ReadAsync("/staff");
        }

        clock.Advance(TimeSpan.FromHours(1));
        using var late = await nora.AskAsync("/staff");

        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var nora = await desk.SignInAsync(desk.NewName());
        var page = await nora.ReadAsync("/staff");
        var token = page.QuerySelector("header form [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await nora.PostAsync("/staff/sign-out", ("__RequestVerificationToken", token));

        Assert.Equal(Address, answer.Headers.Location?.OriginalString);
        using var after = await nora.AskAsync("/staff");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task A_script_gets_the_token_of_its_next_form_and_who_signed_in()
    {
        var password = await JoinAsync();
        var nora = desk.Visitor();
        nora.Client.DefaultRequestHeaders.Add("X-Desk", "1");

        using var asked = await nora.AskAsync(Address);
        var token = System
            .Text.Json.JsonDocument.Parse(await asked.Content.ReadAsStringAsync())
            .RootElement.GetProperty("token")
            .GetString()!;
        using var answer = await nora.PostAsync(Address, [("__RequestVerificationToken", token), .. password.Answers]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"\"name\":\"{password.Name}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost", true)]
    [InlineData("http://192.0.2.7", false)]
    [InlineData("http://clinic.example", false)]
    [InlineData("https://clinic.example", true)]
    [InlineData("https://192.0.2.7", false)]
    public async Task The_page_offers_passkeys_only_where_browsers_have_them(string site, bool areOffered)
    {
        await desk.OpenAsync();

        using var answer = await desk.CreateDefaultClient(new Uri(site)).GetAsync(new Uri(Address, UriKind.Relative));
        var page = await Site.PageOf(answer);

        Assert.Equal(areOffered, page.QuerySelector("desk-passkey") is not null);
        Assert.Equal(!areOffered, page.Body!.TextContent.Contains("Passkeys do not work at this address", StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> SignInAsync(DeskVisitor visitor, DeskPassword password, string page = Address) =>
        visitor.SendAsync(page, Address, password.Answers);

    private Task<DeskPassword> JoinAsync() => DeskPassword.JoinAsync(desk, desk.NewName());


    private sealed class CountingHasher : IPasswordHasher<Person>
    {
        public int Hashes { get; private set; }

        public string HashPassword(Person user, string password) => $"{++Hashes}";

        public PasswordVerificationResult VerifyHashedPassword(Person user, string hashedPassword, string providedPassword) =>
            ++Hashes > 0 ? PasswordVerificationResult.Failed : PasswordVerificationResult.Success;
    }
}
