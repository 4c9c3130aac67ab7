using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests;

/// <summary>What somebody with rights changes works at once for whoever is signed in.</summary>
public class SessionTests(DeskSite shared) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task A_tick_that_is_given_or_taken_works_at_once()
    {
        var name = shared.NewName();
        var nora = await shared.SignInAsync(name);

        await SetAsync(shared, name, managesPeople: true);
        await nora.ReadAsync("/staff/people");
        await SetAsync(shared, name, managesPeople: false);

        await nora.ReadAsync("/staff/people", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_account_that_is_removed_is_signed_out_at_once_and_has_no_tick_left()
    {
        var name = shared.NewName();
        var nora = await shared.SignInAsync(name, Ticks.Publishes, Ticks.Signs);
        var owner = await shared.SignInAsync(shared.NewName(), Ticks.ManagesPeople);
        var id = await shared.LedgerAsync(ledger =>
            ledger.Users.Where(person => person.Name == name).Select(person => person.Id).SingleAsync()
        );

        using var removed = await owner.SendAsync($"/staff/people/{id}/remove", $"/staff/people/{id}/remove");

        Assert.Equal("/staff/people?done=removed", removed.Headers.Location?.OriginalString);
        using var after = await nora.AskAsync("/staff");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Empty(Ticks.Of(await shared.LedgerAsync(ledger => ledger.Users.SingleAsync(person => person.Id == id))));
    }

    [Fact]
    public async Task Who_was_signed_out_everywhere_does_not_get_a_new_session_by_changing_the_name()
    {
        var name = shared.NewName();
        var nora = await shared.SignInAsync(name);
        var thief = shared.VisitorLike(nora);
        var page = await thief.ReadAsync("/staff/me");

        using var signedOut = await nora.SendAsync("/staff/me", "/staff/me/sign-out-everywhere");
        using var tried = await thief.SendAsync(page, "/staff/me", ("name", "Thief"), ("job", ""));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, tried.StatusCode);
        Assert.True(await shared.LedgerAsync(ledger => ledger.Users.AnyAsync(person => person.Name == name)));
    }

    [Fact]
    public async Task A_closed_account_changes_nothing_of_its_own_even_with_a_session()
    {
        var name = shared.NewName();
        var nora = await shared.SignInAsync(name);
        var (page, codes) = (await nora.ReadAsync("/staff/me"), await nora.ReadAsync("/staff/me/password"));
        await shared.LedgerAsync(ledger =>
            ledger
                .Users.Where(person => person.Name == name)
                .ExecuteUpdateAsync(person => person.SetProperty(one => one.RemovedAt, DateTimeOffset.UtcNow))
        );

        using var named = await nora.SendAsync(page, "/staff/me", ("name", "Nora Again"), ("job", ""));
        using var set = await nora.SendAsync(codes, "/staff/me/password", ("password", "short"));

        Assert.Equal([HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError], new[] { named.StatusCode, set.StatusCode });
        Assert.True(await shared.LedgerAsync(ledger => ledger.Users.AnyAsync(person => person.Name == name)));
    }

    [Fact]
    public async Task The_cookie_is_written_anew_once_a_minute_at_most()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        var nora = await desk.SignInAsync("Nora Writer");

        using var early = await nora.AskAsync("/staff/people");
        clock.Advance(TimeSpan.FromSeconds(61));
        using var late = await nora.AskAsync("/staff/people");

        Assert.DoesNotContain("desk=", Cookies(early), StringComparison.Ordinal);
        Assert.Contains("desk=", Cookies(late), StringComparison.Ordinal);
        static string Cookies(HttpResponseMessage answer) =>
            answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? string.Join('\n', cookies) : "";
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_a_person_and_of_nobody_else()
    {
        var name = shared.NewName();
        var nora = await shared.SignInAsync(name);
        var phone = shared.VisitorLike(nora);
        var owner = await shared.SignInAsync(shared.NewName());

        using var answer = await nora.SendAsync("/staff/me", "/staff/me/sign-out-everywhere");

        foreach (var device in (DeskVisitor[])[nora, phone])
        {
            using var after = await device.AskAsync("/staff");
            Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        }

        await owner.ReadAsync("/staff");
    }

    [Fact]
    public async Task A_restart_of_the_program_signs_nobody_out()
    {
        using var state = new TestContentFolder();
        await using var before = new DeskSite();
        before.WithSetting("State:Folder", state.FullName);
        var nora = await before.SignInAsync("Nora Writer");
        await before.DisposeAsync();

        await using var after = new DeskSite();
        after.WithSetting("State:Folder", state.FullName);

        var page = await after.VisitorLike(nora).ReadAsync("/staff");
        Assert.Equal("Nora Writer", page.QuerySelector(".desk-header__person summary")?.TextContent);
    }

    [Fact]
    public async Task An_open_editor_that_only_asks_how_things_stand_does_not_make_a_session_longer()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        var nora = await desk.SignInAsync("Nora Writer");
        nora.Client.DefaultRequestHeaders.Add("X-Desk", "1");

        for (var minutes = 0; minutes < 120; minutes += 10)
        {
            using var asked = await nora.AskAsync("/staff/edit/aftercare/makeup/state");
            Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
            Assert.False(asked.Headers.Contains("Set-Cookie"));
            clock.Advance(TimeSpan.FromMinutes(10));
        }

        clock.Advance(TimeSpan.FromSeconds(1));
        using var after = await nora.AskAsync("/staff/edit/aftercare/makeup/state");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    private static Task<int> SetAsync(DeskSite desk, string name, bool managesPeople) =>
        desk.LedgerAsync(ledger =>
            ledger
                .Users.Where(person => person.Name == name)
                .ExecuteUpdateAsync(person => person.SetProperty(one => one.ManagesPeople, managesPeople))
        );
}
