using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

public class PageCheckTests
{
    [Theory]
    [InlineData("Wait {{ aftercare.makeup }}. Call {{ clinic.name }}.")]
    [InlineData("Wait {{ aftercare.makeup.max }}.")]
    [InlineData("Skin heals [@S1], slowly [@S1; S4].")]
    [InlineData("See [sun](sun.md), [why](../benefits/glow.md), [all](index.md) and [home](/).")]
    [InlineData("See [below](#below) and [there](sun.md#in-summer).\n\n## Below")]
    [InlineData("Write to [us](mailto:a@b.example), read <https://www.fda.gov/>.")]
    [InlineData("![Skin on day three](skin.svg)\n\n![](skin.svg){decorative}")]
    [InlineData("::: warning\n## Mind\n\nText.\n:::")]
    [InlineData("## One\n\n### Two\n\n#### Three\n\n## Four")]
    public void A_text_that_keeps_the_rules_has_no_problem(string markdown) => Assert.Empty(Check(markdown));

    [Theory]
    [InlineData(
        "A.\n\nWait {{ aftercare.makup }}.",
        "7: error unknown-fact: There is no fact 'aftercare.makup'. Did you mean 'aftercare.makeup'?"
    )]
    [InlineData(
        "Wait {{ nonsense }}.",
        "5: error unknown-fact: There is no fact 'nonsense'. Look for its name in facts.yml, or add it there."
    )]
    [InlineData("Call {{ clinic.phone }}.", "5: error unknown-fact: There is no fact 'clinic.phone'. Add it to clinic.yml.")]
    [InlineData(
        "::: warning\n## Wait {{ a.b }}\n:::",
        "6: error unknown-fact: There is no fact 'a.b'. Look for its name in facts.yml, or add it there."
    )]
    [InlineData("A.\n\nSkin heals [@S77777].", "7: error unknown-citation: There is no source 'S77777'. Add it to sources.yml.")]
    [InlineData(
        "Skin heals [@s1].",
        "5: error unknown-citation: There is no source 's1'. Did you mean 'S1'? If not, add it to sources.yml."
    )]
    [InlineData(
        "Skin heals [@S2].",
        "5: error citation-not-evidence: 'S2' is a manufacturer's page, which is no evidence. Cite a regulator, the NHS or a "
            + "journal, or write 'common clinic practice' without a citation."
    )]
    [InlineData("Skin heals [@S3].", "5: error citation-superseded: 'S3' has been superseded. Cite what has taken its place.")]
    [InlineData(
        "A.\n\nSee [it](nothing.md).",
        "7: error broken-link: The link 'nothing.md' leads nowhere: there is no file aftercare/nothing.md. Correct the address "
            + "or remove the link."
    )]
    [InlineData(
        "See [it](../nowhere/index.md).",
        "5: error broken-link: The link '../nowhere/index.md' leads nowhere: there is no file nowhere/index.md. Correct the "
            + "address or remove the link."
    )]
    [InlineData(
        "See [it](#above).",
        "5: error broken-link: The link '#above' leads nowhere: this page has no heading '#above'. Correct the address or remove the link."
    )]
    [InlineData(
        "See [it](sun.md#in-winter).",
        "5: error broken-link: The link 'sun.md#in-winter' leads nowhere: that page has no heading '#in-winter'. Correct the "
            + "address or remove the link."
    )]
    [InlineData(
        "See [it](/aftercare/sun).",
        "5: error broken-link: The link '/aftercare/sun' leads nowhere: no such page is the site's own; articles are linked by "
            + "their file. Correct the address or remove the link."
    )]
    [InlineData(
        "See [it](../../x.md).",
        "5: error broken-link: The link '../../x.md' leads nowhere: it leads out of the content folder. Correct the address or "
            + "remove the link."
    )]
    [InlineData(
        "A.\n\n![Skin](nothing.svg)",
        "7: error unknown-image: There is no picture 'nothing.svg' in the folder images. Put the file there and write its name "
            + "alone; pictures of other sites are not shown."
    )]
    [InlineData(
        "![](skin.svg)",
        "5: error image-alt: The picture 'skin.svg' is not described. Say in the brackets what matters in it, or write "
            + "{decorative} behind it."
    )]
    [InlineData("A.\n\n::: warnin\nText.\n:::", "7: error unknown-block: There is no block '::: warnin'. Did you mean '::: warning'?")]
    [InlineData(
        "A.\n\n::: warning\n## Mind the sun\n\nText.",
        "7: error unclosed-block: The block '::: warning' does not end. Close it with a line that is only :::."
    )]
    [InlineData("A.\n\n# Title", "7: error heading-title: The page has its title already. Begin headings in the text with ##.")]
    [InlineData("### Three", "5: error heading-level: The heading skips a level, from 1 to 3. Begin it with ##.")]
    [InlineData("## Two\n\n#### Four", "7: error heading-level: The heading skips a level, from 2 to 4. Begin it with ###.")]
    public void A_text_that_breaks_a_rule_is_told_with_its_line(string markdown, string told) =>
        Assert.Equal([$"aftercare/makeup.md:{told}"], Check(markdown).Lines());

