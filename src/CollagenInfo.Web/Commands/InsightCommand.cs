using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollagenInfo.Web.Insight;

namespace CollagenInfo.Web.Commands;

/// <summary>Prints what people looked for and did not find.</summary>
internal static class InsightCommand
{
    private const int Printed = 0;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create(Func<string?> configuredFile)
    {
        var asJson = new Option<bool>("--json") { Description = "Print for a program to read." };
        var command = new Command(
            "insight",
            "Prints what people searched for without a result, which addresses had no page, which pages answered a question or did "
                + "not, and what people were looking for there, for each of the last 90 days. "
                + "Insight__File says where that is kept. Ends with 0, or 2 if nothing is kept, or it cannot be read."
        )
        {
            asJson,
        };
        command.SetAction(parsed => Print(configuredFile(), parsed.GetValue(asJson), Console.Out, Console.Error));
        return command;
    }

    internal static int Print(string? file, bool asJson, TextWriter output, TextWriter errors)
    {
        if (file is null || !Path.Exists(file))
        {
            errors.WriteLine(
                file is null ? "Nothing is kept: no file is set as Insight:File." : $"Nothing is kept so far: there is no {file}."
            );
            return CommandLine.CouldNotRun;
        }

        try
        {
            var all = new InsightFile(file).Read();
            output.WriteLine(asJson ? JsonSerializer.Serialize(all, Json) : Lines(all));
            return Printed;
        }
        catch (InsightFileException fault)
        {
            errors.WriteLine(fault.Message);
            return CommandLine.CouldNotRun;
        }
    }

    private static string Lines(IReadOnlyList<Unanswered> all) =>
        all.Count == 0
            ? "Nothing was asked by enough people to be counted."
            : string.Join(
                Environment.NewLine,
                all.Select(asked => FormattableString.Invariant(
                    $"{asked.Day:yyyy-MM-dd} {asked.Clients,5} {NameOf(asked.Kind)} {asked.Words}"))
            );

    private static string NameOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Search => "search",
            QuestionKind.Page => "page  ",
            QuestionKind.Answered => "yes   ",
            QuestionKind.NotAnswered => "no    ",
            _ => "wanted",
        };
}
