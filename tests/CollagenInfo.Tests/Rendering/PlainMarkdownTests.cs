using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class PlainMarkdownTests
{
    [Theory]
    [InlineData("Wait {{ aftercare.makeup }}.", "Wait 48 hours.")]
    [InlineData("## After {{ aftercare.makeup }}\n\nText", "## After 48 hours\n\nText")]
    [InlineData("{{ no.such }}", "\\[number missing: please ask the clinic\\]")]
    [InlineData("Call {{ clinic.phone }}.", "Call [(202) 555-0147](tel:2025550147).")]
    [InlineData(
        "Call {{ clinic.phone-now }}.",
        "Call [(202) 555-0147](tel:2025550147), or [(202) 555-0163](tel:2025550163) when we are closed."
    )]
    [InlineData("{{ clinic.name }}", "Smith & Sons \\<Skin\\>")]
    [InlineData("It heals [@S1, S9].", "It heals (S1).")]
    [InlineData("It heals [@S9].", "It heals.")]
    [InlineData("One study said so. {allow one-number: a study}", "One study said so.")]
    [InlineData("[before](../sessions/before-treatment.md#a)", "[before](/sessions/before-treatment#a)")]
    [InlineData("[lost](../sessions/lost.md)", "lost")]
    [InlineData("[bad](javascript:alert)", "bad")]
    [InlineData("![Lost](lost.svg)", "")]
    [InlineData("![Day three](recovery.svg)", "![Day three](/images/recovery.svg)")]
    [InlineData("<https://nhs.example/a>", "<https://nhs.example/a>")]
    [InlineData("- one\n- two *soft*\n\n1. three", "- one\n- two *soft*\n\n1. three")]
    [InlineData("a \\* b", "a \\* b")]
    [InlineData("one  \ntwo\\\nthree\nfour", "one\\\ntwo\\\nthree\nfour")]
    [InlineData("- one  \n  two", "- one\\\n  two")]
    [InlineData("::: Emergency\nText.\n:::", "\\[part missing: please ask the clinic\\]")]
    [InlineData("    Wait {{ aftercare.makeup }}.", "    Wait 48 hours.")]
    [InlineData("One. <!-- ask -->", "One.")]
    [InlineData(
        "| A | B |\n| - | - |\n| x [@S1] | {{ aftercare.makeup }} |\n\nText",
        "| A | B |\n| --- | --- |\n| x (S1) | 48 hours |\n\nText"
    )]
    [InlineData("::: emergency\n### Call if:\n- you faint\n:::\n\nText", "> ### Emergency advice: Call if:\n>\n> - you faint\n\nText")]
    [InlineData("::: inset\nQuiet.\n:::", "> Quiet.")]
    [InlineData(
        "## Care\n\n::: do-not\n- do not rub\n:::\n\n::: do\n- rest\n:::\n\n## End",
        "## Care\n\n### Do not\n\n- do not rub\n\n### Do\n\n- rest\n\n## End"
    )]
    [InlineData("::: details How long is {{ aftercare.makeup }}?\nLong.\n:::", "## How long is 48 hours?\n\nLong.")]
    [InlineData("::: figure lost\nLook.\n:::", "Look.\n\n\\[picture missing: please ask the clinic\\]")]
    public void A_text_is_written_so_that_any_program_can_read_it(string written, string resolved) =>
        Assert.Equal(resolved, PlainMarkdown.From(TestArticle.Library, TestArticle.TextOf(written)).Markdown);

    [Fact]
    public void Addresses_are_whole_where_the_clinic_says_where_its_site_is()
    {
        var library = new ContentLibrary(
            new()
            {
                Clinic = new ClinicProfile { Name = "Clinic", SiteAddress = new Uri("https://clinic.example/") },
                Sources = new Dictionary<string, Source>(StringComparer.Ordinal)
                {
                    ["S1"] = new()
                    {
                        Id = "S1",
                        Kind = SourceKind.Journal,
                        Title = "T",
                        Publisher = "P",
                        Address = new Uri("https://journal.example/a_(b)"),
                    },
                },
            },
            [.. TestArticle.Library.Topics, .. TestArticle.Library.Articles]
        );

        var text = PlainMarkdown.From(
            library,
            TestArticle.TextOf("See [it](../sessions/before-treatment.md) and [the glossary](/glossary) [@S1] [@S1].")
        );

        Assert.Equal(
            "See [it](https://clinic.example/sessions/before-treatment) and [the glossary](https://clinic.example/glossary) "
                + "([S1](https://journal.example/a_%28b%29)) ([S1](https://journal.example/a_%28b%29)).",
            text.Markdown
        );
        Assert.Equal("S1", Assert.Single(text.Sources).Source.Id);
    }

    [Fact]
    public void A_text_that_cannot_be_read_says_so() =>
        Assert.Contains(
            "cannot be shown",
            PlainMarkdown.From(TestArticle.Library, TestArticle.TextOf(new string('x', 70_000))).Markdown,
            StringComparison.Ordinal
        );
}
