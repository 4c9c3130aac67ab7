namespace CollagenInfo.Tests.Guards;

public class LineWidthTests
{
    private const int Widest = 140;

    /// <summary>Two files must fit on a screen side by side.</summary>
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_line_is_wider_than_140_columns(string folder)
    {
        var files = RepositoryRoot.Files(folder, ".cs", ".cshtml", ".css", ".js", ".props", ".csproj").ToList();

        Assert.NotEmpty(files);
        Nothing.Found(
            from file in files
            from line in File.ReadLines(RepositoryRoot.PathOf(file)).Index()
            where line.Item.Length > Widest
            select $"{file}:{line.Index + 1} has {line.Item.Length} columns"
        );
    }
}
