using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.DeskTests.Desk;

public class ChangeKindsTests
{
    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/changes")]
    public async Task A_form_and_a_page_of_one_name_are_told_apart(string list)
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/where", "Come in.", title: "The clinic");
        var writer = await desk.SignInAsync("Nora Writer", Ticks.Publishes);
        await writer.BeginAsync("/staff/edit/aftercare/where", "Come in.", "Please come in.");
        await writer.FillInAsync("/staff/clinic/name", ("field-name", "Pier Skin Clinic"));

        var lines = (await writer.ReadAsync(list)).QuerySelectorAll("section[aria-labelledby=own] li").Words();

        Assert.Collection(
            lines,
            line => Assert.StartsWith("The clinic Form ·", line, StringComparison.Ordinal),
            line => Assert.StartsWith("The clinic Page ·", line, StringComparison.Ordinal)
        );
    }
}
