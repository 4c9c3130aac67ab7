using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Desk;

/// <summary>A new desk says what to do first, for as long as it is not done.</summary>
public sealed class FirstStepsTests
{
    private static readonly string[] Everything = [Ticks.Publishes, Ticks.Signs, Ticks.ManagesPeople];

    [Fact]
    public async Task A_new_desk_says_what_to_do_first_in_the_order_of_the_manual()
    {
        await using var desk = new DeskSite();
        desk.WithEdit("clinic.yml", "phone:", "sample: true\nphone:").WithArticle("aftercare/sun", "Stay in the shade.");
        var owner = await desk.SignInAsync("Mara Owner", Everything);

        var today = await owner.ReadAsync("/staff");

        Assert.Equal(
            [
                "Invite the others /staff/people",
                "Fill in your clinic /staff/clinic",
                "Sign the first page /staff/sign/aftercare/sun",
            ],
            today
                .QuerySelectorAll("section[aria-labelledby=first-steps] a")
                .Select(link => $"{link.TextContent} {link.GetAttribute("href")}")
        );
        Assert.Empty(today.QuerySelectorAll("section[aria-labelledby=review] li"));
        Assert.Null(today.QuerySelector(".today__quiet"));
    }

    [Fact]
    public async Task A_step_goes_when_it_is_done_and_nobody_sees_one_that_others_take()
    {
        await using var desk = new DeskSite();
        desk.WithEdit("clinic.yml", "phone:", "sample: true\nphone:").WithArticle("aftercare/sun", "Stay in the shade.");
        var owner = await desk.SignInAsync("Mara Owner", Everything);
        await desk.InviteAsync("Nora Writer");
        var writer = await desk.SignInAsync("Paula Publisher", Ticks.Publishes);

        var before = await StepsAsync(owner);
        var ofWriter = await StepsAsync(writer);
        using var signed = await owner.SendAsync("/staff/sign/aftercare/sun", "/staff/sign/aftercare/sun", ("next", $"{Soon:yyyy-MM-dd}"));
        desk.WithEdit("clinic.yml", "sample: true\n", "");
        desk.ContentNow.Refresh();
        await desk.LedgerAsync(ledger =>
            ledger
                .Users.Where(person => person.Name == "Nora Writer")
                .ExecuteUpdateAsync(person => person.SetProperty(one => one.PasswordHash, "used"))
        );
        var after = await StepsAsync(owner);

        Assert.Equal(["Invite the others", "Fill in your clinic", "Sign the first page"], before);
        Assert.Equal(["Fill in your clinic"], ofWriter);
        Assert.Empty(after);
    }

    [Fact]
    public async Task Who_manages_people_and_does_not_sign_is_told_that_the_first_page_waits_for_a_clinician()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay in the shade.");
        var owner = await desk.SignInAsync("Mara Owner", Ticks.Publishes, Ticks.ManagesPeople);

        var today = await owner.ReadAsync("/staff");

        Assert.Contains(
            "The first page is to be signed",
            today.QuerySelector("section[aria-labelledby=first-steps]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(today.QuerySelector(".today__quiet"));
    }

    [Fact]
    public async Task Who_neither_signs_nor_manages_people_is_told_which_pages_to_begin_with()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay in the shade.");
        var publisher = await desk.SignInAsync("Paula Publisher", Ticks.Publishes);

        var today = await publisher.ReadAsync("/staff");

        Assert.NotNull(today.QuerySelector("section[aria-labelledby=review] li a[href='/staff/edit/aftercare/sun']"));
    }

    /// <summary>Sources, links and pictures make a file longer, and are not what one reads.</summary>
    [Fact]
    public async Task The_first_page_to_sign_is_the_one_with_the_fewest_words_to_read()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay in the shade.").WithArticle("aftercare/rest", "[Sleep well](makeup.md).");
        var clinician = await desk.SignInAsync("Clara Clinician", Ticks.Signs);

        var step = (await clinician.ReadAsync("/staff")).QuerySelector("section[aria-labelledby=first-steps] a[href^='/staff/sign']");

        Assert.Equal("/staff/sign/aftercare/rest", step?.GetAttribute("href"));
    }

    private static DateTime Soon => DateTime.UtcNow.AddDays(90);

    private static async Task<string[]> StepsAsync(DeskVisitor person) =>
        [
            .. (await person.ReadAsync("/staff"))
                .QuerySelectorAll("section[aria-labelledby=first-steps] a")
                .Select(link => link.TextContent),
        ];
}
