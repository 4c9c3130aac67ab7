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

    [Fact]
    public void Elsewhere_they_stay_where_they_are()
    {
        var page = TestArticle.Render($"First.\n\n{Block}");

        Assert.Null(page.KeyFacts);
        Assert.Contains("<div class=\"inset\">", page.Html, StringComparison.Ordinal);
    }
}
