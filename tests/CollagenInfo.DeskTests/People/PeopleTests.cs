using System.Net;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.People;

public class PeopleTests
{
    private const string Address = "/staff/people";

    [Fact]
    public async Task Who_manages_people_invites_somebody_by_a_link_that_is_shown_once()
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);

        var invited = await owner.AnswerAsync(
            Address,
            Address,
            HttpStatusCode.OK,
            ("name", "Nora Writer"),
            ("job", "Nurse"),
            ("ticks", Ticks.Publishes)
        );
        var link = invited.QuerySelector(".desk-code")!.TextContent;
        var welcome = await desk.Visitor()
            .AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", link.Split('#')[1]));

        Assert.StartsWith("http://localhost/staff/invitation#", link, StringComparison.Ordinal);
        Assert.Equal("Nora Writer", welcome.QuerySelector("#name")?.GetAttribute("value"));
        var list = (await owner.ReadAsync(Address)).QuerySelector("main .desk-list")!.TextContent;
        Assert.Contains("Nurse. Writes, publishes. Has an unused invitation", list, StringComparison.Ordinal);
        Assert.Equal("Mara Owner Invited", (await desk.JournalAsync())[^1]);
    }

    [Theory]
    [InlineData("", "https://harbor.example/staff/invitation#")]
    [InlineData("sample: true\n", "http://localhost/staff/invitation#")]
    public async Task A_link_leads_to_the_address_of_the_site_unless_that_came_with_the_program(string sample, string start)
    {
        await using var desk = new DeskSite();
        desk.WithEdit("clinic.yml", "phone:", $"{sample}siteAddress: https://harbor.example\nphone:");
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);

        var invited = await owner.AnswerAsync(Address, Address, HttpStatusCode.OK, ("name", "Nora Writer"), ("job", "Nurse"));

        Assert.StartsWith(start, invited.QuerySelector(".desk-code")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_tick_lets_one_do_is_told_with_it()
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);

        var page = await owner.ReadAsync(Address);

        var publish = page.QuerySelector($"input[value={Ticks.Publishes}]")!;
        Assert.Equal("Puts changes on the site.", page.GetElementById(publish.GetAttribute("aria-describedby")!).Words());
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(part => part.Id).Distinct().Count());
    }

    private static readonly (string Name, string Fault)[] Refused =
    [
        ("N", "Enter the name, in 2 to 60 letters"),
        ("mara owner", "Somebody here has this name already"),
        ("Mara\u200B Owner", "signs that cannot be seen"),
        ("The  Server", "is what the journal calls the program itself"),
    ];

    [Fact]
    public async Task A_name_that_is_too_short_or_taken_is_refused()
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);

        foreach (var (name, fault) in Refused)
        {
            var refused = await owner.AnswerAsync(Address, Address, HttpStatusCode.BadRequest, ("name", name));

            Assert.Contains(fault, refused.QuerySelector("#name-error")?.TextContent, StringComparison.Ordinal);
            Assert.Equal(1, await desk.LedgerAsync(ledger => ledger.Users.CountAsync()));
        }
    }

    [Fact]
    public async Task Ticks_are_given_and_taken_and_the_journal_says_by_whom()
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);
        await desk.SignInAsync("Nora Writer", Ticks.Publishes);
        var page = await PageOfAsync(desk, "Nora Writer");

        using var answer = await owner.SendAsync(page, page, ("ticks", Ticks.Signs), ("ticks", Ticks.ManagesPeople));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var nora = await desk.LedgerAsync(ledger => ledger.Users.SingleAsync(person => person.Name == "Nora Writer"));
        Assert.Equal([Ticks.Signs, Ticks.ManagesPeople], Ticks.Of(nora));
        Assert.Equal("Mara Owner ChangedTicks", (await desk.JournalAsync())[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/remove")]
    public async Task The_last_person_who_manages_people_stays(string form)
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);
        await desk.SignInAsync("Nora Writer", Ticks.Publishes);
        await desk.InviteAsync("Ines Invited", Ticks.ManagesPeople);
        var page = await PageOfAsync(desk, "Mara Owner");

        var refused = await owner.AnswerAsync(page + form, page + form, HttpStatusCode.BadRequest);

        Assert.Contains("Nobody else can manage people", refused.QuerySelector(".error-summary")?.TextContent, StringComparison.Ordinal);
        Assert.True(
            await desk.LedgerAsync(ledger =>
                ledger.Users.AnyAsync(person => person.Name == "Mara Owner" && person.ManagesPeople && person.RemovedAt == null)
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("/remove")]
    public async Task Of_two_who_take_this_from_each_other_at_the_same_moment_one_stays(string form)
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);
        await DeskPassword.JoinAsync(desk, "Otto Other", Ticks.ManagesPeople);
        await desk.LedgerAsync(ledger =>
            ledger.Users.ExecuteUpdateAsync(person => person.SetProperty(one => one.PasswordHash, "a password"))
        );
        var address = await PageOfAsync(desk, "Otto Other") + form;
        var page = await owner.ReadAsync(address);

        var refused = await desk.LedgerAsync(async ledger =>
        {
            await using var other = await ledger.Database.BeginTransactionAsync();
            await ledger
                .Users.Where(person => person.Name == "Mara Owner")
                .ExecuteUpdateAsync(person => person.SetProperty(one => one.ManagesPeople, false));
            var sent = Task.Run(() => owner.SendAsync(page, address));
            // Nobody can tell when the request waits for this transaction.
            await Task.Delay(500);
            await other.CommitAsync();
            return await sent;
        });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.True(await desk.LedgerAsync(ledger => ledger.Users.AnyAsync(person => person.ManagesPeople && person.RemovedAt == null)));
        refused.Dispose();
    }

    [Fact]
    public async Task A_removed_account_has_no_way_in_left_and_its_name_is_free()
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);
        var password = await DeskPassword.JoinAsync(desk, "Nora Writer");
        var page = await PageOfAsync(desk, "Nora Writer");

        using var removed = await owner.SendAsync($"{page}/remove", $"{page}/remove");

        using var tried = await desk.Visitor().SendAsync("/staff/sign-in", "/staff/sign-in", password.Answers);
        Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        await owner.ReadAsync(page, HttpStatusCode.NotFound);
        await owner.AnswerAsync(Address, Address, HttpStatusCode.OK, ("name", "Nora Writer"));
    }

    [Fact]
    public async Task Who_does_not_manage_people_has_no_link_to_them()
    {
        await using var desk = new DeskSite();
        var owner = await desk.SignInAsync("Mara Owner", Ticks.ManagesPeople);
        var nora = await desk.SignInAsync("Nora Writer");

        Assert.NotNull((await owner.ReadAsync("/staff")).QuerySelector("header a[href='/staff/people']"));
        Assert.Null((await nora.ReadAsync("/staff")).QuerySelector("header a[href='/staff/people']"));
    }

    private static async Task<string> PageOfAsync(DeskSite desk, string name)
    {
        var id = await desk.LedgerAsync(ledger =>
            ledger.Users.Where(person => person.Name == name).Select(person => person.Id).SingleAsync()
        );
        return $"{Address}/{id}";
    }
}
