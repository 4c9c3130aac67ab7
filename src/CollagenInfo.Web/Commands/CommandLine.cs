using System.CommandLine;

namespace CollagenInfo.Web.Commands;

/// <summary>What the program does besides serving pages.</summary>
internal static class CommandLine
{
    private static readonly string[] Known = ["check", "insight", "--help", "-h", "-?", "--version"];

    /// <summary>Whether the arguments name a command; without one the program serves the site.</summary>
    public static bool Knows(string[] args) => args is [var first, ..] && Known.Contains(first);

    /// <summary>Runs the command and gives its exit code.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="insightFile">The file that the configuration names for what people did not find; null if none.</param>
    public static int Run(string[] args, Func<string?> insightFile) =>
        new RootCommand(
            "Serves the site of a clinic from a folder of Markdown files. Without a command it serves; ASPNETCORE_URLS and Content__Folder say where."
        )
        {
            CheckCommand.Create(),
            InsightCommand.Create(insightFile),
        }
            .Parse(args)
            .Invoke();
}
