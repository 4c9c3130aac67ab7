using CollagenInfo.Content;

namespace CollagenInfo.Tests;

public class ArticleFileNameTests
{
    [Theory]
    [InlineData("aftercare/day-by-day.md", "aftercare", "day-by-day")]
    [InlineData("aftercare/Day.md", null, null)]
    [InlineData("aftercare/daytxt", null, null)]
    [InlineData("aftercare/more/day.md", null, null)]
    [InlineData("/aftercare/day.md", null, null)]
    [InlineData("day.md", null, null)]
    [InlineData("aftercare/.md", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void A_file_of_a_topic_names_an_article(string? file, string? topic, string? article)
    {
        var found = ArticleFileName.TryParse(file);

        Assert.Equal((topic, article), (found?.Topic.ToString(), found?.Article.ToString()));
    }
}
