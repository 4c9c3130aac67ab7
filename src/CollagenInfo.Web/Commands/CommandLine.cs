using System.CommandLine;

namespace CollagenInfo.Web.Commands;

/// <summary>What the program does besides serving pages.</summary>
internal static class CommandLine
{
    /// <summary>The exit code of every command that could not do its work.</summary>
    public const int CouldNotRun = 2;

    private static readonly string[] Options = ["--help", "-h", "-?", "--version"];

    /// <summary>
    /// Whether the arguments ask for a command. Without arguments, or with settings such as <c>--urls</c>, the program serves the
    /// site.
    /// </summary>
    public static bool IsAsked(string[] args) => args is [var first, ..] && (Options.Contains(first) || !IsSetting(first));

    /// <summary>Runs the command and gives its exit code. Reports an unknown command, with the nearest known one.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="contentFolder">Gives the content folder that the configuration sets.</param>
    /// <param name="insightFile">Gives the file that the configuration sets for what people did not find; null if none.</param>
    /// <param name="stateFolder">Gives the folder in which the desk keeps its things; null if there is no desk.</param>
    public static int Run(string[] args, Func<string> contentFolder, Func<string?> insightFile, Func<string?> stateFolder)
    {
        var parsed = Root(contentFolder, insightFile, stateFolder).Parse(args);
        var code = parsed.Invoke();
        return parsed.Errors.Count > 0 ? CouldNotRun : code;
    }

    private static RootCommand Root(Func<string> contentFolder, Func<string?> insightFile, Func<string?> stateFolder) =>
        new(
            "Serves the site of a clinic from a folder of Markdown files. "
                + "Without a command it serves; ASPNETCORE_URLS and Content__Folder say where."
        )
        {
            CheckCommand.Create(contentFolder),
            VitalCommand.Create(contentFolder),
            InsightCommand.Create(insightFile),
            StaffCommand.Create(stateFolder, contentFolder),
        };

    private static bool IsSetting(string argument) => argument is ['-' or '/', ..] || argument.Contains('=', StringComparison.Ordinal);
}
