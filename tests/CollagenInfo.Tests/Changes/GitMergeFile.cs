using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CollagenInfo.Tests.Changes;

/// <summary>Merges as git does, in a folder of its own.</summary>
internal sealed class GitMergeFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private int merges;

    public static bool IsInstalled
    {
        get
        {
            try
            {
                using var git = Process.Start(
                    new ProcessStartInfo("git", ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true }
                );
                return git is not null;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>The merged text; null if there is a conflict.</summary>
    public string? Merge(RandomMerge merge)
    {
        var name = Interlocked.Increment(ref merges).ToString(CultureInfo.InvariantCulture);
        string[] files = [Write(name + ".mine", merge.Mine), Write(name + ".base", merge.Base), Write(name + ".theirs", merge.Theirs)];
        using var git = Process.Start(
            new ProcessStartInfo("git", ["merge-file", "-p", .. files]) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        var text = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? text : null;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
