using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

/// <summary>A word that patients may not know opens its meaning where an article first uses it.</summary>
public class TermWriterTests
{
    [Fact]
    public void A_button_opens_the_meaning_and_another_closes_it_without_script()
    {
        var page = Page("A scar may need subcision first.");

        var button = Assert.Single(page.QuerySelectorAll("button.term"));
        var note = Assert.Single(page.QuerySelectorAll("p > [popover]"));
        Assert.Equal(("subcision", "button", note.Id), (button.Words(), button.GetAttribute("type"), button.GetAttribute("popovertarget")));
        Assert.Equal("subcision Cuts bands under a scar. Glossary: subcision Close", note.Words());
        Assert.Equal(["/glossary#term:subcision"], note.Links());
        Assert.Equal(
            (note.Id, "hide"),
            (note.QuerySelector("button")?.GetAttribute("popovertarget"), note.QuerySelector("button")?.GetAttribute("popovertargetaction"))
        );
    }

    [Theory]
    [InlineData("Subcision helps. Then subcision again.", "Subcision")]
    [InlineData("It is called PIH.", "PIH")]
    [InlineData("Two subcisions.", "subcisions")]
    [InlineData("- a list with subcision\n- and subcision", "subcision")]
    [InlineData("| For | Do |\n| --- | --- |\n| Scars | subcision |", "subcision")]
    [InlineData("::: warning\n## Wait\n\nNo subcision.\n:::", "subcision")]
    [InlineData("## Subcision\n\nSubcision helps.", "Subcision")]
    [InlineData("See [subcision](side-effects.md) or subcision.", "subcision")]
    public void The_first_use_in_running_text_is_marked_in_the_authors_form(string markdown, string written) =>
        Assert.Equal([written], Marked(markdown));

    [Theory]
    [InlineData("## Subcision")]
    [InlineData("See [subcision](side-effects.md).")]
    [InlineData("| For | Do |\n| --- | --- |\n| subcision | scars |")]
    [InlineData("| subcision | Do |\n| --- | --- |\n| Scars | wait |")]
    [InlineData("::: urgent\n## Call us if:\n\n- subcision hurts\n:::")]
    [InlineData("![subcision](recovery.svg)")]
    [InlineData("`subcision`")]
    [InlineData("Subcisional work.")]
    [InlineData("An everyday serum.")]
    public void Headings_links_care_cards_row_names_and_everyday_words_are_left_alone(string markdown) => Assert.Empty(Marked(markdown));

    [Theory]
    [InlineData("Subcision (cutting bands under a scar) helps. More subcision.")]
    [InlineData("Cutting bands (subcision) helps. More subcision.")]
    [InlineData("Dark marks are called PIH.")]
    public void A_word_that_the_text_explains_is_left_alone_on_the_whole_page(string markdown) => Assert.Empty(Marked(markdown));

    [Fact]
    public void A_page_has_no_more_than_a_handful()
    {
        var many = Enumerable.Range(0, 20).Select(number => Term($"word{(char)('a' + number)}")).ToList();

        var marked = Marked(string.Join(' ', many.Select(term => term.Name)) + ".", many);

        Assert.Equal(many.Take(6).Select(term => term.Name), marked);
    }

    [Fact]
    public void The_introduction_of_a_topic_has_none() =>
        Assert.DoesNotContain("popover", Render(new Body("Subcision.", "aftercare/index.md", 1), Terms), StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_the_data_stays_text()
    {
        var html = Render(TextOf("Take x-ray."), [new Term("a\"><b>", "x-ray", null, null, "<script>alert(1)</script>", [], null, 1)]);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_around_the_word_stays_as_it_was()
    {
        var page = Page("It is (so they say): subcision, then {{ aftercare.makeup }} of rest.");
        page.QuerySelector("[popover]")!.Remove();

        Assert.Equal("It is (so they say): subcision, then 48 hours of rest.", page.QuerySelector("p").Words());
    }

    private static readonly Term[] Terms =
    [
        Term("subcision") with
        {
            Meaning = "Cuts bands under a scar.",
        },
        Term("post-inflammatory hyperpigmentation") with
        {
            Short = "PIH",
            Plain = "dark marks",
        },
        Term("serum") with
        {
            IsEveryday = true,
        },
    ];

    private static Term Term(string name) => new(name.Replace(' ', '-'), name, null, null, "A meaning.", [], null, 1);

    private static Body TextOf(string markdown) => TestArticle.TextOf(markdown);

    private static IDocument Page(string markdown) => new HtmlParser().ParseDocument(Render(TextOf(markdown), Terms));

    private static IEnumerable<string> Marked(string markdown, IReadOnlyList<Term>? terms = null) =>
        new HtmlParser()
            .ParseDocument(Render(TextOf(markdown), terms ?? Terms))
            .QuerySelectorAll("button.term")
            .Select(button => button.TextContent);

    private static string Render(Body body, IReadOnlyList<Term> terms)
    {
        var library = TestArticle.Library;
        return RenderedArticle
            .From(
                new ContentLibrary(
                    new()
                    {
                        Terms = terms,
                        Facts = library.Facts,
                        Images = library.Data.Images,
                    },
                    [.. library.Topics, .. library.Articles]
                ),
                body
            )
            .Html;
    }
}
