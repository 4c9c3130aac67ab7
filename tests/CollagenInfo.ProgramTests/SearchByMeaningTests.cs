namespace CollagenInfo.ProgramTests;

/// <summary>The program as it is delivered, with its language model.</summary>
public class SearchByMeaningTests
{
    [Fact]
    public async Task A_search_that_shares_no_word_with_a_page_is_answered()
    {
        await using var site = new Site()
            .WithFrontPage()
            .With(
                "searches.yml",
                """
                page /clinic:
                  - who do i ring when it is late
                  - the number of your receptionist
                nothing:
                  - how do i fix my car
                """
            );
        await using var program = RunningProgram.Over(site.Folder, ("Search__ByMeaning", "true"));
        await program.LineAsync("The search knows what searches mean");

        using var found = await program.AskAsync("/search?q=somebody+to+ring+late+in+the+evening");

        Assert.Contains("(202) 555-0147", await found.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(site.Folder)!, ".state", "vectors.bin")));
    }
}
