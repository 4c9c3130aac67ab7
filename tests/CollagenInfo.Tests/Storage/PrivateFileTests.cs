using System.Runtime.Versioning;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;

namespace CollagenInfo.Tests.Storage;

/// <summary>Rights as Linux and macOS know them.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PrivateFileTests : IDisposable
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-");

    private string FileName => Path.Combine(folder.FullName, "counts.db");

    [Fact]
    public void Only_the_account_of_the_program_may_read_it()
    {
        PrivateFile.Ensure(FileName);

        Assert.Equal(Own, File.GetUnixFileMode(FileName));
    }

    [Fact]
    public void The_rights_of_others_are_taken_from_a_file_that_is_there_and_it_keeps_its_contents()
    {
        File.WriteAllText(FileName, "counts");
        File.SetUnixFileMode(FileName, Own | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        PrivateFile.Ensure(FileName);

        Assert.Equal((Own, "counts"), (File.GetUnixFileMode(FileName), File.ReadAllText(FileName)));
    }

    [Fact]
    public void The_file_of_what_people_did_not_find_is_one()
    {
        new InsightFile(FileName).Add([new Unanswered(new DateOnly(2026, 11, 29), QuestionKind.Search, "botched", 3)]);

        Assert.Equal(Own, File.GetUnixFileMode(FileName));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
