using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Tests.Figures;

namespace CollagenInfo.Tests.Rendering;

public class SignedTextTests
{
    /// <summary>A page with a bit of everything that an author can write.</summary>
    private const string Page = """
        ---
        title: Makeup
        summary: When you may wear it again.
        image: skin.svg
        imageAlt: Skin on day one
        order: 7
        ---

        ## Wait first

        Wait {{ aftercare.makeup }} for makeup, and read [what to do](../aftercare/sun.md#shade) [@S1].
        Call {{ clinic.phone }} if you are not sure.

        ::: do-not
        - do not rub
        - do not pick
        :::

        - Water is fine.

        | When | What |
        | --- | --- |
        | Day 1 | Rest |

        ::: details For {{ aftercare.makeup }}
        Hidden text.
        :::

        ::: figure needle-depth
        Needles reach this deep.
        :::

        ![A needle](needle.svg)
        """;

    private static readonly ContentData Data = new()
    {
        Facts = DrawnFigure.Sheet(),
        Images = new HashSet<string>(["needle.svg", "skin.svg"], StringComparer.Ordinal),
        ImageHashes = new Dictionary<string, string>(StringComparer.Ordinal) { ["needle.svg"] = "a1", ["skin.svg"] = "b1" },
    };

    [Fact]
    public void An_article_that_nobody_signed_awaits_a_clinician() =>
        Assert.Equal(ReviewStatus.AwaitingSignOff, SignedText.StatusOf(Library(Data), Read(Page)));

