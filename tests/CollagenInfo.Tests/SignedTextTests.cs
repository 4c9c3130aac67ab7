using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests;

public class SignedTextTests
{
    private static readonly FactSheet Facts = Sample.Facts(("aftercare.makeup", "48 hours"));
    private static readonly Article Unsigned = Sample.Article(markdown: "Wait {{ aftercare.makeup }}.\n\nCall {{ clinic.phone }}.");

    [Fact]
    public void An_article_that_nobody_signed_awaits_a_clinician() =>
        Assert.Equal(ReviewStatus.AwaitingSignOff, SignedText.StatusOf(Unsigned, Facts));

    [Fact]
    public void A_review_counts_for_exactly_the_text_that_was_signed() =>
        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(Signed(), Facts));

    [Fact]
    public void A_library_judges_by_its_own_facts()
    {
        var library = new ContentLibrary([], []) { Facts = Facts };

        Assert.Equal(ReviewStatus.Signed, library.ReviewStatusOf(Signed()));
        Assert.Equal(ReviewStatus.ChangedSinceReview, new ContentLibrary([], []).ReviewStatusOf(Signed()));
    }

    [Fact]
    public void A_changed_word_ends_the_review()
    {
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed() with { Title = "Make-up" }, Facts));
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed() with { Summary = "When?" }, Facts));
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed() with { Body = Unsigned.Body with { Markdown = "Wait." } }, Facts));
    }

    [Fact]
    public void A_changed_number_ends_the_review() =>
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Signed(), Sample.Facts(("aftercare.makeup", "72 hours"))));

    [Fact]
    public void A_number_of_another_article_does_not_matter() =>
        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(Signed(), Sample.Facts(("aftercare.makeup", "48 hours"), ("aftercare.swimming", "1 week"))));

    [Fact]
    public void Line_ends_and_the_place_in_the_file_do_not_matter()
    {
        var saved = Signed() with { Order = 7, Body = new Body("\r\nWait {{ aftercare.makeup }}.\r\n\r\nCall {{ clinic.phone }}.\r\n", "elsewhere.md", 9) };

        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(saved, Facts));
    }

    [Fact]
    public void The_fingerprint_names_its_kind() =>
        Assert.Matches("^sha256:[0-9a-f]{64}$", SignedText.Fingerprint(Unsigned, Facts));

    private static Article Signed() =>
        Unsigned with { Review = new Review("A. Clinician", "Nurse", new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 22), SignedText.Fingerprint(Unsigned, Facts)) };
}
