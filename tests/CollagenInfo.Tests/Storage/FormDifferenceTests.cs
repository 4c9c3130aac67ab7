using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class FormDifferenceTests
{
    private const string Clinic = """
        sample: true
        name: Sample Skin Clinic
        # A note.
        phone:
          number: (202) 555-0147
          label: Clinic
        hours:
          - days: Monday to Friday
            times: 9 AM to 6 PM
          - days: Saturday
            times: 10 AM to 2 PM
        prices:
          - label: One session, sample
            amount: 300 USD
            per: session
            validFrom: 2026-01-01

        """;

    [Theory]
    [InlineData("sample: true\n", "", "Name and address: Are these made-up details?", "Yes", "No")]
    [InlineData("(202) 555-0147", "(603) 555-0110", "Phone numbers: The clinic's number", "(202) 555-0147", "(603) 555-0110")]
    [InlineData("10 AM to 2 PM", "Closed", "Opening hours, Saturday: Times", "10 AM to 2 PM", "Closed")]
    [InlineData("One session, sample", "One session", "Prices, One session · 300 USD: What for", "One session, sample", "One session")]
    [InlineData(
        "    per: session\n",
        "",
        "Prices, One session, sample · 300 USD: Is it the price of one session?",
        "Yes, of one session",
        "No"
    )]
    [InlineData("  label: Clinic\n", "", "Phone numbers: Who answers it", "Clinic", "")]
    public void What_differs_is_told_by_the_labels_of_the_form(string before, string after, string name, string was, string comes) =>
        Assert.Equal([new FieldChange(name, was, comes)], Changes(Clinic.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void An_entry_that_comes_or_goes_is_told_once_and_as_a_whole()
    {
        const string Saturday = "  - days: Saturday\n    times: 10 AM to 2 PM\n";
        const string Whole = "Days: Saturday · Times: 10 AM to 2 PM";
        var without = Clinic.Replace(Saturday, "", StringComparison.Ordinal);

        Assert.Equal([new FieldChange("Opening hours, Saturday", Whole, "")], Changes(without));
        Assert.Equal([new FieldChange("Opening hours, Saturday", "", Whole)], Changes(Clinic, without));
    }

    [Fact]
    public void Another_order_is_told_where_readers_see_it() =>
        Assert.Equal(
            [new FieldChange("Opening hours: Order", "Monday to Friday, Saturday", "Saturday, Monday to Friday")],
            Changes(
                YamlItems.SwapWithNext(Clinic, ["hours"], 0).Text!
            )
        );

    [Fact]
    public void A_note_is_no_field() => Assert.Empty(Changes(Clinic.Replace("# A note.", "# Another.", StringComparison.Ordinal)));

    private static IReadOnlyList<FieldChange> Changes(string after, string before = Clinic) =>
        FormDifference.Between(DataForm.Find("clinic")!, before, after);
}
