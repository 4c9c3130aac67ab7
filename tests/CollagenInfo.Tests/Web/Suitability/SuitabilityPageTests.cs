using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Suitability;

public class SuitabilityPageTests(SuitabilitySite site) : IClassFixture<SuitabilitySite>
{
    private const string Tool = "/tools/suitability";

    [Fact]
    public async Task Asks_about_every_reason_and_for_a_date_where_a_wait_counts_from_one()
    {
        var page = await site.ReadAsync(Tool);

        var file = File.ReadLines(RepositoryRoot.PathOf("content/suitability.yml"))
            .Where(line => line.StartsWith("  - id: ", StringComparison.Ordinal))
            .Select(line => line[8..])
            .ToList();
        Assert.Equal(file, page.QuerySelectorAll("input[name=applies]").Select(box => box.GetAttribute("value")!));
        Assert.Equal(9, page.QuerySelectorAll("input[type=date]").Length);
        NotEmpty.All(page.QuerySelectorAll("input[type=date]"), date => Assert.Equal("2026-11-22", date.GetAttribute("max")));
        NotEmpty.All(page.QuerySelectorAll("main input"), field =>
            Assert.Single(page.QuerySelectorAll("label"), label =>
                label.Contains(field) || (field.Id is { } id && label.GetAttribute("for") == id)
            )
        );
        Assert.Contains("Do not stop a prescribed medicine", page.QuerySelector(".callout").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scleroderma", "In which the immune system attacks", "the skin becomes hard and tight")]
    [InlineData("isotretinoin-now", "also sold as Accutane", "Do not stop the medicine for this treatment.")]
    [InlineData("cancer-treatment-now", "a large amount of a steroid medicine", "Do not stop the medicine for this treatment.")]
    public async Task Hard_words_are_explained_beside_the_reason(string reason, params string[] words)
    {
        var page = await site.ReadAsync(Tool);

        var hint = page.GetElementById(BoxOf(page, reason).GetAttribute("aria-describedby")!).Words();
        NotEmpty.All(words, word => Assert.Contains(word, hint, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("isotretinoin-past")]
    [InlineData("cancer-treatment-past")]
    public async Task A_medicine_that_has_ended_cannot_be_stopped(string reason)
    {
        var form = await site.ReadAsync(Tool);
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("applies", reason));

        Assert.DoesNotContain(
            "Do not stop the medicine",
            BoxOf(form, reason).Closest(".form-field__choice").Words(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("stop", page.Section("Wait first").Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_window_says_that_it_shows_the_page_to_take_along_and_not_what_stands_there()
    {
        var form = await site.ReadAsync(Tool);
        var empty = await site.AnswerAsync(Tool, HttpStatusCode.OK);
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("applies", "keloid"));

        Assert.StartsWith("Checklist: what to tell your practitioner ·", form.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Your page: Checklist: what to tell your practitioner ·",
            page.QuerySelector("title").Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(empty.QuerySelector("title").Words(), page.QuerySelector("title").Words());
    }

    [Fact]
    public async Task The_ticks_and_days_can_be_changed_on_the_way_back_from_the_page()
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.OK,
            ("applies", "keloid"),
            ("applies", "isotretinoin-past"),
            ("since-isotretinoin-past", "August 31, 2026")
        );
        var form = page.QuerySelectorAll("form.sheet__screen [name]")
            .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!));

        var again = await site.AnswerAsync(Tool, HttpStatusCode.OK, [.. form]);

        Assert.Equal(
            ["isotretinoin-past", "keloid"],
            again.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")).Order(StringComparer.Ordinal)
        );
        Assert.Equal("2026-08-31", again.QuerySelector("[name=since-isotretinoin-past]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Makes_one_page_with_the_date_on_which_a_wait_ends()
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.OK,
            ("applies", "scleroderma"),
            ("applies", "isotretinoin-past"),
            ("since-isotretinoin-past", "2026-08-31"),
            ("since-botulinum", "2026-10-01"),
            ("applies", "rosacea"),
            ("applies", "blood-thinners")
        );

        Assert.Contains("Scleroderma", page.Section("We do not treat you while this is so").Words(), StringComparison.Ordinal);
        var wait = page.Section("Wait first").Words();
        Assert.Contains(
            "Wait at least 6 months after the last capsule (August 31, 2026): not before March 1, 2027.",
            wait,
            StringComparison.Ordinal
        );
        Assert.Contains("(October 1, 2026): that was October 15, 2026. Tell us all the same.", wait, StringComparison.Ordinal);
        Assert.Contains("Wait until it is calm.", wait, StringComparison.Ordinal);
        Assert.Contains("the latest counts: March 1, 2027, or later", wait, StringComparison.Ordinal);
        Assert.Contains("not a promise that you can be treated", wait, StringComparison.Ordinal);
        Assert.Contains(
            "unless your prescriber and the practitioner agree. Do not stop the medicine for this treatment.",
            page.Section("Talk through before you book").Words(),
            StringComparison.Ordinal
        );
        Assert.Contains("November 22, 2026", page.QuerySelector(".lead").Words(), StringComparison.Ordinal);
        var sheets = page.QuerySelectorAll("link[rel=stylesheet]:not([media])");
        Assert.StartsWith("/css/sheet.", sheets[^1].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_tick_it_says_what_to_tell_and_ask_and_never_that_somebody_is_suitable()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK);

        var words = page.MainPart().Words();
        Assert.Contains("You ticked nothing. That does not tell you whether treatment is right for you", words, StringComparison.Ordinal);
        Assert.Contains(
            "Every allergy, above all to metals and numbing medicine, and whether you carry an epinephrine pen.",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("Who will treat me?", words, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)you (are|seem) suitable|suitable for you|you can be treated(?<!promise that you can be treated)", words);
    }

    private static IElement BoxOf(IDocument page, string reason) => page.QuerySelector($"input[value='{reason}']")!;
}
