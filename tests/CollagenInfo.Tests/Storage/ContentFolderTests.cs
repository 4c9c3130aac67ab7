using Place = CollagenInfo.Content.Storage.ContentFolder;

namespace CollagenInfo.Tests.Storage;

public sealed class ContentFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("collagen-info-").FullName;

    [Fact]
    public void The_folder_beside_the_program_comes_first()
    {
        var (start, beside) = (Made("src/web"), Made("src/web/content"));
        MakeCheckout();
        Made("content");

        Assert.Equal(beside, Place.Locate("content", start));
    }

    [Fact]
    public void The_folder_at_the_root_of_a_checkout_is_found_from_within()
    {
        var (start, atRoot) = (Made("src/web/bin"), Made("content"));
        MakeCheckout();

        Assert.Equal(atRoot, Place.Locate("content", start));
    }

    [Fact]
    public void A_folder_that_only_happens_to_lie_above_is_not_taken()
    {
        var start = Made("site/web");
        Made("content");
        Made("site/content");

        Assert.Equal(Path.Combine(start, "content"), Place.Locate("content", start));
    }

    [Fact]
    public void A_folder_between_the_program_and_the_root_is_not_taken()
    {
        var start = Made("src/web");
        Made("src/content");
        MakeCheckout();

        Assert.Equal(Path.Combine(start, "content"), Place.Locate("content", start));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_full_path_stays_as_it_is(bool exists)
    {
        var path = exists ? Made("elsewhere") : Path.Combine(root, "elsewhere");

        Assert.Equal(path, Place.Locate(path, Made("web")));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Made(string folder) => Directory.CreateDirectory(Path.Combine(root, folder)).FullName;

    private void MakeCheckout() => File.WriteAllText(Path.Combine(root, "RepositoryRoot.sln"), "");
}
