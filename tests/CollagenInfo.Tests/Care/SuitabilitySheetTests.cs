using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class SuitabilitySheetTests
{
    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    [Theory]
    [InlineData("6 months", "2026-08-31", "2027-03-01")]
    [InlineData("6 months", "2026-08-29", "2027-03-01")]
    [InlineData("6 months", "2027-08-31", "2028-03-01")]
    [InlineData("6 months", "2027-08-29", "2028-02-29")]
    [InlineData("6 months", "2027-02-28", "2027-08-28")]
    [InlineData("1 month", "2026-10-31", "2026-12-01")]
    [InlineData("6 months", "2026-08-28", "2027-02-28")]
    [InlineData("12 months", "2028-02-29", "2029-03-01")]
    [InlineData("12 months", "2027-02-28", "2028-02-28")]
    [InlineData("4 years", "2024-02-29", "2028-02-29")]
    [InlineData("3 months", "2026-11-30", "2027-03-01")]
    [InlineData("1 month", "2026-12-31", "2027-01-31")]
    [InlineData("2 weeks", "2028-02-20", "2028-03-05")]
    [InlineData("2 weeks", "2027-02-20", "2027-03-06")]
    [InlineData("30 days", "2026-12-31", "2027-01-30")]
    [InlineData("0 days", "2026-12-31", "2026-12-31")]
    [InlineData("36 hours", "2026-10-31", "2026-11-02")]
    [InlineData("1.5 months", "2026-01-31", "2026-03-31")]
    [InlineData("2 to 4 weeks", "2026-01-01", "2026-01-29")]
    [InlineData("1 month", "9999-10-31", "9999-12-01")]
    [InlineData("1 month", "9999-11-30", "9999-12-30")]
    public void A_wait_is_counted_on_the_calendar(string wait, string since, string ends) => Assert.Equal(Day(ends), EndOf(wait, since));

    [Theory]
    [InlineData("1 month", "9999-12-01")]
    [InlineData("1 day", "9999-12-31")]
    [InlineData("999999999999 years", "2026-01-01")]
    [InlineData("999999999999 weeks", "2026-01-01")]
    [InlineData("3 sessions", "2026-01-01")]
    [InlineData("until it is calm", "2026-01-01")]
    public void Where_no_day_can_be_worked_out_none_is_given(string wait, string since) => Assert.Null(EndOf(wait, since));

    [Fact]
    public void Every_shipped_wait_with_a_number_gives_a_day()
    {
        var waits = Shipped.Data.Suitability.Where(item => item.Wait is not null).ToList();

        var sheet = SuitabilitySheet.For(Shipped, [], waits.ToDictionary(item => item.Id, _ => Day("2026-08-31")));

        Assert.NotEmpty(waits);
        NotEmpty.All(sheet.WaitUntil, line => Assert.True(line.WaitEnds > Day("2026-09-01")));
        Assert.Equal(Day("2027-03-01"), sheet.WaitUntil.Single(line => line.Item.Id == "isotretinoin-past").WaitEnds);
        Assert.Equal(Day("2027-08-31"), sheet.LatestWait);
    }

    [Fact]
    public void What_is_ticked_stands_in_its_list_in_the_order_of_the_file()
    {
        var every = Shipped.Data.Suitability.Select(item => item.Id).Reverse().ToList();

        var sheet = SuitabilitySheet.For(Shipped, every, new Dictionary<string, DateOnly>());

        Assert.Equal(Ids(SuitabilityKind.DoNotTreat), sheet.DoNotTreat.Select(line => line.Item.Id));
        Assert.Equal(Ids(SuitabilityKind.WaitUntil), sheet.WaitUntil.Select(line => line.Item.Id));
        Assert.Equal(Ids(SuitabilityKind.AskFirst), sheet.AskFirst.Select(line => line.Item.Id));
        Assert.Null(sheet.LatestWait);
        Assert.True(sheet.HasOpenWait);

        static IEnumerable<string> Ids(SuitabilityKind kind) =>
            Shipped.Data.Suitability.Where(item => item.Kind == kind).Select(item => item.Id);
    }

    [Fact]
    public void A_date_counts_as_a_tick_and_the_latest_wait_counts()
    {
        var sheet = SuitabilitySheet.For(
            Shipped,
            ["rosacea"],
            new Dictionary<string, DateOnly> { ["filler"] = Day("2026-11-01"), ["botulinum"] = Day("2026-11-20") }
        );

        Assert.Equal(["botulinum", "filler", "rosacea"], sheet.WaitUntil.Select(line => line.Item.Id));
        Assert.Equal([Day("2026-12-04"), Day("2026-11-29"), null], sheet.WaitUntil.Select(line => line.WaitEnds));
        Assert.Equal(Day("2026-12-04"), sheet.LatestWait);
        Assert.True(sheet.HasOpenWait);
    }

    [Fact]
    public void Nothing_ticked_and_unknown_names_give_an_empty_sheet()
    {
        NotEmpty.All(
            new[]
            {
                SuitabilitySheet.For(Shipped, [], new Dictionary<string, DateOnly>()),
                SuitabilitySheet.For(Shipped, ["unheard-of"], new Dictionary<string, DateOnly> { ["nobody"] = Day("2026-01-01") }),
            },
            sheet => Assert.Empty(sheet.DoNotTreat.Concat(sheet.WaitUntil).Concat(sheet.AskFirst))
        );
    }

    private static DateOnly? EndOf(string wait, string since)
    {
        var library = new ContentLibrary(
            new()
            {
                Facts = TestContent.Facts(("waiting.it", wait)),
                Suitability =
                [
                    new SuitabilityItem
                    {
                        Id = "it",
                        Kind = SuitabilityKind.WaitUntil,
                        Text = "It",
                        Wait = "waiting.it",
                        After = "it ended",
                    },
                ],
            },
            []
        );
        return Assert
            .Single(SuitabilitySheet.For(library, [], new Dictionary<string, DateOnly> { ["it"] = Day(since) }).WaitUntil)
            .WaitEnds;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
