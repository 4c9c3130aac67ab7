namespace CollagenInfo.Tests.Storage;

public class PriceTests
{
    private const string Advice = "Write it like '200 USD' or '200 to 700 USD'.";

    [Theory]
    [InlineData("amount: about 200\n    validFrom: 2026-01-01", "9: error quantity: 'about 200' is not a price. " + Advice)]
    [InlineData("amount: 700 to 200 USD\n    validFrom: 2026-01-01", "9: error quantity: '700 to 200 USD' is not a price. " + Advice)]
    [InlineData("amount: 3 sessions\n    validFrom: 2026-01-01", "9: error quantity: '3 sessions' is not a price. " + Advice)]
    [InlineData("amount: 20%\n    validFrom: 2026-01-01", "9: error quantity: '20%' is not a price. " + Advice)]
    [InlineData(
        "amount:\n    validFrom: 2026-01-01",
        "9: error missing-value: 'amount' has no value. Write one behind the colon, or delete the line."
    )]
    [InlineData("validFrom: 2026-01-01", "8: error missing-value: 'amount' is missing. Add a line 'amount: ...'.")]
    [InlineData("amount: 200 USD", "8: error missing-value: 'validFrom' is missing. Add a line 'validFrom: ...'.")]
    [InlineData(
        "amount: 200 USD\n    validFrom:",
        "10: error missing-value: 'validFrom' has no value. Write one behind the colon, or delete the line."
    )]
    [InlineData(
        "amount: 200 USD\n    validFrom: 2026-02-30",
        "10: error date: 'validFrom: 2026-02-30' is not a date that exists. Write it like 2026-12-01."
    )]
    public void Half_a_price_is_told_once_and_not_shown(string keys, string told)
    {
        using var folder = Folder($"  - label: Face\n    {keys}\n  - label: Neck\n    amount: 150 USD\n    validFrom: 2026-01-01");

        var content = folder.OpenUnchecked();

        Assert.Equal([$"clinic.yml:{told}"], content.Problems.Lines());
        Assert.Equal(["Neck"], content.Published.Clinic.Prices.Select(price => price.Label));
    }

    [Theory]
    [InlineData("200 USD", "$200")]
    [InlineData("200 to 700 GBP", "£200 to £700")]
    [InlineData("1,200 EUR", "€1,200")]
    public void A_price_is_shown_in_its_currency(string amount, string shown)
    {
        using var folder = Folder($"  - label: Face\n    amount: {amount}\n    validFrom: 2026-01-01");

        Assert.Equal(shown, Assert.Single(folder.OpenUnchecked().Published.Clinic.Prices).Amount.ToString());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\n    per: session", true)]
    public void Only_a_price_that_says_so_is_counted_for_each_session(string per, bool isPerSession)
    {
        using var folder = Folder($"  - label: Face\n    amount: 200 USD\n    validFrom: 2026-01-01{per}");

        Assert.Equal(isPerSession, Assert.Single(folder.OpenUnchecked().Published.Clinic.Prices).IsPerSession);
    }

    [Fact]
    public void A_price_for_anything_but_a_session_is_told()
    {
        using var folder = Folder("  - label: Face\n    amount: 200 USD\n    per: sesion\n    validFrom: 2026-01-01");

        var content = folder.OpenUnchecked();

        Assert.Equal(
            [
                "clinic.yml:10: error price-per: 'per: sesion' is not known. Write 'per: session' if a course costs this price "
                    + "for each session; else delete the line.",
            ],
            content.Problems.Lines()
        );
        Assert.False(Assert.Single(content.Published.Clinic.Prices).IsPerSession);
    }

    private static TestContentFolder Folder(string prices) => new TestContentFolder().With("clinic.yml", $"""
        name: Harbor Skin Clinic
        phone:
          number: (202) 555-0147
        emergencyNumber: 911
        timeZone: America/New_York
        locale: en-US
        prices:
        {prices}
        """);
}
