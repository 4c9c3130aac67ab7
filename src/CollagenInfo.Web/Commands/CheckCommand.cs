using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Commands;

/// <summary>Reads the content as the site does, and prints all its problems.</summary>
internal static class CheckCommand
{
    private const int Clean = 0;
    private const int HasErrors = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Makes the command.</summary>
    /// <param name="contentFolder">Gives the folder that the configuration sets.</param>
    public static Command Create(Func<string> contentFolder)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The content folder. If it is left out, the one that Content:Folder sets.",
            DefaultValueFactory = _ => contentFolder(),
        };
        var format = new Option<CheckFormat>("--format")
        {
            Description = "For whom to print.",
            DefaultValueFactory = _ => CheckFormat.Text,
        };
        var asJson = new Option<bool>("--json") { Description = "The same as '--format json'." };
        var command = new Command(
            "check",
            "Prints every problem of the content as 'path:line: error RULE: message'. "
                + "Ends with 0 if there is no error, 1 if there is one, 2 if it could not run."
        )
        {
            folder,
            format,
            asJson,
        };
        command.SetAction(parsed =>
            Check(
                parsed.GetRequiredValue(folder),
                parsed.GetValue(asJson) ? CheckFormat.Json : parsed.GetRequiredValue(format),
                Console.Out,
                Console.Error
            )
        );
        return command;
    }

    internal static int Check(string folder, CheckFormat format, TextWriter output, TextWriter errors)
    {
        ContentRepository content;
        try
        {
            content = ContentRepository.Open(
                ContentFolder.Locate(folder, Environment.CurrentDirectory),
                new LibraryChecker().Check,
                TimeProvider.System
            );
        }
        catch (ContentFolderException nothing)
        {
            errors.WriteLine(nothing.Message);
            foreach (var problem in nothing.Problems)
            {
                errors.WriteLine(problem);
            }

            return CommandLine.CouldNotRun;
        }

        IReadOnlyList<ContentProblem> problems = [.. content.Problems.Select(problem => FromHere(problem, content.Folder))];
        output.WriteLine(
            format switch
            {
                CheckFormat.Json => JsonSerializer.Serialize(problems, Json),
                CheckFormat.Sarif => JsonSerializer.Serialize(SarifLog.From(problems), Json),
                CheckFormat.Github => Lines(WorkflowCommands.From(problems), content.LastReport),
                _ => Lines(problems.Select(problem => problem.ToString()), content.LastReport),
            }
        );
        return problems.Any(problem => problem.Severity is Severity.Error) ? HasErrors : Clean;
    }

    /// <summary>The problem with a path that can be opened from the current folder.</summary>
    private static ContentProblem FromHere(ContentProblem problem, string folder) => new(
        problem.Rule,
        problem.Severity,
        Path.GetRelativePath(CallerSetup.ReadFolder(folder), Path.Combine(folder, problem.File)).Replace('\\', '/'),
        problem.Line,
        problem.Message,
        problem.Advice);

    private static string Lines(IEnumerable<string> problems, ContentReport report)
    {
        var total = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Articles} articles, errors: {report.Count(Severity.Error)}, warnings: {report.Count(Severity.Warning)}, "
                + $"exceptions: {report.Count(Severity.Waived)}."
        );
        return string.Join(Environment.NewLine, [.. problems, total]);
    }
}
