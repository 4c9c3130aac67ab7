namespace CollagenInfo.Tests.Storage;

/// <summary>One mistake is one error, and nobody is told to write another number in its place.</summary>
public class ConsequencesTests
{
    private const string Two =
        TestContentFolder.Facts + "\n  sauna:\n    avoid: 7 days\n    label: No sauna\n    basis: nhs\n    sources: [S1]\n";

    private const string Sun = "---\ntitle: Sun\nsummary: After {{ aftercare.makeup }}.\n---\nWait {{ aftercare.sauna }}.[@S1]\n";

    [Theory]
    [InlineData("avoid: 48 hours", "avoid: 48 hourz")]
    [InlineData("avoid: 48 hours", "avoid: two days")]
    [InlineData("    avoid: 48 hours\n", "")]
    [InlineData("  makeup:\n    avoid: 48 hours\n    label: No makeup\n    basis: clinic-practice", "  makeup: 48 hours")]
    public void What_refers_to_a_fact_that_cannot_be_read_is_one_line(string before, string after)
    {
        using var folder = new TestContentFolder()
            .With("facts.yml", Two.Replace(before, after, StringComparison.Ordinal))
            .With("aftercare/sun.md", Sun);

        var problems = folder.Open().Problems;

        Assert.Equal(2, problems.Count);
        NotEmpty.All(problems, problem => Assert.Equal("facts.yml", problem.File));
        var consequence = Assert.Single(problems, problem => problem.Rule is "unknown-fact");
        Assert.Equal(
            "'aftercare.makeup' cannot be read, so it is missing in 3 places, the first in aftercare/makeup.md, line 6.",
            consequence.Message
        );
        Assert.DoesNotContain("sauna", consequence.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_written_nowhere_is_told_where_it_is_named()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Sun);

        Assert.Contains(folder.Open().Problems, problem => problem is { Rule: "unknown-fact", File: "aftercare/sun.md", Line: 5 });
    }

    [Theory]
    [InlineData("facts.yml", "aftercare: [")]
    [InlineData("sources.yml", "S1: \"")]
    [InlineData("clinic.yml", "name: \"")]
    [InlineData("home.yml", "title: \"")]
    public void A_data_file_that_cannot_be_read_is_told_once_with_a_count(string file, string broken)
    {
        using var folder = new TestContentFolder().With("facts.yml", Two).With("aftercare/sun.md", Sun).With(file, broken);

        var problems = folder.Open().Problems;

        NotEmpty.All(problems, problem => Assert.Equal(file, problem.File));
        Assert.Single(problems, problem => problem.Rule is "yaml");
        Assert.True(problems.Count <= 2);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_one_line()
    {
        using var folder = new TestContentFolder()
            .With("facts.yml", Two)
            .With("aftercare/sun.md", Sun)
            .With("sources.yml", "S1: a journal\n");

        var problems = folder.Open().Problems;

        Assert.Equal(2, problems.Count);
        Assert.Contains("'S1' cannot be read, so it is missing in 2 places", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phone_that_cannot_be_read_is_one_line()
    {
        using var folder = new TestContentFolder()
            .With("clinic.yml", TestContentFolder.Clinic.Replace("(202) 555-0147", "call us", StringComparison.Ordinal))
            .With(
                "aftercare/sun.md",
                Sun.Replace("Wait", "Call {{ clinic.phone }} or {{ clinic.out-of-hours }}. Wait", StringComparison.Ordinal)
            )
            .With("facts.yml", Two);

        NotEmpty.All(folder.Open().Problems, problem => Assert.Equal("clinic.yml", problem.File));
    }

    /// <summary>Only told together: each page still keeps the version with its number.</summary>
    [Fact]
    public void A_second_fact_that_breaks_still_leaves_no_gap()
    {
        using var folder = new TestContentFolder()
            .With("facts.yml", Two.Replace("48 hours", "48 hourz", StringComparison.Ordinal))
            .With("aftercare/sun.md", Sun.Replace("makeup", "sauna", StringComparison.Ordinal));
        var content = folder.Open();

        folder.With(
            "facts.yml",
            Two.Replace("8 hours", "8 hourz", StringComparison.Ordinal).Replace("7 days", "7 dayz", StringComparison.Ordinal)
        );
        content.Refresh();

        Assert.Equal("7 days", content.Published.Expand("{{ aftercare.sauna }}"));
    }
}
