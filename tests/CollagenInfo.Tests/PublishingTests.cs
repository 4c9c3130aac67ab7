using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests;

public class PublishingTests
{
    [Theory]
    [InlineData("America/New_York", "2026-12-01 08:00", "2026-12-01T13:00:00Z")]
    [InlineData("America/New_York", "2026-07-01 08:00", "2026-07-01T12:00:00Z")]
    [InlineData("Europe/Berlin", "2026-12-01 08:00", "2026-12-01T07:00:00Z")]
    [InlineData("Asia/Kolkata", "2026-12-01 08:00", "2026-12-01T02:30:00Z")]
    // The clocks skip from 2 to 3 o'clock, so 2:30 counts as 3:30.
    [InlineData("America/New_York", "2027-03-14 02:30", "2027-03-14T07:30:00Z")]
    [InlineData("Europe/Berlin", "2027-03-28 02:00", "2027-03-28T01:00:00Z")]
    // 1:30 comes twice, and the first one counts.
    [InlineData("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T16:15:00Z")]
    public void Times_are_those_of_the_clinics_clock(string zone, string written, string instant)
    {
        var time = DateTime.Parse(written, CultureInfo.InvariantCulture);
        var moment = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var library = Library(
            zone,
            TestContent.Article("aftercare/new") with
            {
                Publish = time,
            },
            TestContent.Article("aftercare/old") with
            {
                Unpublish = time,
            }
        );

        Assert.Equal("old", Assert.Single(library.PublishedAt(moment.AddTicks(-1)).Library.Articles).Slug.ToString());
        Assert.Equal("new", Assert.Single(library.PublishedAt(moment).Library.Articles).Slug.ToString());
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Europe/Berlin")]
    [InlineData("Pacific/Kiritimati")]
    public void The_first_and_the_last_day_of_the_calendar_mean_always_and_never(string zone)
    {
        var article = TestContent.Article() with
        {
            Publish = DateTime.MinValue,
            Unpublish = new DateTime(9999, 12, 31, 23, 59, 0, DateTimeKind.Unspecified),
        };

        Assert.Single(Library(zone, article).PublishedAt(DateTimeOffset.UnixEpoch).Library.Articles);
    }

    [Fact]
    public void A_draft_is_never_public()
    {
        var draft = TestContent.Article() with { IsDraft = true, Publish = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) };

        Assert.Empty(Library("UTC", draft).PublishedAt(DateTimeOffset.UnixEpoch.AddYears(60)).Library.Articles);
    }

    [Fact]
    public void The_answer_holds_until_the_next_article_comes_or_goes()
    {
        var library = Library(
            "UTC",
            TestContent.Article("aftercare/a") with
            {
                Publish = Day(3),
                Unpublish = Day(7),
            },
            TestContent.Article("aftercare/b") with
            {
                Unpublish = Day(5),
            }
        );

        Assert.Equal(Moment(3), library.PublishedAt(Moment(1)).Until);
        Assert.Equal(Moment(5), library.PublishedAt(Moment(3)).Until);
        Assert.Equal(Moment(7), library.PublishedAt(Moment(5)).Until);
        Assert.Equal(DateTimeOffset.MaxValue, library.PublishedAt(Moment(7)).Until);
    }

    [Fact]
    public void The_public_library_keeps_everything_but_hidden_articles()
    {
        var library = new ContentLibrary(
            new()
            {
                Facts = TestContent.Facts(("a.b", "1 day")),
                Sources = new Dictionary<string, Source>(),
                Clinic = new ClinicProfile { Name = "Harbor" },
                Home = new HomePage("CIT", "", []),
                Images = new HashSet<string>(["x.svg"]),
                Terms = [new Term("pih", "PIH", null, null, "Dark marks.", [], null, 1)],
                Activities = [new Activity("makeup", "wear makeup", "a.b", null, [], null, 1)],
                Symptoms = [new Symptom("redness", "Redness", null, [], [], [], 1)],
                Consultation = new Consultation([new ConsultationLine("Every medicine.", 1)], []),
                Suitability =
                [
                    new SuitabilityItem
                    {
                        Id = "keloid",
                        Kind = SuitabilityKind.DoNotTreat,
                        Text = "Keloid scars",
                    },
                ],
                DiscouragedWordings = [new DiscouragedWording("permanent", ["permanent"], "", "", [], 1)],
            },
            [TestContent.Topic(), TestContent.Article(), TestContent.Article() with { Slug = Slug.Parse("hidden", null), IsDraft = true }]
        );

        var published = library.PublishedAt(DateTimeOffset.UnixEpoch).Library;

        Assert.Equal(library.Topics, published.Topics);
        Assert.Same(library.Data, published.Data);
    }

    private static DateTime Day(int day) => new(2026, 12, day, 0, 0, 0, DateTimeKind.Unspecified);

    private static DateTimeOffset Moment(int day) => new(Day(day), TimeSpan.Zero);

    private static ContentLibrary Library(string zone, params Article[] articles) =>
        new(
            new()
            {
                Clinic = new ClinicProfile { Name = "Harbor", TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) },
            },
            [.. articles]
        );
}
