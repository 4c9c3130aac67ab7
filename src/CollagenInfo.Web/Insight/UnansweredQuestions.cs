using System.Net;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// Counts what people look for and do not find, for the clinic to write it. It keeps words and numbers, never who asked.
/// Without a file it forgets everything at once.
/// </summary>
/// <param name="file">Where counts are kept; null if they are not.</param>
/// <param name="today">The day at the clinic.</param>
/// <param name="log">Told when the file cannot be written; never told a word.</param>
public sealed partial class UnansweredQuestions(InsightFile? file, Func<DateOnly> today, ILogger<UnansweredQuestions> log)
{
    private readonly Lock sync = new();
    private DayOfQuestions? day;

    /// <summary>Somebody searched for these words, and nothing was found.</summary>
    public void NoteSearchWithoutResult(string words, IPAddress? client) => Note(QuestionKind.Search, AskedWords.From(words), client);

    /// <summary>Somebody asked for this address, and there is no page.</summary>
    public void NotePageNotFound(string path, IPAddress? client) => Note(QuestionKind.Page, AskedWords.FromAddress(path), client);

    /// <summary>Throws away what is in memory of a day that is over, and drops from the file what is too old.</summary>
    public void ForgetOldDays()
    {
        if (file is null)
        {
            return;
        }

        lock (sync)
        {
            if (day?.Day != today())
            {
                day = new DayOfQuestions(today());
                Write(() => file.DropOld(day.Day));
            }
        }
    }

    private void Note(QuestionKind kind, string? words, IPAddress? client)
    {
        if (file is null || words is null || client is null)
        {
            return;
        }

        lock (sync)
        {
            ForgetOldDays();
            if (day!.Note(kind, words, client) is > 0 and var clients)
            {
                Write(() => file.Add(new Unanswered(day.Day, kind, words, clients)));
            }
        }
    }

    /// <summary>A full disk is no reason to fail a page.</summary>
    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException fault)
        {
            LogUnwritable(fault.SqliteErrorCode, fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Insight:File cannot be written (SQLite error {Code}): {Message}")]
    private partial void LogUnwritable(int code, string message);
}
