using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CollagenInfo.Content.History;

/// <summary>Asks the program git one question. It is never asked for a password, and has only so long to answer.</summary>
internal static class GitProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    /// <summary>What a hook that has started this program would have set.</summary>
    private static readonly string[] OfAnotherFolder =
    [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_COMMON_DIR",
        "GIT_PREFIX",
        "GIT_NAMESPACE",
    ];

    /// <summary>Asks, and waits for the answer.</summary>
    /// <exception cref="GitException">There is no git, or it did not answer in time.</exception>
    public static async Task<GitAnswer> RunAsync(GitQuestion question, TimeSpan patience, CancellationToken stop)
    {
        using var git = new Process { StartInfo = StartOf(question) };
        try
        {
            git.Start();
        }
        catch (Win32Exception fault)
        {
            throw new GitException(GitFault.NotThere, "the program git cannot be started on the server", fault.Message);
        }

        using var patient = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patient.CancelAfter(patience);
        try
        {
            var answer = git.StandardOutput.ReadToEndAsync(patient.Token);
            var errors = git.StandardError.ReadToEndAsync(patient.Token);
            await TellAsync(git, question.Input, patient.Token);
            await git.WaitForExitAsync(patient.Token);
            return new GitAnswer(git.ExitCode, await answer, await errors);
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            // Until it has ended, it may still write its lock. One that hangs in a disk never ends.
            await Task.WhenAny(git.WaitForExitAsync(CancellationToken.None), Task.Delay(PatienceToEnd, CancellationToken.None));
            stop.ThrowIfCancellationRequested();
            throw new GitException(
                GitFault.TooSlow,
                "git does not answer",
                $"git {question.Arguments[0]} took longer than {patience.TotalSeconds:0} seconds"
            );
        }
    }

    private static ProcessStartInfo StartOf(GitQuestion question)
    {
        // Names of files are names, whatever signs are in them.
        var start = new ProcessStartInfo("git", ["--literal-pathspecs", .. question.Arguments])
        {
            WorkingDirectory = question.Folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var name in OfAnotherFolder)
        {
            start.Environment.Remove(name);
        }

        (start.Environment["GIT_TERMINAL_PROMPT"], start.Environment["GIT_ASKPASS"]) = ("0", "");
        (start.Environment["SSH_ASKPASS_REQUIRE"], start.Environment["GCM_INTERACTIVE"]) = ("never", "never");
        // What it says is looked at.
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in question.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static async Task TellAsync(Process git, ReadOnlyMemory<byte> input, CancellationToken stop)
    {
        try
        {
            await git.StandardInput.BaseStream.WriteAsync(input, stop);
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already, and says why.
        }
    }
}

/// <summary>What git is asked.</summary>
/// <param name="Folder">The folder in which it is asked.</param>
/// <param name="Arguments">The command and what belongs to it.</param>
internal sealed record GitQuestion(string Folder, params IReadOnlyList<string> Arguments)
{
    public ReadOnlyMemory<byte> Input { get; init; }

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}

/// <summary>What git answers.</summary>
internal sealed record GitAnswer(int ExitCode, string Text, string Errors)
{
    public bool IsYes => ExitCode == 0;

    /// <summary>The last line of what it has to complain about; for a hook, that is its own.</summary>
    public string? Complaint => LastLine(Errors) ?? LastLine(Text);

    private static string? LastLine(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
}
