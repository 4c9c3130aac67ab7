using System.Diagnostics;

namespace CollagenInfo.Tests.Storage;

public class PipeTests
{
    /// <summary>Opening a named pipe without a writer would block for ever.</summary>
    [Theory]
    [InlineData("aftercare/pipe.md")]
    [InlineData("home.yml")]
    public async Task A_pipe_is_told_and_never_opened(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TestContentFolder().Without(file);
        using var made = Process.Start("mkfifo", [folder.PathOf(file)]);
        await made.WaitForExitAsync();

        var content = await Task.Run(folder.OpenUnchecked).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(
            [$"{file}:1: error not-a-file: This is a pipe, a socket or a device, not a file. Delete it, and put a file here."],
            content.Problems.Lines()
        );
    }
}
