using System.Diagnostics;
using System.Net;
using System.Text;
using CollagenInfo.Web.Insight;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollagenInfo.Tests.Web.Insight;

public sealed class UnansweredQuestionsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-");
    private readonly UnansweredQuestions questions;
    private DateOnly today = new(2026, 11, 22);

    public UnansweredQuestionsTests() => questions = Over(new InsightFile(FileName));

    private string FileName => Path.Combine(folder.FullName, "insight.db");

    [Fact]
    public void A_word_is_kept_once_three_clients_have_typed_it()
    {
        Search("botched", 1, 2);
        Assert.Empty(Kept());

        Search("botched", 3);
        Assert.Equal([new Unanswered(today, QuestionKind.Search, "botched", 3)], Kept());

        Search("botched", 4, 4, 1);
        Assert.Equal(4, Assert.Single(Kept()).Clients);
    }

    [Fact]
    public void One_client_counts_once_however_often_it_asks()
    {
        Search("jane doe", [.. Enumerable.Repeat(7, 50)]);

        Assert.Empty(Kept());
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:3:4:5:6")]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", "192.0.2.1")]
    public void One_connection_is_one_client(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            questions.NoteSearchWithoutResult("jane doe", IPAddress.Parse(address));
        }

        Assert.Empty(Kept());
    }

    [Fact]
    public void Nothing_else_ever_reaches_the_disk()
    {
        Search("botched", 1, 2, 3);
        Search("jane doe", 1, 2);
        Search("call 202 555 0147", 1, 2, 3);
        Search("jane@example.org", 1, 2, 3);
        questions.NotePageNotFound("/jane-doe-results", Client(1));

        questions.Write();
        var disk = string.Concat(folder.EnumerateFiles().Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName))));

        Assert.Contains("botched", disk, StringComparison.Ordinal);
        Assert.DoesNotContain("jane", disk, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("555", disk, StringComparison.Ordinal);
        Assert.DoesNotContain("192.0.2", disk, StringComparison.Ordinal);
        Assert.DoesNotContain(Encoding.Latin1.GetString(Client(3).GetAddressBytes()), disk, StringComparison.Ordinal);
        Assert.Equal(["insight.db"], folder.EnumerateFiles().Select(file => file.Name));
    }

    [Fact]
    public void What_was_wanted_is_kept_word_by_word_and_never_as_a_sentence()
    {
        questions.NoteWanted("/aftercare/makeup", "When can I use mascara, I am getting married", Client(1));
        questions.NoteWanted("/aftercare/makeup", "mascara", Client(2));
        questions.NoteWanted("/aftercare/makeup", "Mascara and mascara again", Client(3));

        var kept = Assert.Single(Kept());
        Assert.Equal((QuestionKind.Wanted, "/aftercare/makeup mascara", 3), (kept.Kind, kept.Words, kept.Clients));
        Assert.DoesNotContain("married", Encoding.Latin1.GetString(File.ReadAllBytes(FileName)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_a_page_answered_is_kept_by_page()
    {
        for (var client = 1; client <= 3; client++)
        {
            questions.NoteAnswer("/aftercare/makeup", wasAnswered: client > 0, Client(client));
            questions.NoteAnswer("/clinic", wasAnswered: client > 2, Client(client));
        }

        Assert.Equal([new Unanswered(today, QuestionKind.Answered, "/aftercare/makeup", 3)], Kept());
    }

    [Fact]
    public void Two_days_do_not_add_up()
    {
        Search("jane doe", 1, 2);
        today = today.AddDays(1);
        Search("jane doe", 3);

        Assert.Empty(Kept());
    }

    [Fact]
    public void The_file_holds_no_order_of_asking()
    {
        Search("zebra", 1, 2, 3);
        Search("apple", 1, 2, 3);

        var rows = Kept();

        Assert.Equal(["apple", "zebra"], rows.Select(row => row.Words));
    }

    [Fact]
    public void A_count_is_dropped_after_90_days_and_gone_from_the_disk()
    {
        Search("botched", 1, 2, 3);
        today = today.AddDays(89);
        questions.Write();
        Assert.Single(Kept());

        today = today.AddDays(1);
        questions.Write();

        Assert.Empty(Kept());
        Assert.DoesNotContain("botched", Encoding.Latin1.GetString(File.ReadAllBytes(FileName)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Tools/Laser-Hair/", "tools laser hair")]
    [InlineData("/wp-login.php", null)]
    [InlineData("/", null)]
    [InlineData("/patients/20255501", null)]
    public void Of_an_address_the_words_are_kept(string path, string? words)
    {
        for (var client = 1; client <= 3; client++)
        {
            questions.NotePageNotFound(path, Client(client));
        }

        Assert.Equal(words is null ? [] : [new Unanswered(today, QuestionKind.Page, words, 3)], Kept());
    }

    [Theory]
    [InlineData("'; DROP TABLE unanswered; --", "drop table unanswered")]
    [InlineData("  ROACCUTANE\tand\u202e sun ", "roaccutane and sun")]
    public void Hostile_words_are_only_words(string typed, string kept)
    {
        Search(typed, 1, 2, 3);

        Assert.Equal(kept, Assert.Single(Kept()).Words);
    }

    [Fact]
    public void Whoever_cannot_be_told_apart_does_not_count()
    {
        for (var time = 0; time < 5; time++)
        {
            questions.NoteSearchWithoutResult("botched", null);
        }

        Assert.Empty(Kept());
    }

    [Fact]
    public void Without_a_file_nothing_is_written()
    {
        var off = Over(null);

        off.NoteSearchWithoutResult("botched", Client(1));
        off.Write();

        Assert.Empty(folder.EnumerateFiles());
    }

    [Fact]
    public void A_file_that_cannot_be_written_fails_no_page()
    {
        var broken = Over(new InsightFile(folder.FullName));

        Search(broken, "botched", 1, 2, 3);

        Assert.Null(Record.Exception(broken.Write));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_waited_for_by_nobody_who_asks_and_loses_nothing()
    {
        Search("first", 1, 2, 3);
        questions.Write();
        using (var other = new SqliteConnection($"Data Source={FileName};Pooling=False"))
        {
            other.Open();
            using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN EXCLUSIVE";
            hold.ExecuteNonQuery();

            var asking = Stopwatch.StartNew();
            Search("botched", 1, 2, 3);
            Assert.InRange(asking.ElapsedMilliseconds, 0, 500);
            var writing = Stopwatch.StartNew();
            questions.Write();
            Assert.InRange(writing.ElapsedMilliseconds, 0, 5_000);
        }

        Assert.Equal(["botched", "first"], Kept().Select(row => row.Words));
    }

    [Fact]
    public void One_client_cannot_keep_out_what_others_ask()
    {
        for (var number = 0; number < 6_000; number++)
        {
            questions.NotePageNotFound($"/nonsense-{NameOf(number)}", Client(200));
        }

        Search("botched", 1, 2, 3);

        Assert.Equal("botched", Assert.Single(Kept()).Words);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private UnansweredQuestions Over(InsightFile? file) => new(file, () => today, NullLogger<UnansweredQuestions>.Instance);

    private void Search(string words, params int[] clients) => Search(questions, words, clients);

    private static void Search(UnansweredQuestions questions, string words, params int[] clients) =>
        Array.ForEach(clients, client => questions.NoteSearchWithoutResult(words, Client(client)));

    /// <summary>A number in letters, because words with many digits are not counted.</summary>
    private static string NameOf(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));

    private static IPAddress Client(int number) => new([192, 0, 2, (byte)number]);

    private IReadOnlyList<Unanswered> Kept()
    {
        questions.Write();
        return new InsightFile(FileName).Read();
    }
}
