using System.Net;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// Counts what people look for and do not find, so that the clinic can write it. It keeps words and numbers, never who asked.
/// Without a file it keeps nothing. Noting is done in memory, because a reader waits for it; <see cref="Write"/> brings it to the
/// file.
/// </summary>
/// <param name="file">The file for the counts; null to keep none.</param>
/// <param name="today">Gives the date at the clinic.</param>
/// <param name="log">Logs that the file cannot be written, but never the words.</param>
public sealed partial class UnansweredQuestions(InsightFile? file, Func<DateOnly> today, ILogger<UnansweredQuestions> log)
{
    /// <summary>The most counts that wait for a file that cannot be written; more are lost.</summary>
    private const int MostWaiting = 1000;

    private readonly Lock sync = new();
    private readonly List<Unanswered> waiting = [];
    private DayOfQuestions? day;
    private DateOnly? cleaned;
    private bool hasFailed;

    /// <summary>Whether anything is counted.</summary>
    public bool IsOn => file is not null;

    /// <summary>Somebody searched for these words, and nothing was found.</summary>
    public void NoteSearchWithoutResult(string words, IPAddress? client) => Note(QuestionKind.Search, AskedWords.From(words), client);

    /// <summary>Somebody asked for this address, and there is no page.</summary>
    public void NotePageNotFound(string path, IPAddress? client) => Note(QuestionKind.Page, AskedWords.FromAddress(path), client);

    /// <summary>Somebody said whether a page answered the question. Of a tool only its address is known, never an answer.</summary>
    public void NoteAnswer(string page, bool wasAnswered, IPAddress? client) =>
        Note(wasAnswered ? QuestionKind.Answered : QuestionKind.NotAnswered, page, client);

    /// <summary>Somebody said what a page of the site did not tell.</summary>
    public void NoteWanted(string page, string sentence, IPAddress? client)
    {
        foreach (var word in AskedWords.EachIn(sentence))
        {
            Note(QuestionKind.Wanted, $"{page} {word}", client);
        }
    }

    /// <summary>What is written in the file: the newest day first; nothing if there is no file yet.</summary>
    /// <exception cref="InsightFileException">The file cannot be read, or is no file of such counts.</exception>
    public IReadOnlyList<Unanswered> Read() => file is { Exists: true } ? file.Read() : [];

    /// <summary>
    /// Writes what waits to the file, and on a new day deletes from it what is too old. What cannot be written waits for the next
    /// time.
    /// </summary>
    public void Write()
    {
        if (file is null)
        {
            return;
        }

        var (now, asked) = (today(), Taken());
        try
        {
            if (cleaned != now)
            {
                file.DropOld(now);
                cleaned = now;
            }

            if (asked.Length > 0)
            {
                file.Add(asked);
            }

            hasFailed = false;
        }
        catch (InsightFileException fault)
        {
            PutBack(asked);
            if (!hasFailed)
            {
                LogUnwritable(fault.Message);
            }

            hasFailed = true;
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
            var current = Today();
            if (current.Note(kind, words, client) is > 0 and var clients && waiting.Count < MostWaiting)
            {
                waiting.Add(new Unanswered(current.Day, kind, words, clients));
            }
        }
    }

    /// <summary>What waits, and forgets yesterday even if nobody has asked for anything today.</summary>
    private Unanswered[] Taken()
    {
        lock (sync)
        {
            Today();
            Unanswered[] taken = [.. waiting];
            waiting.Clear();
            return taken;
        }
    }

    private void PutBack(Unanswered[] asked)
    {
        lock (sync)
        {
            waiting.InsertRange(0, asked.Take(MostWaiting - waiting.Count));
        }
    }

    private DayOfQuestions Today() => day is { } known && known.Day == today() ? known : day = new DayOfQuestions(today());

    [LoggerMessage(LogLevel.Warning, "{Fault} It is tried again until it can be, and nothing more is said meanwhile.")]
    private partial void LogUnwritable(string fault);
}
