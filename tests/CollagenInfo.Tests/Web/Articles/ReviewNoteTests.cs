using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Articles;

public class ReviewNoteTests(ReviewNoteTests.ReviewedSite site) : IClassFixture<ReviewNoteTests.ReviewedSite>
{
    private const string Place = "aftercare/makeup";

    private static readonly DateTimeOffset InNovember = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_article_that_nobody_signed_awaits_a_clinician()
    {
        var page = await site.ReadAsync("/aftercare/unsigned");

        Assert.Equal("Not yet signed off by a clinician", Line(page));
        Assert.Contains("awaits a clinician's sign-off", Note(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_article_says_who_signed_when_and_when_to_look_again()
    {
        var page = await site.ReadAsync($"/{Place}");

        Assert.Equal("Reviewed November 1, 2026 by Ada Example, Dermatologist", Line(page));
        Assert.Contains("Ada Example, Dermatologist, signed this text on November 1, 2026.", Note(page), StringComparison.Ordinal);
        Assert.Contains("The next review is due by November 1, 2027.", Note(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_review_is_said_to_be_late()
    {
        var page = await site.ReadAsync("/aftercare/late");

        Assert.Contains("was due on November 21, 2026 and is late", Note(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_not_late_on_its_last_day_by_the_clinics_calendar()
    {
        await using var own = new Site()
            .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 4, 59, 0, TimeSpan.Zero)))
            .WithSignature(Place, on: "2026-11-01", next: "2026-11-21");

        var page = await own.ReadAsync($"/{Place}");

        Assert.Contains("is due by November 21, 2026", Note(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another-text")]
    [InlineData("another-title")]
    [InlineData("another-number")]
    public async Task A_change_of_the_text_or_a_number_in_it_ends_the_review(string article)
    {
        var page = await site.ReadAsync($"/aftercare/{article}");

        Assert.Equal("Changed since its last clinical review", Line(page));
        Assert.Contains("Nobody has signed the text as it is now.", Note(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("same-picture", "Reviewed November 1, 2026 by Ada Example, Dermatologist")]
    [InlineData("another-picture", "Changed since its last clinical review")]
    public async Task A_replaced_picture_ends_the_review(string article, string line)
    {
        var page = await site.ReadAsync($"/aftercare/{article}");

        Assert.Equal(line, Line(page));
    }

    [Theory]
    [InlineData("another-line")]
    [InlineData("another-order")]
    public async Task A_file_that_is_laid_out_anew_leaves_the_review_in_force(string article)
    {
        var page = await site.ReadAsync($"/aftercare/{article}");

        Assert.StartsWith("Reviewed", Line(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_phone_number_leaves_the_review_in_force()
    {
        await using var own = new Site()
            .WithSignature(Place, on: "2026-11-01", next: "2027-11-01")
            .WithEdit("clinic.yml", "555-0147", "555-0199");

        var page = await own.ReadAsync($"/{Place}");

        Assert.StartsWith("Reviewed", Line(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_of_a_topic_that_is_not_clinical_has_no_review_note()
    {
        var page = await site.ReadAsync("/this-site/privacy");

        Assert.Null(page.GetElementById("review"));
        Assert.DoesNotContain("clinician", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinical_article_says_that_the_clinics_own_instructions_come_first()
    {
        var page = await site.ReadAsync("/aftercare/unsigned");

        Assert.Contains("If we told you something else, do what we told you.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("general information, not medical advice", page.MainPart().Words(), StringComparison.Ordinal);
    }

    private static string Line(IDocument page) => page.QuerySelector("article header a[href='#review']").Words();

    private static string Note(IDocument page) => page.GetElementById("review").Words();

    /// <summary>An article in each state that a review can be in.</summary>
    public sealed class ReviewedSite : Site
    {
        private static readonly string[] Signed =
        [
            "makeup",
            "another-text",
            "another-title",
            "another-number",
            "same-picture",
            "another-picture",
            "another-line",
            "another-order",
        ];

        public ReviewedSite()
        {
            WithClock(new FakeTimeProvider(InNovember));
            With("facts.yml", $"{TestContentFolder.Facts}\n  sun:\n    avoid: 2 weeks\n    label: No sun\n    basis: clinic-practice\n");
            WithTopic("this-site", "This site", "clinical: false").WithArticle("this-site/privacy", "No cookies.");
            foreach (var slug in Signed.Except(["makeup"]).Concat(["unsigned", "late"]))
            {
                WithArticle($"aftercare/{slug}", "Wait {{ aftercare.makeup }}.");
            }

            WithArticle("aftercare/another-number", "Wait {{ aftercare.sun }}.");
            With("images/same.svg", "<svg>one</svg>").WithArticle("aftercare/same-picture", "![Skin on day one](same.svg)");
            With("images/skin.svg", "<svg>one</svg>").WithArticle("aftercare/another-picture", "![Skin on day one](skin.svg)");

            WithSignature("aftercare/late", on: "2026-11-01", next: "2026-11-21");
            foreach (var slug in Signed)
            {
                WithSignature($"aftercare/{slug}", on: "2026-11-01", next: "2027-11-01");
            }

            WithEdit("aftercare/another-text.md", "Wait {{", "Please wait {{");
            WithEdit("aftercare/another-title.md", "title: Another title", "title: All about titles");
            WithEdit("facts.yml", "2 weeks", "3 weeks");
            With("images/skin.svg", "<svg>two</svg>");
            WithEdit("aftercare/another-line.md", "Wait {{", "Wait\n{{");
            WithEdit("aftercare/another-order.md", "order: 0", "order: 7");
        }
    }
}
