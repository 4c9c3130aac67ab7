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
    private const int CouldNotRun = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The content folder.", DefaultValueFactory = _ => "content" };
        var asJson = new Option<bool>("--json") { Description = "Print for a program to read." };
        var command = new Command(
            "check",
            "Prints every problem of the content as 'path:line: error RULE: message'. "
                + "Ends with 0 if there is no error, 1 if there is one, 2 if it could not run."
        )
        {
            folder,
            asJson,
        };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(folder), parsed.GetValue(asJson), Console.Out, Console.Error));
        return command;
    }

    internal static int Check(string folder, bool asJson, TextWriter output, TextWriter errors)
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

            return CouldNotRun;
        }

        output.WriteLine(asJson ? JsonSerializer.Serialize(content.Problems, Json) : Lines(content));
        return content.Problems.Any(problem => problem.Severity is Severity.Error) ? HasErrors : Clean;
    }

    private static string Lines(ContentRepository content)
    {
        var report = content.LastReport;
        var total = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Articles} articles, errors: {report.Count(Severity.Error)}, warnings: {report.Count(Severity.Warning)}, "
                + $"exceptions: {report.Count(Severity.Waived)}."
        );
        return string.Join(Environment.NewLine, [.. report.Problems.Select(problem => problem.ToString()), total]);
    }
}
