using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class FrontMatterEditTests
{
    private const string Page = """
        ---
        title: "Day by day"   # short
        summary: What to do.
        words: [gym, 'work out']
        review:
          by: A. Clinician
        ---
        title: not this one

        ---
        """;

    public static TheoryData<string> Pages => [.. RepositoryRoot.Files("content", ".md").Where(file => file != "content/README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Head_and_body_put_together_are_the_file(string file)
    {
        var text = "\ufeff" + File.ReadAllText(RepositoryRoot.PathOf(file)).ReplaceLineEndings("\r\n");

        var (head, body) = FrontMatterEdit.Split(text)!.Value;

        Assert.Equal(text, head + body);
        Assert.EndsWith("---\r\n", head, StringComparison.Ordinal);
        Assert.DoesNotContain("status:", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_whole_head_is_not_parted()
    {
        Assert.Null(FrontMatterEdit.Split("title: none"));
        Assert.Null(FrontMatterEdit.Split("---\ntitle: none\n"));
        Assert.Null(FrontMatterEdit.Set("---\ntitle: none\n", "title", "One").Text);
    }

    [Fact]
    public void The_values_are_given_as_a_form_shows_them() =>
        Assert.Equal(
            [("title", "Day by day"), ("summary", "What to do."), ("words", "gym, work out"), ("review", "A. Clinician")],
            FrontMatterEdit.ValuesIn(Page)!.Select(value => (value.Key, value.Value))
        );

    [Theory]
    [InlineData("title", "Aftercare", "\"Day by day\"", "\"Aftercare\"")]
    [InlineData("summary", "What to do:\r\nnothing. ", "What to do.", "\"What to do: nothing.\"")]
    [InlineData("words", "gym, sport , \"x\"", "[gym, 'work out']", "[gym, sport, \"\\\"x\\\"\"]")]
    [InlineData("words", "gym, work out", "", "")]
    [InlineData("words", "", "words: [gym, 'work out']\n", "")]
    [InlineData("image", "", "", "")]
    [InlineData("publish", "2026-12-07 08:00", "A. Clinician\n", "A. Clinician\npublish: 2026-12-07 08:00\n")]
    public void A_key_is_changed_added_or_removed(string key, string value, string old, string now) =>
        Assert.Equal(old.Length == 0 ? Page : Page.Replace(old, now, StringComparison.Ordinal), FrontMatterEdit.Set(Page, key, value).Text);

    [Fact]
    public void A_key_that_is_not_there_cannot_be_removed()
    {
        Assert.NotNull(FrontMatterEdit.Remove(Page, "image").Refusal);
        Assert.Equal(Page.Replace("summary: What to do.\n", "", StringComparison.Ordinal), FrontMatterEdit.Remove(Page, "summary").Text);
    }

    [Fact]
    public void The_line_of_a_refusal_is_that_of_the_file() =>
        Assert.Equal(3, FrontMatterEdit.Set(Page.Replace("What to do.", "|\n  What", StringComparison.Ordinal), "summary", "One").Line);

    /// <summary>The reader tells which keys it knows; the form has them all, but for the signature.</summary>
    [Theory]
    [InlineData("aftercare/makeup.md")]
    [InlineData("aftercare/index.md")]
    public void The_form_has_the_keys_that_the_reader_knows(string file)
    {
        var isArticle = !file.EndsWith("index.md", StringComparison.Ordinal);
        var fields = isArticle ? FrontMatterFields.OfArticle : FrontMatterFields.OfTopic;
        var text = "---\ntitle: T\nsummary: S\nxqzxqzxqz: 1\n---\nText.\n"u8.ToArray();

        var problem = Assert.Single(ContentReader.Parse(file, "", text).Problems);

        Assert.Equal(
            [.. fields.Select(field => field.Key).Concat(isArticle ? ["review"] : []).Order(StringComparer.Ordinal)],
            problem.Advice.Split(": ")[1].TrimEnd('.').Split(", ")
        );
    }

    [Fact]
    public void Every_choice_of_the_form_can_be_read()
    {
        foreach (var field in FrontMatterFields.OfArticle.Where(field => field.Kind is FieldKind.Choice))
        {
            Assert.Contains(field.Choices, choice => choice.Value == field.Otherwise);
            NotEmpty.All(field.Choices, choice =>
                Assert.Empty(
                    ContentReader
                        .Parse(
                            "aftercare/a.md",
                            "",
                            System.Text.Encoding.UTF8.GetBytes(
                                FrontMatterEdit.Set("---\ntitle: T\nsummary: S\n---\nText.\n", field.Key, choice.Value).Text!
                            )
                        )
                        .Problems
                )
            );
        }
    }
}
