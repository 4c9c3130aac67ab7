namespace CollagenInfo.Tests.Storage;

public class LinkTests
{
    private const string Outside =
        "link-outside: This link leads out of the content folder, and nothing outside is read. " + "Put the file itself here.";

    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    [Theory]
    [InlineData("aftercare/sun.md", "../../outside.md")]
    [InlineData("aftercare/sun.md", "../inside.md")]
    [InlineData("images/skin.svg", "../../outside.svg")]
    [InlineData("terms.yml", "../outside.yml")]
    [InlineData("sun", "../outside")]
    [InlineData("images/skin.svg", "/etc/passwd")]
    public void A_link_out_of_the_folder_is_an_error_and_nothing_is_read_through_it(string file, string target)
    {
        using var folder = new TestContentFolder().With("images/own.svg", Drawing);
        Directory.CreateDirectory(folder.Beside("outside"));
        foreach (var beside in new[] { "outside.md", "outside.svg", "outside.yml", "outside/sun.md" })
        {
            File.WriteAllText(folder.Beside(beside), beside.EndsWith("svg", StringComparison.Ordinal) ? Drawing : TestContentFolder.Makeup);
        }

        folder.WithLink("inside.md", "../outside.md").WithLink(file, target);

        var content = folder.Open();

        Assert.Contains($"{file}:1: error {Outside}", content.Problems.Lines());
        Assert.Equal("makeup", Assert.Single(content.Published.Articles).Slug.ToString());
        Assert.Equal(["own.svg"], content.Published.Data.Images);
        Assert.Null(content.OpenPicture("skin.svg"));
    }

    [Fact]
    public void Links_that_stay_inside_and_the_folder_itself_as_a_link_are_fine()
    {
        using var folder = new TestContentFolder();
        Directory.Move(folder.FullName, folder.Beside("release"));
        folder.WithLink(folder.FullName, "release");
        Directory.Move(folder.PathOf("aftercare"), folder.PathOf("..2026"));
        folder.WithLink("..data", "..2026").WithLink("aftercare", "..data");

        var content = folder.Open();

        Assert.Empty(content.Problems);
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Fact]
    public void A_link_that_is_put_in_place_of_a_picture_is_never_opened()
    {
        using var folder = new TestContentFolder().With("images/skin.svg", Drawing);
        File.WriteAllText(folder.Beside("outside.svg"), Drawing.Replace("/>", ">secret</svg>", StringComparison.Ordinal));
        var content = folder.Open();

        folder.Without("images/skin.svg").WithLink("images/skin.svg", "../../outside.svg");

        Assert.Null(content.OpenPicture("skin.svg"));
    }
}
