using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Checks;

/// <summary>Rules about the library as a whole.</summary>
public class LibraryRulesTests
{
    [Theory]
    [InlineData("Wait {{ a.one }}.", new string[0])]
    [InlineData("Wait {{ a.one.max }}.", new string[0])]
    [InlineData(
        "Wait.",
        new[] { "facts.yml:4: warning unused-fact: Nothing refers to 'a.one'. Use it where its number matters, or remove it." }
    )]
    public void A_fact_that_nothing_refers_to_is_told(string markdown, string[] told) =>
        Assert.Equal(
            told,
            Rules("unused-fact", Library(markdown) with { Facts = [TestContent.Fact("a.one", "1 to 2 days") with { Line = 4 }] })
        );

    [Fact]
    public void A_fact_in_a_title_or_a_data_file_is_used()
    {
        var library = Library("Wait.") with
        {
            Facts = [TestContent.Fact("a.one", "1 day"), TestContent.Fact("a.two", "2 days")],
            Title = "After {{ a.one }}",
            Activities = [new Activity("swim", "swim", "a.two", null, [], null, 1)],
        };

        Assert.Empty(Rules("unused-fact", library));
    }

    [Theory]
    [InlineData("Skin heals [@S1].", SourceStatus.Current, new string[0])]
    [InlineData(
        "Skin heals.",
        SourceStatus.Current,
        new[] { "sources.yml:9: warning unused-source: Nothing rests on 'S1'. Cite it, or remove it." }
    )]
    [InlineData("Skin heals [@S1].", SourceStatus.SafetyNotice, new string[0])]
    [InlineData(
        "Skin heals.",
        SourceStatus.SafetyNotice,
        new[]
        {
            "sources.yml:9: error unused-safety-notice: No page cites the safety notice 'S1'. Cite it where patients read about "
                + "that treatment.",
        }
    )]
    public void A_source_that_nothing_rests_on_is_told(string markdown, SourceStatus status, string[] told) =>
        Assert.Equal(told, Rules("unused-", Library(markdown) with { Sources = [Source(status)] }));

    [Fact]
    public void A_fact_that_rests_on_a_superseded_source_is_told() =>
        Assert.Equal(
            [
                "facts.yml:4: error fact-source-superseded: 'a.one' rests on 'S1', which has been superseded. Read what has "
                    + "taken its place, and correct the number if it changed.",
            ],
            Rules(
                "fact-source",
                Library("Wait {{ a.one }}.") with
                {
                    Facts = [TestContent.Fact("a.one", "1 day") with { Line = 4, Sources = ["S1"] }],
                    Sources = [Source(SourceStatus.Superseded)],
                }
            )
        );

    [Theory]
    [InlineData("![Skin](skin.svg)", new string[0])]
    [InlineData("Text.", new[] { "images/skin.svg:1: warning unused-image: No page shows the picture. Use it, or remove it." })]
    public void A_picture_that_no_page_shows_is_told(string markdown, string[] told) =>
        Assert.Equal(told, Rules("unused-image", Library(markdown) with { Images = ["skin.svg"] }));

    [Theory]
    [InlineData(
        "See [it](makeup.md).",
        new[] { "aftercare/sun.md:2: warning orphan-page: No other text links to this article. Link to it where its question comes up." }
    )]
    [InlineData(
        "See [it](makeup.md) and [that](sun.md).",
        new[] { "aftercare/sun.md:2: warning orphan-page: No other text links to this article. Link to it where its question comes up." }
    )]
    public void An_article_that_only_links_to_itself_is_an_orphan(string sun, string[] told)
    {
        var library = new ContentLibrary(
            new(),
            [TestContent.Topic(), TestContent.Article(markdown: "Text."), TestContent.Article("aftercare/sun", sun)]
        );

        Assert.Equal(told, new LibraryChecker().Check(library).Where(problem => problem.Rule == "orphan-page").Lines());
    }

