using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Layout;

/// <summary>What a reader sees of a page while the clinic is open, while it is closed, and where nobody can know.</summary>
public class OpenOrClosedTests(OpenOrClosedTests.AtNoon atNoon, OpenOrClosedTests.AtNight atNight)
    : IClassFixture<OpenOrClosedTests.AtNoon>,
        IClassFixture<OpenOrClosedTests.AtNight>
{
    private const string Day = "tel:2025550147";
    private const string Night = "tel:2025550163";
    private const string Symptoms = "/tools/is-this-normal";
    private const string OrElse = ". If nobody answers, go to urgent care or an emergency room.";

    private static readonly TimeSpan NewYork = TimeSpan.FromHours(-5);

    private static readonly DateTimeOffset MondayNoon = new(2026, 11, 23, 12, 0, 0, NewYork);
    private static readonly DateTimeOffset MondayNight = new(2026, 11, 23, 22, 0, 0, NewYork);

    public static TheoryData<string> Pages =>
        ["/", "/aftercare/when-to-get-help", "/aftercare/day-by-day", "/tools/aftercare-timeline", "/search?q=pus", "/nowhere"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_bar_names_the_number_that_is_answered_now(string address)
    {
        var (open, night) = (Seen(await AnyAsync(atNoon, address)), Seen(await AnyAsync(atNight, address)));

        Assert.Equal("Open until 6 PM (202) 555-0147 When to get help", open.Navigation("Help").Words().Replace('\u00a0', ' '));
        Assert.Equal([Day], open.Navigation("Help").Links().Where(IsCall));
        Assert.Equal("Closed now: Out-of-hours line (202) 555-0163 When to get help", night.Navigation("Help").Words());
        Assert.Equal([Night], night.Navigation("Help").Links().Where(IsCall));
    }

    [Fact]
    public async Task Who_asks_by_day_whom_to_call_at_night_reads_both_numbers()
    {
        var card = Seen(await AnyAsync(atNoon, "/search?q=who+do+i+call+at+night")).QuerySelector(".answer--clinic");

        Assert.Contains("When we are closed, call (202) 555-0163.", card.Words(), StringComparison.Ordinal);
        Assert.Equal([Day, Night], card.Links().Where(link => link is Day or Night));
    }

    [Theory]
    [InlineData("/aftercare/when-to-get-help")]
    [InlineData("/tools/aftercare-timeline")]
    [InlineData("/search?q=pus")]
    public async Task A_card_calls_the_number_that_is_answered_now_and_911_comes_first(string address)
    {
        var (open, night) = (Seen(await atNoon.ReadAsync(address)), Seen(await atNight.ReadAsync(address)));

        Assert.Equal($"At any hour, call (202) 555-0147{OrElse}", Urgent(open));
        Assert.Equal($"At any hour, call (202) 555-0163{OrElse}", Urgent(night));
        Assert.Equal(address.StartsWith("/search", StringComparison.Ordinal) ? Night : "tel:911", night.MainPart().Links().First(IsCall));
    }

    [Fact]
    public async Task The_clinics_page_begins_with_the_number_that_is_answered_now()
    {
        var (open, night) = (Lines(Seen(await atNoon.ReadAsync("/clinic"))), Lines(Seen(await atNight.ReadAsync("/clinic"))));

        Assert.StartsWith("Answers now (202) 555-0147", open[0].Words(), StringComparison.Ordinal);
        Assert.StartsWith("Answers now (202) 555-0163", night[0].Words(), StringComparison.Ordinal);
        Assert.Equal([Day, Night, "tel:911"], open.SelectMany(line => line.Links()));
        Assert.Equal([Night, Day, "tel:911"], night.SelectMany(line => line.Links()));
    }

    [Fact]
    public async Task A_call_that_can_wait_says_when_the_clinic_opens()
    {
        var page = await atNight.AnswerAsync(Symptoms, HttpStatusCode.OK, ("day", "5"), ("symptoms", "redness"));

        Assert.Contains(
            "We are closed now. Call (202) 555-0147 from tomorrow at 9 AM; if you are worried before that, call (202) 555-0163.",
            Seen(page).QuerySelector(".symptoms__answer").Words().Replace('\u00a0', ' '),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-11-23 17:59", "Open until 6 PM")]
    [InlineData("2026-11-23 18:00", "Closed now, open again tomorrow at 9 AM")]
    [InlineData("2026-11-24 00:00", "Closed now, open again today at 9 AM")]
    [InlineData("2026-11-25 18:00", "Closed now, open again Friday at 9 AM")]
    [InlineData("2026-11-26 12:00", "Closed now, open again tomorrow at 9 AM")]
    [InlineData("2026-12-24 11:00", "Open until noon")]
    public async Task The_foot_says_it_in_words_and_always_has_both_numbers(string now, string words)
    {
        await using var site = Clinic(new DateTimeOffset(DateTime.Parse(now, CultureInfo.InvariantCulture), NewYork));

        var foot = Seen(await site.ReadAsync("/clinic")).QuerySelector("footer")!;

        Assert.Equal(words, foot.QuerySelector(".now-sure").Words().Replace('\u00a0', ' '));
        Assert.Equal([Day, Night], foot.Links().Where(IsCall));
    }

    [Fact]
    public async Task The_foot_tells_of_a_holiday_a_week_before()
    {
        var foot = (await atNoon.ReadAsync("/clinic")).QuerySelector("footer").Words();

        Assert.Contains("Thursday, November 26, 2026 (Thanksgiving): Closed", foot, StringComparison.Ordinal);
        Assert.DoesNotContain("Christmas", foot, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_paper_and_in_a_kept_copy_nobody_knows_so_both_numbers_stand_there(string address)
    {
        var page = await AnyAsync(atNight, address);
        page.Body!.RemoveAttribute("class");

        var kept = Seen(page);

        Assert.Equal([Day, Night], kept.Navigation("Help").Links().Where(IsCall));
        Assert.DoesNotContain("Closed now", kept.Body.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("open again", kept.Body.Words(), StringComparison.Ordinal);
        NotEmpty.All(kept.QuerySelectorAll(".care-card--urgent").DefaultIfEmpty(kept.QuerySelector("footer")!), card =>
            Assert.Equal([Day, Night], card.Links().Where(IsCall).Distinct())
        );
    }

    [Fact]
    public async Task Without_hours_every_page_has_both_numbers_and_says_nothing()
    {
        await using var site = new Site().WithShippedContent().WithTestClinic();

        var page = Seen(await site.ReadAsync("/aftercare/when-to-get-help"));

        Assert.False(page.Body!.HasAttribute("class"));
        Assert.Equal("Clinic (202) 555-0147 Out-of-hours line (202) 555-0163 When to get help", page.Navigation("Help").Words());
        Assert.Equal($"At any hour, call (202) 555-0147, or (202) 555-0163 when we are closed{OrElse}", Urgent(page));
    }

    [Theory]
    [InlineData(12, "Open until 6 PM (202) 555-0147")]
    [InlineData(22, "Closed until tomorrow at 9 AM (202) 555-0147")]
    public async Task A_clinic_with_one_number_says_when_it_is_answered(int hour, string words)
    {
        await using var site = Clinic(new DateTimeOffset(2026, 11, 23, hour, 0, 0, NewYork))
            .WithEdit("clinic.yml", "outOfHours:\n  number: (202) 555-0163\n", "");

        var page = Seen(await site.ReadAsync("/clinic"));

        Assert.Equal(words, page.Navigation("Help").Words().Replace('\u00a0', ' '));
        Assert.Equal([Day], page.Navigation("Help").Links().Where(IsCall));
    }

    [Fact]
    public async Task A_script_is_told_until_when_the_page_is_right() =>
        Assert.Equal("2026-11-23T23:00:00Z", (await atNoon.ReadAsync("/clinic")).Body!.GetAttribute("data-until"));

    /// <summary>The page as the style sheet <c>clinic-now.css</c> leaves it.</summary>
    private static IDocument Seen(IDocument page)
    {
        var hidden = page.Body!.ClassName switch
        {
            "clinic-open" => ".now-closed, .now-unsure",
            "clinic-closed" => ".now-open, .now-unsure",
            _ => ".now-sure",
        };
        foreach (var part in page.QuerySelectorAll(hidden).ToList())
        {
            part.Remove();
        }

        return page;
    }

    private static Site Clinic(DateTimeOffset now) => new Site().With("clinic.yml", TestHours.Clinic).WithClock(new FakeTimeProvider(now));

    private static async Task<IDocument> AnyAsync(Site site, string address)
    {
        using var answer = await site.AskAsync(address);
        return await Site.PageOf(answer);
    }

    private static string Urgent(IDocument page) => page.QuerySelector(".care-card--urgent ul + p").Words();

    private static IReadOnlyList<IElement> Lines(IDocument page) => [.. page.QuerySelectorAll(".lines > li")];

    private static bool IsCall(string link) => link.StartsWith("tel:", StringComparison.Ordinal);

    /// <summary>The shipped pages, at an hour.</summary>
    public abstract class SiteAt : Site
    {
        protected SiteAt(DateTimeOffset now) =>
            WithShippedContent()
                .With("clinic.yml", TestHours.Clinic + "\nregulator:\n  name: FDA MedWatch\n  address: https://www.fda.gov/medwatch\n")
                .WithClock(new FakeTimeProvider(now));
    }

    public sealed class AtNoon() : SiteAt(MondayNoon);

    public sealed class AtNight() : SiteAt(MondayNight);
}
