using System.Diagnostics;

namespace CollagenInfo.Tests.Storage;

public class EmptyFileTests
{
    /// <summary>Opening a named pipe without a writer would block for ever.</summary>
    [Theory]
    [InlineData("aftercare/pipe.md")]
    [InlineData("home.yml")]
    public async Task A_file_without_a_length_is_told_and_never_opened(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TestContentFolder().Without(file);
        using var made = Process.Start("mkfifo", [folder.PathOf(file)]);
        await made.WaitForExitAsync();

        var content = await Task.Run(folder.OpenUnchecked).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([$"{file}:1: error file-empty: The file is empty. Write the page, or delete the file."], content.Problems.Lines());
    }
}
