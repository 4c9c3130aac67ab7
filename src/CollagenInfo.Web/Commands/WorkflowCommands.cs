using System.Globalization;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Commands;

/// <summary>Problems as commands of a GitHub workflow: <c>::error file=...,line=...,title=...::message</c>.</summary>
internal static class WorkflowCommands
{
    public static IEnumerable<string> From(IEnumerable<ContentProblem> problems) => problems.Select(Command);

    private static string Command(ContentProblem problem) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"::{NameOf(problem.Severity)} file={Property(problem.File)},line={problem.Line},title={Property(problem.Rule)}::"
        ) + Data($"{problem.Message} {problem.Advice}".TrimEnd());

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
