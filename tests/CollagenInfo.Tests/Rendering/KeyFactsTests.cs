namespace CollagenInfo.Tests.Rendering;

public class KeyFactsTests
{
    private const string Block = "::: key-facts\n- {{ aftercare.makeup }}: no makeup\n- {{ no.fact }}: <i>\n:::\n\nText.\n";

    [Fact]
    public void Numbers_at_the_head_of_a_text_are_taken_out_of_it_with_their_heat()
    {
        var page = TestArticle.Render(Block);

        Assert.Equal(
            "<dl class=\"key-facts\"><div class=\"heat-1\"><dt>no makeup</dt><dd class=\"fact\">48 hours</dd></div>"
                + $"<div><dt>&lt;i&gt;</dt><dd class=\"fact\">{TestArticle.Missing}</dd></div></dl>",
            page.KeyFacts
        );
        Assert.Equal("<p>Text.</p>\n", page.Html);
    }

    [Theory]
    [InlineData("no makeup for {{ aftercare.makeup }}")]
    [InlineData("{{ aftercare.makeup }} no makeup")]
    [InlineData("{{ aftercare.makeup }}: **no** makeup")]
    public void One_that_is_written_in_another_way_is_not_lost(string item)
    {
        var page = TestArticle.Render($"::: key-facts\n- {{{{ treatment.sessions }}}}: in a plan\n- {item}\n:::\n\nText.\n");

        Assert.Null(page.KeyFacts);
        Assert.Contains("48 hours", page.Html, StringComparison.Ordinal);
        Assert.Contains("3 to 6 sessions", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_they_stay_where_they_are()
    {
        var page = TestArticle.Render($"First.\n\n{Block}");

        Assert.Null(page.KeyFacts);
        Assert.Contains("<div class=\"inset\">", page.Html, StringComparison.Ordinal);
    }
}
