using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Sheets;

namespace CollagenInfo.DeskTests.Sheets;

/// <summary>Only a name that somebody types is asked for.</summary>
public class NamesTypedTests
{
    private const string Sign = """
        pus:
          label: Pus
          steps:
            - is: expected
              until: recovery.redness-longest
            - is: same-day
              until: gone.long-ago
            - is: call-us

        """;

    [Theory]
    [InlineData("steps.0.until", "gone.long-ago", false)]
    [InlineData("steps.0.until", "gone.since", true)]
    [InlineData("steps.2.until", "recovery.redness-longest", false)]
    public void A_name_that_stood_there_keeps_nobody_from_moving_its_row(string field, string name, bool isFault)
    {
        var part = DataForm.Find("symptoms")!.Part("sign")!;
        var entry = Assert.Single(FormEntry.AllIn(Sign, part)!);

        var faults = NamesTyped.FaultsIn(entry, Typed, [ShippedContent.Library]);

        Assert.Equal(isFault ? [field] : [], faults.Select(fault => fault.Field));

        string? Typed(string cell) => cell == field ? name : entry.Values.GetValueOrDefault(cell);
    }
}
