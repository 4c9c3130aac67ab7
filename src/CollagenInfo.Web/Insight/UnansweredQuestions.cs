using System.Net;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// Counts what people look for and do not find, so that the clinic can write it. It keeps words and numbers, never who asked.
/// Without a file it keeps nothing.
/// </summary>
/// <param name="file">The file for the counts; null to keep none.</param>
/// <param name="today">Gives the date at the clinic.</param>
/// <param name="log">Logs that the file cannot be written, but never the words.</param>
public sealed partial class UnansweredQuestions(InsightFile? file, Func<DateOnly> today, ILogger<UnansweredQuestions> log)
{
    private readonly Lock sync = new();
    private DayOfQuestions? day;

    /// <summary>Somebody searched for these words, and nothing was found.</summary>
    public void NoteSearchWithoutResult(string words, IPAddress? client) => Note(QuestionKind.Search, AskedWords.From(words), client);

    /// <summary>Somebody asked for this address, and there is no page.</summary>
    public void NotePageNotFound(string path, IPAddress? client) => Note(QuestionKind.Page, AskedWords.FromAddress(path), client);

    /// <summary>If a new day has begun, forgets the old one in memory, and deletes what is too old from the file.</summary>
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

    /// <summary>A page must not fail because the disk is full.</summary>
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
