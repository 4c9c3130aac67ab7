using System.Net;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.SignIn;

public class MeTests(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Address = "/staff/me";

    [Fact]
    public async Task Name_and_job_are_changed_and_the_new_name_signs_in()
    {
        var password = await DeskPassword.JoinAsync(desk, desk.NewName());
        var nora = desk.Visitor();
        using var signedIn = await nora.SendAsync("/staff/sign-in", "/staff/sign-in", password.Answers);

        using var answer = await nora.SendAsync(Address, Address, ("name", "Nora Wright"), ("job", "Head nurse"));
        using var again = await desk.Visitor()
            .SendAsync(
                "/staff/sign-in",
                "/staff/sign-in",
                ("name", "Nora Wright"),
                ("password", DeskPassword.Text),
                ("code", TestCodeApp.CodeFor(password.Key, later: 1))
            );

        Assert.Equal($"{Address}?done=name", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var page = await nora.ReadAsync($"{Address}?done=name");
        Assert.Equal("Nora Wright", page.QuerySelector(".desk-header__person summary")?.TextContent);
        Assert.Equal("Your name and job are changed.", page.QuerySelector("[role=status]")?.TextContent);
    }

    [Theory]
    [InlineData("Mara\u202E Owner", "signs that cannot be seen")]
    [InlineData("Mara\u2028Owner", "signs that cannot be seen")]
    [InlineData("The-Server", "is what the journal calls the program itself")]
    [InlineData("somebody with a link", "is what the journal calls who reads a change without an account")]
    public async Task A_name_that_passes_for_another_is_refused(string name, string fault)
    {
        var old = desk.NewName();
        var nora = await desk.SignInAsync(old);

        var page = await nora.AnswerAsync(Address, Address, HttpStatusCode.BadRequest, ("name", name), ("job", ""));

        Assert.Contains(fault, page.QuerySelector("#name-error")?.TextContent, StringComparison.Ordinal);
        Assert.True(await desk.LedgerAsync(ledger => ledger.Users.AnyAsync(person => person.Name == old)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no base64!")]
    public async Task A_passkey_that_cannot_be_one_is_not_there(string? id)
    {
        var nora = await desk.SignInAsync(desk.NewName());
        var token = (await nora.ReadAsync(Address)).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await nora.PostAsync(
            $"{Address}/passkeys/remove",
            [("__RequestVerificationToken", token), .. id is null ? [] : new[] { ("id", id) }]
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_password_with_a_code_app_can_be_set_and_this_session_goes_on()
    {
        var name = desk.NewName();
        var nora = await desk.SignInAsync(name);
        var form = await nora.ReadAsync($"{Address}/password");
        var key = form.QuerySelector("[name=key]")!.GetAttribute("value")!;

        using var set = await nora.SendAsync(
            form,
            $"{Address}/password",
            ("password", DeskPassword.Text),
            ("code", TestCodeApp.CodeFor(key))
        );
        using var signedIn = await desk.Visitor()
            .SendAsync("/staff/sign-in", "/staff/sign-in", new DeskPassword(name, key, []).Answers);

        Assert.Equal(8, (await Site.PageOf(set)).QuerySelectorAll(".recovery-codes li").Length);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Contains("Recovery codes left: 8", (await nora.ReadAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_changes_no_password()
    {
        var name = desk.NewName();
        var nora = await desk.SignInAsync(name);

        var page = await nora.AnswerAsync(
            $"{Address}/password",
            $"{Address}/password",
            HttpStatusCode.BadRequest,
            ("password", DeskPassword.Text),
            ("code", "000000")
        );

        Assert.NotNull(page.QuerySelector("#code-error"));
        Assert.Null(await PasswordOfAsync(name));
    }

    [Fact]
    public async Task New_recovery_codes_end_the_old_ones()
    {
        var password = await DeskPassword.JoinAsync(desk, desk.NewName());
        var nora = desk.Visitor();
        using var signedIn = await nora.SendAsync("/staff/sign-in", "/staff/sign-in", password.Answers);

        using var renewed = await nora.SendAsync(Address, $"{Address}/codes");
        var codes = (await Site.PageOf(renewed)).QuerySelectorAll(".recovery-codes li").Select(code => code.TextContent);

        Assert.Equal(8, codes.Except(password.RecoveryCodes).Count());
    }

    [Fact]
    public async Task The_only_way_in_is_not_removed()
    {
        var password = await DeskPassword.JoinAsync(desk, desk.NewName());
        var nora = desk.Visitor();
        using var signedIn = await nora.SendAsync("/staff/sign-in", "/staff/sign-in", password.Answers);

        using var answer = await nora.SendAsync(Address, $"{Address}/password/remove");

        Assert.Equal($"{Address}?done=needs-passkey", answer.Headers.Location?.OriginalString);
        Assert.NotNull(await PasswordOfAsync(password.Name));
    }

    private Task<string?> PasswordOfAsync(string name) => desk.LedgerAsync(ledger =>
        ledger.Users.Where(person => person.Name == name).Select(person => person.PasswordHash).SingleAsync());
}
