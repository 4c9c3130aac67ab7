using System.Diagnostics;

namespace CollagenInfo.Tests.Support;

/// <summary>A folder as a developer has it in git, with the settings of the machine left out.</summary>
internal sealed class GitRepository
{
    private readonly string folder;

    private GitRepository(string folder) => this.folder = folder;

    /// <summary>Makes a repository with everything in the folder as its first commit.</summary>
    public static GitRepository Of(string folder)
    {
        var made = new GitRepository(folder);
        made.Run("init", "--quiet", "--initial-branch=main");
        made.Commit("First");
        return made;
    }

    /// <summary>A copy of another repository that others send their commits to.</summary>
    public static GitRepository Bare(string folder)
    {
        Directory.CreateDirectory(folder);
        var made = new GitRepository(folder);
        made.Run("init", "--quiet", "--bare", "--initial-branch=main");
        return made;
    }

    /// <summary>Commits everything, as a developer does.</summary>
    public void Commit(string subject)
    {
        Run("add", "--all");
        Run("commit", "--quiet", "--allow-empty", $"--message={subject}");
    }

    /// <summary>What git says, each line trimmed, when it does what it is told.</summary>
    public string Run(params string[] arguments)
    {
        var (code, text) = Try(arguments);
        Assert.True(code == 0, $"git {string.Join(' ', arguments)}: {text}");
        return text;
    }

    /// <summary>What git says, and its exit code.</summary>
    public (int Code, string Text) Try(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "commit.gpgSign=false", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            (start.Environment[$"GIT_{role}_NAME"], start.Environment[$"GIT_{role}_EMAIL"]) = ("Dev", "dev@clinic.example");
        }

        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEndAsync();
        var text = git.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        git.WaitForExit();
        return (git.ExitCode, text.Trim());
    }

    /// <summary>The subjects with their authors, newest first.</summary>
    public string[] Log => Run("log", "--format=%an: %s").Split('\n');

    /// <summary>The files of the last commits, newest first.</summary>
    public string FilesOf(string commit) => Run("show", "--format=", "--name-status", commit).Replace('\t', ' ');

    /// <summary>Makes a script that git runs before each commit.</summary>
    public void RefuseCommitsBy(string script) => WriteScript(Path.Combine("hooks", "pre-commit"), script);

    /// <summary>Lets git wait without an end as soon as it holds the lock of its index.</summary>
    public void WaitWhileLocked()
    {
        WriteScript("wait", "[ ! -e .git/index.lock ] || sleep 600");
        Run("config", "core.fsmonitor", ".git/wait");
    }

    private void WriteScript(string name, string script)
    {
        var hook = Path.Combine(folder, ".git", name);
        File.WriteAllText(hook, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
