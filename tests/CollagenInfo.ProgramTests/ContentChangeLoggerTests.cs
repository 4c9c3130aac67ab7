namespace CollagenInfo.ProgramTests;

public class ContentChangeLoggerTests
{
    [Fact]
    public async Task The_first_lines_say_where_the_site_listens_and_what_it_read()
    {
        await using var site = new Site().WithFrontPage().With("facts.yml", TestContentFolder.FactsOfTools);
        await using var program = RunningProgram.Over(site.Folder);

        await program.LineAsync("Checked ");

        Assert.Collection(
            program.Output.Take(3),
            line => Assert.Matches(@"^\S+ \S+ \S+ INF Listening on http://127\.0\.0\.1:\d+\z", line),
            line => Assert.Matches($@"INF Read 4 articles from {site.Folder} in \d+ ms\z", line),
            line => Assert.Matches(@"INF Checked 4 articles, errors: 0, warnings: \d+\z", line)
        );
        Assert.Empty(program.Errors);
    }

    [Fact]
    public async Task A_problem_is_a_warning_with_file_line_and_what_to_do_and_the_rest_is_served()
    {
        await using var site = new Site().WithFrontPage().WithArticle("aftercare/lost", "Wait {{ aftercare.makup }}.");
        await using var program = RunningProgram.Over(site.Folder);

        var line = await program.LineAsync("WRN aftercare/lost.md");
        using var answer = await program.AskAsync("/aftercare/makeup");

        Assert.EndsWith(
            "WRN aftercare/lost.md:7: unknown-fact: There is no fact 'aftercare.makup'. Did you mean 'aftercare.makeup'?",
            line,
            StringComparison.Ordinal
        );
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_problem_that_is_mended_is_told_too()
    {
        await using var site = new Site().WithFrontPage().WithArticle("aftercare/lost", "See [it](gone.md).");
        await using var program = RunningProgram.Over(site.Folder);
        await program.LineAsync("WRN aftercare/lost.md:7: broken-link");

        site.WithArticle("aftercare/lost", "See [it](makeup.md).");

        await program.LineAsync("INF Mended in aftercare/lost.md: broken-link");
    }

    [Fact]
    public async Task Hundreds_of_consequences_of_one_fault_are_one_line_and_a_count()
    {
        var gaps = string.Concat(Enumerable.Range(1, 200).Select(number => $"Wait {{{{ lost.fact-{number} }}}}.\n\n"));
        await using var site = new Site().WithFrontPage().WithArticle("aftercare/lost", gaps);
        await using var program = RunningProgram.Over(site.Folder);

        await program.LineAsync("WRN unknown-fact: 199 more of this kind; the command check lists them");

        Assert.Single(program.Output, line => line.Contains("lost.md:7: unknown-fact", StringComparison.Ordinal));
        Assert.DoesNotContain(program.Output, line => line.Contains("lost.md:9: unknown-fact", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_mended_while_the_folder_is_away_or_by_deleting_it_or_by_another_fault()
    {
        await using var site = new Site().WithFrontPage().WithArticle("aftercare/lost", "See [it](gone.md).");
        site.With("aftercare/bad.md", "---\ntitle: [\n---\n");
        await using var program = RunningProgram.Over(site.Folder);
        await program.LineAsync("WRN aftercare/lost.md:7: broken-link");

        Directory.Move(site.Folder, site.Folder + ".away");
        await program.LineAsync("WRN .:1: no-articles");
        Directory.Move(site.Folder + ".away", site.Folder);
        await program.LineAsync("INF Mended in .: no-articles");
        site.With("aftercare/bad.md", "---\ntitle: {\n---\n");
        await program.LineAsync("Content changed: read 1 files");
        site.Without("aftercare/lost.md");
        await program.LineAsync("4 articles on show");

        Assert.Single(program.Output, line => line.Contains("Mended", StringComparison.Ordinal));
    }
}
