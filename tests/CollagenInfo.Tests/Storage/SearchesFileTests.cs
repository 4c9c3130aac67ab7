using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Storage;

/// <summary>Example searches, and what answers them.</summary>
public class SearchesFileTests
{
    [Fact]
    public void Each_answer_has_its_searches()
    {
        using var folder = new TestContentFolder().With(
            "searches.yml",
            "page /clinic:\n  - where do i park\n  - 'ring: who'\n\nprices:\n  - how much\n\nnothing:\n  - pizza\n"
        );

        var content = folder.Open();

        Assert.Empty(content.Problems);
        Assert.Equal(
            [
                new AnswerName(AnswerKind.Page, "/clinic"),
                new AnswerName(AnswerKind.Prices, ""),
                new AnswerName(AnswerKind.Nothing, ""),
            ],
            content.Published.Data.Searches.Select(searches => searches.Answer)
        );
        Assert.Equal(["where do i park", "ring: who"], content.Published.Data.Searches[0].Texts);
    }

    [Theory]
    [InlineData("nothing:\n  - park\npage /clinc:\n  - park\n", "searches.yml:3: error broken-link: 'page /clinc' is not on this site")]
    [InlineData("sign chest-pan:\n  - my heart\n", "searches.yml:1: error broken-link: 'sign chest-pan' is not on this site")]
    [InlineData("section a/none.md#x:\n  - what\n", "searches.yml:1: error broken-link: 'section a/none.md#x' is not on this site")]
    [InlineData("sgin x:\n  - what\n", "searches.yml:1: error unknown-key: 'sgin x' is not a known key.")]
    [InlineData("3 x:\n  - what\n", "searches.yml:1: error unknown-key: '3 x' is not a known key.")]
    public void What_answers_nobody_is_told(string text, string problem)
    {
        using var folder = new TestContentFolder().With("searches.yml", text);

        Assert.StartsWith(problem, Assert.Single(folder.Open().Problems).ToString(), StringComparison.Ordinal);
    }
}
