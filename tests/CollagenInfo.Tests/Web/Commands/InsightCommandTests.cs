using System.Text.Json;
using CollagenInfo.Web.Commands;
using CollagenInfo.Web.Insight;

namespace CollagenInfo.Tests.Web.Commands;

public sealed class InsightCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-");

    private string FileName => Path.Combine(folder.FullName, "insight.db");

    [Fact]
    public void Prints_the_newest_day_first_and_the_most_frequent_of_it()
    {
        Fill();

        Assert.Equal(
            (0, "2026-11-22    12 search roaccutane\n2026-11-22     3 page   laser prices\n2026-11-21     4 search botched", ""),
            Print(FileName));
    }

    [Fact]
    public void Json_is_for_programs()
    {
        Fill();

        var (_, output, _) = Print(FileName, asJson: true);
        var first = JsonDocument.Parse(output).RootElement[0];

        Assert.Equal(
            ("2026-11-22", "search", "roaccutane", 12),
            (
                first.GetProperty("day").GetString(),
                first.GetProperty("kind").GetString(),
                first.GetProperty("words").GetString(),
                first.GetProperty("clients").GetInt32()
            )
        );
    }

    [Fact]
    public void Says_so_if_nothing_is_kept()
    {
        Assert.Equal((2, "", "Nothing is kept: no file is set as Insight:File."), Print(null));
        Assert.Equal((2, "", $"Nothing is kept so far: there is no {FileName}."), Print(FileName));
        Assert.Empty(folder.EnumerateFiles());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Fill()
    {
        var file = new InsightFile(FileName);
        file.Add(new Unanswered(new DateOnly(2026, 11, 21), QuestionKind.Search, "botched", 4));
        file.Add(new Unanswered(new DateOnly(2026, 11, 22), QuestionKind.Page, "laser prices", 3));
        file.Add(new Unanswered(new DateOnly(2026, 11, 22), QuestionKind.Search, "roaccutane", 12));
    }

    private static (int Code, string Output, string Errors) Print(string? file, bool asJson = false)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = InsightCommand.Print(file, asJson, output, errors);

        return (code, output.ToString().TrimEnd().ReplaceLineEndings("\n"), errors.ToString().TrimEnd());
    }
}
