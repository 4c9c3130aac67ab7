using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Articles;

public class ReviewNoteTests
{
    private const string Place = "aftercare/makeup";

    private static readonly DateTimeOffset InNovember = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_article_that_nobody_signed_awaits_a_clinician()
    {
        await using var site = new Site();

        var page = await site.ReadAsync($"/{Place}");

        Assert.Equal("Not yet signed off by a clinician", Line(page));
        Assert.Contains("awaits a clinician's sign-off", Note(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_article_says_who_signed_when_and_when_to_look_again()
    {
        await using var site = Signed();

        var page = await site.ReadAsync($"/{Place}");

        Assert.Equal("Reviewed November 1, 2026 by Ada Example, Dermatologist", Line(page));
        Assert.Contains("Ada Example, Dermatologist, signed this text on November 1, 2026.", Note(page), StringComparison.Ordinal);
        Assert.Contains("The next review is due by November 1, 2027.", Note(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_review_is_said_to_be_late()
    {
        await using var site = Signed(next: "2026-11-21");

        var page = await site.ReadAsync($"/{Place}");

        Assert.Contains("was due on November 21, 2026 and is late", Note(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_not_late_on_its_last_day_by_the_clinics_calendar()
    {
        await using var site = Signed(next: "2026-11-21", now: new DateTimeOffset(2026, 11, 22, 4, 59, 0, TimeSpan.Zero));

        var page = await site.ReadAsync($"/{Place}");

        Assert.Contains("is due by November 21, 2026", Note(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aftercare/makeup.md", "Wait {{", "Please wait {{")]
    [InlineData("aftercare/makeup.md", "title: Makeup", "title: All about makeup")]
    [InlineData("facts.yml", "48 hours", "72 hours")]
    public async Task A_change_of_the_text_or_a_number_in_it_ends_the_review(string file, string before, string after)
    {
        await using var site = Signed().WithEdit(file, before, after);

        var page = await site.ReadAsync($"/{Place}");

        Assert.Equal("Changed since its last clinical review", Line(page));
        Assert.Contains("Nobody has signed the text as it is now.", Note(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg>one</svg>", "Reviewed November 1, 2026 by Ada Example, Dermatologist")]
    [InlineData("<svg>two</svg>", "Changed since its last clinical review")]
    public async Task A_replaced_picture_ends_the_review(string picture, string line)
    {
        await using var site = new Site()
            .With("images/skin.svg", "<svg>one</svg>")
            .WithArticle(Place, "![Skin on day one](skin.svg)")
            .WithSignature(Place, on: "2026-11-01", next: "2027-11-01")
            .With("images/skin.svg", picture);

        var page = await site.ReadAsync($"/{Place}");

        Assert.Equal(line, Line(page));
    }

    [Theory]
    [InlineData("Wait {{", "Wait\n{{")]
    [InlineData("order: 0", "order: 7")]
    public async Task A_file_that_is_laid_out_anew_leaves_the_review_in_force(string before, string after)
    {
        await using var site = Signed().WithEdit($"{Place}.md", before, after);

        var page = await site.ReadAsync($"/{Place}");

        Assert.StartsWith("Reviewed", Line(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_phone_number_leaves_the_review_in_force()
    {
        await using var site = Signed().WithEdit("clinic.yml", "555-0147", "555-0199");

        var page = await site.ReadAsync($"/{Place}");

        Assert.StartsWith("Reviewed", Line(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_of_a_topic_that_is_not_clinical_has_no_review_note()
    {
        await using var site = new Site()
            .WithTopic("this-site", "This site", "clinical: false")
            .WithArticle("this-site/privacy", "No cookies.");

        var page = await site.ReadAsync("/this-site/privacy");

        Assert.Null(page.Section("Clinical review"));
        Assert.DoesNotContain("clinician", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinical_article_says_that_the_clinics_own_instructions_come_first()
    {
        await using var site = new Site();

        var page = await site.ReadAsync($"/{Place}");

        Assert.Contains("If your clinic gave you different instructions, follow those.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("general information, not medical advice", page.MainPart().Words(), StringComparison.Ordinal);
    }

    private static Site Signed(string next = "2027-11-01", DateTimeOffset? now = null) => new Site()
        .WithClock(new FakeTimeProvider(now ?? InNovember))
        .WithSignature(Place, on: "2026-11-01", next);

    private static string Line(IDocument page) => page.QuerySelector("article header a[href='#review']").Words();

    private static string Note(IDocument page) => page.Section("Clinical review").Words();
}