    [Theory]
    [InlineData("2026-11-21", 1)]
    [InlineData("2026-11-22", 0)]
    public void A_review_that_is_overdue_at_the_clinic_is_told(string next, int told)
    {
        // It is still the 22nd in New York.
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero));
        var article = TestContent.Article() with
        {
            Review = new Review(
                "A. Doe",
                "Nurse",
                new DateOnly(2025, 11, 21),
                DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture),
                "sha256:0"
            ),
        };
        var library = new ContentLibrary(
            new() { Clinic = ClinicProfile.Unknown with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") } },
            [TestContent.Topic(), article]
        );

        var problems = new LibraryChecker(time).Check(library).Where(problem => problem.Rule == "review-overdue").ToList();

        Assert.Equal(
            Enumerable.Repeat(
                "aftercare/makeup.md:2: warning review-overdue: The clinical review was due on 2026-11-21. Ask a clinician to "
                    + "read the page and to sign it again.",
                told
            ),
            problems.Lines()
        );
    }

    [Fact]
    public void The_overdue_review_of_a_tool_is_told()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        var review = new Review("A. Doe", "Nurse", new DateOnly(2025, 11, 21), new DateOnly(2026, 11, 21), "tool1:0");
        var library = new ContentLibrary(new() { SignedTools = [new SignedTool("suitability", review, 7)] }, []);

        Assert.Contains(
            "signed.yml:7: warning review-overdue: The clinical review was due on 2026-11-21. Ask a clinician to read the tool "
                + "'suitability' and to sign it again.",
            new LibraryChecker(time).Check(library).Lines()
        );
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_made_up_clinic_is_told(bool isSample, int told) =>
        Assert.Equal(
            told,
            new LibraryChecker()
                .Check(new ContentLibrary(new() { Clinic = ClinicProfile.Unknown with { IsSample = isSample } }, []))
                .Count(problem => problem.Rule == "sample-clinic")
        );

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_real_clinic_has_no_address_that_came_with_the_program(bool isSample, int told) =>
        Assert.Equal(
            told,
            new LibraryChecker()
                .Check(
                    new ContentLibrary(
                        new()
                        {
                            Clinic = ClinicProfile.Unknown with
                            {
                                IsSample = isSample,
                                MadeUpAddresses = [new MadeUpText("bookingLink", "https://clinic.example/book", 9)],
                            },
                        },
                        []
                    )
                )
                .Count(problem => problem is { Rule: "sample-address", Line: 9 })
        );

    [Theory]
    [InlineData("sample: true\n", 0)]
    [InlineData("", 2)]
    public void A_real_clinic_says_nothing_that_is_a_sample(string sample, int told)
    {
        using var folder = new TestContentFolder().With(
            "clinic.yml",
            TestContentFolder.Clinic + "\naddress: [1 Sample Street, Sampletown]\n" + sample
        );

        var problems = ContentRepository.Open(folder.FullName, new LibraryChecker().Check, TimeProvider.System).Problems;

        Assert.Equal(told, problems.Count(problem => problem is { Rule: "sample-text", Line: 7 }));
    }

    [Theory]
    [InlineData("911", "America/New_York", "https://www.fda.gov/medwatch", 0)]
    [InlineData("999", "America/New_York", "https://www.fda.gov/medwatch", 1)]
    [InlineData("911", "Europe/London", "https://www.fda.gov/medwatch", 1)]
    [InlineData("911", "America/New_York", "https://yellowcard.mhra.gov.uk", 1)]
    [InlineData("911", "America/New_York", "https://reports.example.org", 0)]
    public void What_depends_on_the_country_is_compared_with_the_region(string emergency, string zone, string authority, int told) =>
        Assert.Equal(
            told,
            new LibraryChecker()
                .Check(
                    new ContentLibrary(
                        new()
                        {
                            Clinic = ClinicProfile.Unknown with
                            {
                                Region = "New York, United States",
                                EmergencyNumber = new Phone(emergency, "Emergency number"),
                                TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone),
                                Regulator = new WebLink("Authority", new Uri(authority)),
                            },
                        },
                        []
                    )
                )
                .Count(problem => problem is { Rule: "other-country", Severity: Severity.Warning })
        );

    [Theory]
    [InlineData("600 to 4200 USD", 0)]
    [InlineData("600 to 4900 USD", 1)]
    public void A_number_that_is_the_product_of_others_says_what_they_make(string course, int told) =>
        Assert.Equal(told, ProductProblems(Number("price.course", course) with { Product = ["price.one", "price.sessions"] }));

    [Theory]
    [InlineData("price.one", 0)]
    [InlineData("price.nowhere", 1)]
    [InlineData("price.course", 1)]
    public void What_a_number_is_worked_out_from_is_another_number(string from, int told) =>
        Assert.Equal(told, ProductProblems(Number("price.course", "1 USD") with { Follows = [from] }));

    private static int ProductProblems(Fact course)
    {
        var facts = new FactSheet([Number("price.sessions", "3 to 6 sessions"), Number("price.one", "200 to 700 USD"), course]);
        return new LibraryChecker()
            .Check(new ContentLibrary(new() { Facts = facts }, []))
            .Count(problem => problem is { Rule: "fact-product", Line: 10 });
    }

    private static Fact Number(string key, string value) =>
        new()
        {
            Key = key,
            Label = key,
            Kind = FactKind.Value,
            Quantity = Quantity.TryParse(value, out var quantity) ? quantity : null,
            Wording = value,
            Basis = Basis.Arithmetic,
            Line = 10,
        };

    private static Source Source(SourceStatus status) =>
        new()
        {
            Id = "S1",
            Kind = SourceKind.Regulator,
            Title = "T",
            Publisher = "P",
            Status = status,
            Line = 9,
        };

    private static Parts Library(string markdown) => new(markdown);

    private static IEnumerable<string> Rules(string rule, Parts parts)
    {
        var article = TestContent.Article(markdown: parts.Markdown) with { Title = parts.Title };
        var library = new ContentLibrary(
            new()
            {
                Facts = new FactSheet(parts.Facts),
                Sources = parts.Sources.ToDictionary(source => source.Id),
                Images = parts.Images.ToHashSet(),
                Activities = parts.Activities,
            },
            [TestContent.Topic(), article]
        );
        return new LibraryChecker().Check(library).Where(problem => problem.Rule.StartsWith(rule, StringComparison.Ordinal)).Lines();
    }

    private sealed record Parts(string Markdown)
    {
        public string Title { get; init; } = "Makeup";

        public IReadOnlyList<Fact> Facts { get; init; } = [];

        public IReadOnlyList<Source> Sources { get; init; } = [];

        public IReadOnlyList<string> Images { get; init; } = [];

        public IReadOnlyList<Activity> Activities { get; init; } = [];
    }
}