    [Fact]
    public void Only_what_would_leave_a_gap_withholds_a_page()
    {
        Assert.True(Assert.Single(Check("{{ nonsense }}")).Withholds);
        Assert.False(Assert.Single(Check("[@S77777]")).Withholds);
    }

    [Fact]
    public void A_text_nested_beyond_reason_is_told_and_withheld()
    {
        var problem = Assert.Single(Check(new string('>', 5_000) + " x"));

        Assert.Equal(("too-deep", 5, true), (problem.Rule, problem.Line, problem.Withholds));
    }

    [Theory]
    [InlineData(65, 160, new string[0])]
    [InlineData(66, 160, new[] { "aftercare/makeup.md:2: error too-long: The title has 66 letters; the most is 65. Shorten it." })]
    [InlineData(65, 161, new[] { "aftercare/makeup.md:3: error too-long: The summary has 161 letters; the most is 160. Shorten it." })]
    public void Titles_and_summaries_fit_on_a_phone(int title, int summary, string[] told)
    {
        var article = TestContent.Article() with { Title = new string('t', title), Summary = new string('s', summary) };

        Assert.Equal(told, Check(article).Lines());
    }

    [Fact]
    public void Titles_are_measured_as_readers_see_them() =>
        Assert.Empty(Check(TestContent.Article() with { Title = "{{ aftercare.makeup }}".PadRight(75, 't') }));

    [Theory]
    [InlineData("{{ a.b }}", "Short.", 2)]
    [InlineData("Title", "Wait {{ a.b }}.", 3)]
    public void A_gap_in_a_title_or_summary_is_told(string title, string summary, int line)
    {
        var problem = Assert.Single(Check(TestContent.Article() with { Title = title, Summary = summary }));

        Assert.Equal(("unknown-fact", line, true), (problem.Rule, problem.Line, problem.Withholds));
    }

    [Fact]
    public void A_fact_names_only_sources_that_are_there()
    {
        var known = TestContent.Fact("a.b", "1 day") with { Sources = ["S1"], Line = 3 };
        var unknown = TestContent.Fact("a.c", "1 day") with { Sources = ["S1", "S99"], Line = 9 };

        var problems = LibraryQuestions.Errors(
            new ContentLibrary(new() { Facts = new FactSheet([known, unknown]), Sources = Sources }, [])
        );

        Assert.Equal(
            [
                "facts.yml:9: error fact-source: 'a.c' names the source 'S99', which is not in sources.yml. Correct the id or "
                    + "add the source.",
            ],
            problems.Lines()
        );
    }

    private static readonly Dictionary<string, Source> Sources = new[]
    {
        Cited("S1", SourceKind.Journal),
        Cited("S2", SourceKind.Manufacturer),
        Cited("S3", SourceKind.Nhs) with
        {
            Status = SourceStatus.Superseded,
        },
        Cited("S4", SourceKind.Regulator),
    }.ToDictionary(source => source.Id);

    private static Source Cited(string id, SourceKind kind) =>
        new()
        {
            Id = id,
            Kind = kind,
            Title = id,
            Publisher = "P",
        };

    private static IReadOnlyList<ContentProblem> Check(string markdown) => Check(TestContent.Article(markdown: markdown));

    private static IReadOnlyList<ContentProblem> Check(Article article)
    {
        var others = new[] { TestContent.Article("aftercare/sun", "## In summer"), TestContent.Article("benefits/glow") };
        var library = new ContentLibrary(
            new()
            {
                Facts = TestContent.Facts(("aftercare.makeup", "48 hours")),
                Sources = Sources,
                Images = new HashSet<string>(["skin.svg"]),
            },
            [TestContent.Topic(), TestContent.Topic("benefits"), article, .. others]
        );
        return library.Errors();
    }
}