    [Fact]
    public void A_review_counts_for_exactly_the_text_that_was_signed()
    {
        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(Library(Data), Signed(Page)));
        Assert.Equal(
            ReviewStatus.ChangedSinceReview,
            SignedText.StatusOf(Library(Data), Signed(Page) with { Body = Read(Edited("first", "then")).Body })
        );
    }

    [Fact]
    public void The_day_of_a_signature_is_told_while_it_holds()
    {
        Assert.Equal(new DateOnly(2026, 11, 22), SignedText.DayOf(Library(Data), Signed(Page)));
        Assert.Null(SignedText.DayOf(Library(Data), Signed(Page) with { Title = "Make-up" }));
        Assert.Null(SignedText.DayOf(Library(Data), Read(Page)));
    }

    [Theory]
    [InlineData("title: Makeup", "title: Make-up")]
    [InlineData("wear it again.", "wear it again")]
    [InlineData("imageAlt: Skin on day one", "imageAlt: Skin on day two")]
    [InlineData("image: skin.svg", "image: needle.svg")]
    [InlineData("image: skin.svg\nimageAlt: Skin on day one\n", "")]
    [InlineData("for makeup, and", "for makeup and")]
    [InlineData("Wait {{ aftercare.makeup }} for", "Wait {{ aftercare.exercise }} for")]
    [InlineData("## Wait first", "### Wait first")]
    [InlineData("## Wait first", "Wait first")]
    [InlineData("sun.md#shade", "sun.md#hats")]
    [InlineData("sun.md#shade", "rain.md#shade")]
    [InlineData("../aftercare/sun.md#shade", "https://example.org/")]
    [InlineData("read [what to do](../aftercare/sun.md#shade)", "[read](../aftercare/sun.md#shade) what to do")]
    [InlineData("[@S1]", "[@S2]")]
    [InlineData(" [@S1].\nCall {{ clinic.phone }} if you are not sure.", ".\nCall {{ clinic.phone }} if you are not sure [@S1].")]
    [InlineData("{{ clinic.phone }}", "{{ clinic.name }}")]
    [InlineData("::: do-not", "::: do")]
    [InlineData("\n- do not pick\n:::\n", "\n:::\n\n- do not pick\n")]
    [InlineData("- do not rub\n- do not pick", "- do not pick\n- do not rub")]
    [InlineData("- do not rub\n- do not pick", "- do not rub do not pick")]
    [InlineData("- Water is fine.", "1. Water is fine.")]
    [InlineData("- Water is fine.", "Water is fine.")]
    [InlineData("| Day 1 | Rest |", "| Day 1 Rest | |")]
    [InlineData("details For", "details About")]
    [InlineData("details For {{ aftercare.makeup }}", "details For {{ aftercare.exercise }}")]
    [InlineData("figure needle-depth", "figure evidence")]
    [InlineData("![A needle]", "![A roller]")]
    [InlineData("(needle.svg)", "(skin.svg)")]
    [InlineData("Hidden text.", "Hidden text.\n\n***")]
    public void What_readers_read_or_see_changes_the_fingerprint(string before, string after) =>
        Assert.NotEqual(Fingerprint(Page), Fingerprint(Edited(before, after)));

    [Theory]
    [InlineData("makeup, and read", "makeup,\nand read")]
    [InlineData("[@S1].\nCall", "[@S1]. Call")]
    [InlineData(" [@S1]", "\n[@S1]")]
    [InlineData("Wait {{ aftercare.makeup }} for", "Wait {{aftercare.makeup}}   for")]
    [InlineData("not sure.\n", "not sure.   \n\n\n")]
    [InlineData("[what to do]", "[what\nto do]")]
    [InlineData("- do not rub\n- do not pick", "* do not rub\n\n* do not\n  pick")]
    [InlineData("| Day 1 | Rest |", "|  Day 1|Rest  |")]
    [InlineData("## Wait first", "##   Wait first ##")]
    [InlineData("## Wait first", "Wait first\n----------")]
    [InlineData("../aftercare/sun.md#shade", "sun.md#shade")]
    [InlineData("(../aftercare/sun.md#shade)", "[sun]", "are not sure.\n", "are not sure.\n\n[sun]: ../aftercare/sun.md#shade\n")]
    [InlineData("[what to do](../aftercare/sun.md#shade)", "[what to do](<../aftercare/sun.md#shade>)")]
    [InlineData("not sure.", "not sure. {allow one-number: a reason for the checker}")]
    [InlineData("Wait {{ aftercare.makeup }} for", "Wait 48 hours for")]
    [InlineData("::: do-not\n", ":::: do-not\n", ":::\n\n- Water", "::::\n\n- Water")]
    [InlineData("title: Makeup\n", "# A note for staff\ntitle: Makeup\n")]
    [InlineData("title: Makeup\nsummary: When you may wear it again.", "summary: When you may wear it again.\ntitle: \"Makeup\"")]
    [InlineData("summary: When you may", "summary: |\n  When you\n  may")]
    [InlineData("order: 7", "order: 8\nwords: [gym]\nstatus: draft")]
    public void How_the_file_is_laid_out_does_not_matter(string before, string after, string? alsoBefore = null, string alsoAfter = "")
    {
        var edited = Edited(before, after);

        Assert.Equal(Fingerprint(Page), Fingerprint(alsoBefore is null ? edited : Edited(alsoBefore, alsoAfter, edited)));
    }

    [Fact]
    public void Line_ends_of_another_system_do_not_matter() =>
        Assert.Equal(Fingerprint(Page), Fingerprint(Page.ReplaceLineEndings("\r\n")));

    [Fact]
    public void The_name_of_the_file_does_not_matter() =>
        Assert.Equal(Fingerprint(Page), SignedText.Fingerprint(Library(Data), Read(Page, "elsewhere")));

    [Theory]
    [InlineData("aftercare.makeup", "72 hours")]
    [InlineData("needle-lengths.melasma", "0.5 mm")]
    public void A_changed_number_that_the_page_shows_changes_the_fingerprint(string key, string value) =>
        Assert.NotEqual(
            Fingerprint(Page),
            SignedText.Fingerprint(Library(Data with { Facts = DrawnFigure.Sheet(DrawnFigure.Fact(key, value)) }), Read(Page))
        );

    [Fact]
    public void A_changed_number_of_another_page_does_not() =>
        Assert.Equal(
            Fingerprint(Page),
            SignedText.Fingerprint(
                Library(Data with { Facts = DrawnFigure.Sheet(DrawnFigure.Fact("results.fair-check", "4 months")) }),
                Read(Page)
            )
        );

    [Theory]
    [InlineData("::: figure results-by-month\nText.\n:::", "results.fair-check", "4 months")]
    [InlineData("- one\n\n  ::: figure people-in studies.responded studies.people\n  Text.\n  :::", "studies.responded", "23 people")]
    public void A_changed_number_of_a_figure_changes_the_fingerprint(string markdown, string key, string value)
    {
        var article = TestContent.Article(markdown: markdown);

        Assert.NotEqual(
            SignedText.Fingerprint(Library(new() { Facts = DrawnFigure.Sheet() }), article),
            SignedText.Fingerprint(Library(new() { Facts = DrawnFigure.Sheet(DrawnFigure.Fact(key, value)) }), article)
        );
    }

    [Fact]
    public void A_changed_word_of_a_figure_changes_the_fingerprint()
    {
        var article = TestContent.Article(markdown: "::: figure evidence\nText.\n:::");
        var renamed = DrawnFigure.Sheet().Find("evidence.pores")! with { Label = "Large pores" };

        Assert.NotEqual(
            SignedText.Fingerprint(Library(new() { Facts = DrawnFigure.Sheet() }), article),
            SignedText.Fingerprint(Library(new() { Facts = DrawnFigure.Sheet(renamed) }), article)
        );
    }

    [Theory]
    [InlineData("needle.svg")]
    [InlineData("skin.svg")]
    public void A_replaced_picture_changes_the_fingerprint(string image) =>
        Assert.NotEqual(
            Fingerprint(Page),
            SignedText.Fingerprint(
                Library(Data with { ImageHashes = new Dictionary<string, string>(Data.ImageHashes) { [image] = "c1" } }),
                Read(Page)
            )
        );

    [Fact]
    public void A_renamed_picture_does_not() =>
        Assert.Equal(
            Fingerprint(Page),
            SignedText.Fingerprint(
                Library(Data with { ImageHashes = new Dictionary<string, string>(Data.ImageHashes) { ["pen.svg"] = "a1" } }),
                Read(Edited("(needle.svg)", "(pen.svg)"))
            )
        );

    [Fact]
    public void A_text_that_cannot_be_shown_has_a_fingerprint_too() =>
        Assert.NotEqual(
            SignedText.Fingerprint(Library(Data), TestContent.Article(markdown: new string('>', 200) + "one")),
            SignedText.Fingerprint(Library(Data), TestContent.Article(markdown: new string('>', 200) + "two"))
        );

    [Fact]
    public void The_same_article_is_judged_anew_by_other_facts()
    {
        var article = Signed(Page);

        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(Library(Data), article));
        Assert.Equal(ReviewStatus.ChangedSinceReview, SignedText.StatusOf(Library(new()), article));
        Assert.Equal(ReviewStatus.Signed, SignedText.StatusOf(Library(Data), article));
    }

    [Fact]
    public void The_fingerprint_names_its_kind() => Assert.Matches("^text2:[0-9a-f]{64}$", Fingerprint(Page));

    /// <summary>If this fails, every signature on every site has ended: a new kind of fingerprint needs a new name.</summary>
    [Fact]
    public void A_fingerprint_stays_what_it_is() =>
        Assert.Equal("text2:b407045778bb5f788061723e25995dd1c13", Fingerprint(Page)[..41]);

    [Theory]
    [InlineData("Wait {{ aftercare.makeup }}.\n\nCall {{ clinic.phone }}.", "48 hours", ReviewStatus.Signed)]
    [InlineData("Wait {{ aftercare.makeup }}.\n\nCall {{ clinic.phone }}.", "72 hours", ReviewStatus.ChangedSinceReview)]
    [InlineData("Wait\n{{ aftercare.makeup }}.\n\nCall {{ clinic.phone }}.", "48 hours", ReviewStatus.ChangedSinceReview)]
    public void A_fingerprint_of_the_old_kind_still_counts(string markdown, string makeup, ReviewStatus status)
    {
        var article = SignedWith(
            "sha256:8fcbe35cb363398598ed49cad617b0c777eab778c7d1815b47863e74ee759269",
            TestContent.Article(markdown: markdown)
        );

        Assert.Equal(status, SignedText.StatusOf(Library(new() { Facts = TestContent.Facts(("aftercare.makeup", makeup)) }), article));
    }

    private static ContentLibrary Library(ContentData data) => new(data, []);

    private static string Fingerprint(string page) => SignedText.Fingerprint(Library(Data), Read(page));

    private static string Edited(string before, string after, string page = Page)
    {
        Assert.Contains(before, page, StringComparison.Ordinal);
        return page.Replace(before, after, StringComparison.Ordinal);
    }

    private static Article Read(string page, string slug = "makeup")
    {
        var problems = new ProblemList($"aftercare/{slug}.md");
        var article = ArticleFile.Parse(page, problems.File, TestContent.SlugOf("aftercare"), TestContent.SlugOf(slug), problems);
        Assert.Empty(problems.All);
        return article!;
    }

    private static Article Signed(string page) => SignedWith(Fingerprint(page), Read(page));

    private static Article SignedWith(string fingerprint, Article article) =>
        article with
        {
            Review = new Review("A. Clinician", "Nurse", new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 22), fingerprint),
        };
}
