namespace CollagenInfo.Tests.Storage;

public class WrongShapeTests
{
    private const string Advice = "Begin each on a line of its own with a hyphen.";

    [Fact]
    public void Hours_that_are_one_text_are_told()
    {
        using var folder = new TestContentFolder();
        folder.With("clinic.yml", File.ReadAllText(folder.PathOf("clinic.yml")) + "\nhours: Monday\n");

        var content = folder.OpenUnchecked();

        Assert.Equal([$"clinic.yml:7: error yaml-type: 'hours' should be a list of groups of keys. {Advice}"], content.Problems.Lines());
        Assert.Empty(content.Published.Clinic.Hours.Lines);
    }

    [Fact]
    public void A_door_that_is_plain_text_is_told_and_the_others_stand()
    {
        using var folder = new TestContentFolder();
        folder.With("home.yml", File.ReadAllText(folder.PathOf("home.yml")) + "\n  - Worried?\n");

        var content = folder.OpenUnchecked();

        Assert.Equal([$"home.yml:8: error yaml-type: 'doors' should be a list of groups of keys. {Advice}"], content.Problems.Lines());
        Assert.Single(content.Published.Data.Home!.Doors);
    }

    [Theory]
    [InlineData("[[S1]]")]
    [InlineData("[{ id: S1 }]")]
    public void A_source_that_is_no_text_is_told(string sources)
    {
        using var folder = new TestContentFolder().With("facts.yml", $"{TestContentFolder.Facts}\n    sources: {sources}\n");

        var content = folder.OpenUnchecked();

        Assert.Equal([$"facts.yml:6: error yaml-type: 'sources' should be a list of texts. {Advice}"], content.Problems.Lines());
        Assert.Empty(content.Published.Facts.Find("aftercare.makeup")!.Sources);
    }

    [Theory]
    [InlineData("[S1, S2]", "S1", "S2")]
    [InlineData("S1", "S1")]
    public void One_text_is_a_list_of_one(string sources, params string[] read)
    {
        using var folder = new TestContentFolder().With("facts.yml", $"{TestContentFolder.Facts}\n    sources: {sources}\n");

        var content = folder.OpenUnchecked();

        Assert.Empty(content.Problems);
        Assert.Equal(read, content.Published.Facts.Find("aftercare.makeup")!.Sources);
    }
}
