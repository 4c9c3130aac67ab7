using System.Text.Json;
using CollagenInfo.Web.Commands;
using CollagenInfo.Web.Insight;
using Microsoft.Data.Sqlite;

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

    [Theory]
    [InlineData("text", "it is damaged, or no file of counts at all.")]
    [InlineData("damaged", "it is damaged, or no file of counts at all.")]
    [InlineData("folder", "it is a folder, or the program may not use it.")]
    [InlineData("empty", "it has other contents than counts.")]
    [InlineData("CREATE TABLE other (a)", "it has other contents than counts.")]
    [InlineData("CREATE TABLE unanswered (day, kind)", "it has other contents than counts.")]
    [InlineData("INSERT INTO unanswered VALUES ('yesterday', 'Search', 'words', 3)", "it has other contents than counts.")]
    [InlineData("INSERT INTO unanswered VALUES ('2026-11-22', 'Dream', 'words', 3)", "it has other contents than counts.")]
    [InlineData("INSERT INTO unanswered VALUES ('2026-11-22', 'Page', 'words', 99999999999)", "it has other contents than counts.")]
    public void A_file_that_is_something_else_is_told_in_a_sentence(string what, string reason)
    {
        Spoil(what);

        var (code, output, errors) = Print(FileName);

        Assert.Equal((2, ""), (code, output));
        Assert.Equal($"The file {FileName} of Insight:File cannot be used: {reason}", errors);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Spoil(string what)
    {
        switch (what)
        {
            case "text":
                File.WriteAllText(FileName, string.Concat(Enumerable.Repeat("These are no counts.\n", 100)));
                break;
            case "empty":
                File.WriteAllText(FileName, "");
                break;
            case "folder":
                Directory.CreateDirectory(FileName);
                break;
            case "damaged":
                Fill();
                using (var file = File.OpenWrite(FileName))
                {
                    file.Position = 100;
                    file.Write(Enumerable.Repeat((byte)0xAA, 4000).ToArray());
                }

                break;
            default:
                if (what.StartsWith("INSERT", StringComparison.Ordinal))
                {
                    Fill();
                }

                Run(what);
                break;
        }
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FileName};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Fill()
    {
        var file = new InsightFile(FileName);
        file.Add(
        [
            new Unanswered(new DateOnly(2026, 11, 21), QuestionKind.Search, "botched", 4),
            new Unanswered(new DateOnly(2026, 11, 22), QuestionKind.Page, "laser prices", 3),
            new Unanswered(new DateOnly(2026, 11, 22), QuestionKind.Search, "roaccutane", 12),
        ]);
    }

    private static (int Code, string Output, string Errors) Print(string? file, bool asJson = false)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = InsightCommand.Print(file, asJson, output, errors);

        return (code, output.ToString().TrimEnd().ReplaceLineEndings("\n"), errors.ToString().TrimEnd());
    }
}
