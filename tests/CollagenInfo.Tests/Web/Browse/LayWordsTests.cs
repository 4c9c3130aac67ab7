using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Browse;

namespace CollagenInfo.Tests.Web.Browse;

public class LayWordsTests
{
    [Theory]
    [InlineData("anesthetic", new[] { "anaesthetic" }, new[] { "Anesthetic" })]
    [InlineData("edema", new[] { "oedema" }, new[] { "Edema", "Oedema" })]
    [InlineData("psoriasis", new[] { "psoriosis", "soriasis" }, new[] { "Psoriasis", "Soriasis" })]
    [InlineData(
        "microneedling pen",
        new[] { "pen", "dermapen", "derma pen", "derma-pen", "skinpen" },
        new[] { "Microneedling pen", "Pen", "Dermapen" }
    )]
    [InlineData("PIH", new[] { "dark marks", "dark spots", "brown marks" }, new[] { "PIH", "Dark marks", "Brown marks" })]
    [InlineData("consent", new[] { "what do I have to sign", "signature" }, new[] { "Consent", "Signature" })]
    public void Are_listed_where_the_eye_would_not_find_the_page_already(string name, string[] words, string[] listed) =>
        Assert.Equal(listed, LayWords.From([new Term("id", name, null, null, "Meaning.", words, null, 1)]));
}
