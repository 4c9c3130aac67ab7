using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Tests.Figures;

namespace CollagenInfo.Tests;

public class SignedTextTests
{
    private static readonly FactSheet Facts = TestContent.Facts(("aftercare.makeup", "48 hours"));
    private static readonly Article Unsigned = TestContent.Article(markdown: "Wait {{ aftercare.makeup }}.\n\nCall {{ clinic.phone }}.");

    [Fact]
    public void An_article_that_nobody_signed_awaits_a_clinician() =>
        Assert.Equal(ReviewStatus.AwaitingSignOff, SignedText.StatusOf(Unsigned, Facts));

    [Fact]
    public void A_review_counts_for_exactly_the_text_that_was_signed() =>
        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(Signed(), Facts));

    [Fact]
    public void A_library_judges_by_its_own_facts()
    {
        var library = new ContentLibrary(new() { Facts = Facts }, []);

        Assert.Equal(ReviewStatus.Signed, library.ReviewStatusOf(Signed()));
        Assert.Equal(ReviewStatus.ChangedSinceReview, new ContentLibrary(new(), []).ReviewStatusOf(Signed()));
    }

    [Fact]
    public void A_changed_word_ends_the_review()
    {
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed() with { Title = "Make-up" }, Facts));
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed() with { Summary = "When?" }, Facts));
        Assert.Equal(
            ReviewStatus.ChangedSinceReview,
            SignedText.StatusOf(Signed() with { Body = Unsigned.Body with { Markdown = "Wait." } }, Facts)
        );
    }

    [Fact]
    public void A_changed_number_ends_the_review() =>
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed(), TestContent.Facts(("aftercare.makeup", "72 hours"))));

    [Fact]
    public void A_number_of_another_article_does_not_matter() =>
        Assert.Equal(
            ReviewStatus.Signed,
            SignedText.StatusOf(Signed(), TestContent.Facts(("aftercare.makeup", "48 hours"), ("aftercare.swimming", "1 week")))
        );

    [Fact]
    public void Line_ends_and_the_place_in_the_file_do_not_matter()
    {
        var saved = Signed() with
        {
            Order = 7,
            Body = new Body("\r\nWait {{ aftercare.makeup }}.\r\n\r\nCall {{ clinic.phone }}.\r\n", "elsewhere.md", 9),
        };

        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(saved, Facts));
    }

    [Fact]
    public void The_fingerprint_names_its_kind() => Assert.Matches("^sha256:[0-9a-f]{64}$", SignedText.Fingerprint(Unsigned, Facts));

    [Theory]
    [InlineData("::: figure results-by-month\nText.\n:::", "results.fair-check", "4 months")]
    [InlineData("- one\n\n  ::: figure people-in studies.responded studies.people\n  Text.\n  :::", "studies.responded", "23 people")]
    [InlineData("::: figure needle-depth\nText.\n:::", "needle-lengths.melasma", "0.5 mm")]
    public void A_changed_number_of_a_figure_ends_the_review(string markdown, string key, string value)
    {
        var signed = Signed(TestContent.Article(markdown: markdown), DrawnFigure.Sheet());

        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(signed, DrawnFigure.Sheet()));
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(signed, DrawnFigure.Sheet(DrawnFigure.Fact(key, value))));
    }

    [Fact]
    public void A_changed_word_of_a_figure_ends_the_review()
    {
        var signed = Signed(TestContent.Article(markdown: "::: figure evidence\nText.\n:::"), DrawnFigure.Sheet());
        var renamed = DrawnFigure.Sheet().Find("evidence.pores")! with { Label = "Large pores" };

        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(signed, DrawnFigure.Sheet(renamed)));
    }

    [Fact]
    public void A_number_of_another_figure_does_not_matter()
    {
        var signed = Signed(TestContent.Article(markdown: "::: figure evidence\nText.\n:::"), DrawnFigure.Sheet());

        Assert.Equal(
            ReviewStatus.Signed,
            SignedText.StatusOf(signed, DrawnFigure.Sheet(DrawnFigure.Fact("results.fair-check", "4 months")))
        );
    }

    [Fact]
    public void An_article_without_a_figure_keeps_the_fingerprint_it_always_had() =>
        Assert.Equal("sha256:8fcbe35cb363398598ed49cad617b0c777eab778c7d1815b47863e74ee759269", SignedText.Fingerprint(Unsigned, Facts));

    private static Article Signed() => Signed(Unsigned, Facts);

    private static Article Signed(Article article, FactSheet facts) =>
        article with
        {
            Review = new Review(
                "A. Clinician",
                "Nurse",
                new DateOnly(2026, 11, 22),
                new DateOnly(2027, 11, 22),
                SignedText.Fingerprint(article, facts)
            ),
        };
}
