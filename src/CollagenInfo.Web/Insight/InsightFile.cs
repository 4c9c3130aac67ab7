using System.Globalization;
using CollagenInfo.Content.Storage;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// The file of what people did not find, and of what they said about pages: a count for each day and question. It is sorted by these,
/// so that it does not show in which order people asked. Only the program's own account may read it.
/// </summary>
public sealed class InsightFile(string path)
{
    /// <summary>How long a count is kept.</summary>
    public const int DaysKept = 90;

    /// <summary>What fewer clients asked may name somebody, and is never written.</summary>
    public const int FewestClients = DayOfQuestions.FewestClients;

    /// <summary>How long to wait for another program that holds the file.</summary>
    private const int MostSeconds = 1;

    private const string Day = "yyyy-MM-dd";

    private const string Table =
        "CREATE TABLE IF NOT EXISTS unanswered (day TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, clients INTEGER NOT NULL, "
        + "PRIMARY KEY (day, kind, words)) WITHOUT ROWID";

    public bool Exists => Path.Exists(path);

    /// <summary>Adds to the counts of questions.</summary>
    /// <exception cref="InsightFileException">The file cannot be written; no count has changed.</exception>
    public void Add(IReadOnlyCollection<Unanswered> asked) =>
        Write(connection =>
        {
            using var whole = connection.BeginTransaction();
            foreach (var question in asked)
            {
                Run(
                    connection,
                    "INSERT INTO unanswered VALUES ($day, $kind, $words, $clients) ON CONFLICT DO UPDATE SET clients = clients + $clients",
                    command =>
                    {
                        command.Parameters.AddWithValue("$day", Text(question.Day));
                        command.Parameters.AddWithValue("$kind", question.Kind.ToString());
                        command.Parameters.AddWithValue("$words", question.Words);
                        command.Parameters.AddWithValue("$clients", question.Clients);
                    }
                );
            }

            whole.Commit();
        });

    /// <summary>Deletes what is too old to keep, and rewrites the file, so that nothing deleted stays on the disk.</summary>
    /// <exception cref="InsightFileException">The file cannot be written.</exception>
    public void DropOld(DateOnly today) =>
        Write(connection =>
        {
            Run(connection, "DELETE FROM unanswered WHERE day <= $last", command =>
                command.Parameters.AddWithValue("$last", Text(today.AddDays(-DaysKept)))
            );
            Run(connection, "VACUUM");
        });

    /// <summary>All counts: the newest day first, and within a day the largest first.</summary>
    /// <exception cref="InsightFileException">The file cannot be read, or is no file of such counts.</exception>
    public IReadOnlyList<Unanswered> Read() =>
        Try(() =>
        {
            using var connection = Open(SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT day, kind, words, clients FROM unanswered ORDER BY day DESC, clients DESC, kind, words";
            using var rows = command.ExecuteReader();
            var all = new List<Unanswered>();
            while (rows.Read())
            {
                all.Add(
                    new Unanswered(
                        DateOnly.ParseExact(rows.GetString(0), Day, CultureInfo.InvariantCulture),
                        Enum.Parse<QuestionKind>(rows.GetString(1)),
                        rows.GetString(2),
                        rows.GetInt32(3)
                    )
                );
            }

            return all;
        });

    private void Write(Action<SqliteConnection> write) =>
        Try(() =>
        {
            PrivateFile.Ensure(path);
            using var connection = Open(SqliteOpenMode.ReadWriteCreate);
            Run(connection, "PRAGMA secure_delete = ON");
            Run(connection, Table);
            write(connection);
            return true;
        });

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = MostSeconds }.ToString()
        );
        connection.Open();
        return connection;
    }

    /// <summary>Whatever is wrong with the file, it is one fault, and its message names the file.</summary>
    private T Try<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception fault)
            when (fault
                    is SqliteException
                        or IOException
                        or UnauthorizedAccessException
                        or FormatException
                        or ArgumentException
                        or InvalidCastException
                        or OverflowException
                        or InvalidOperationException)
        {
            throw new InsightFileException($"The file {path} of Insight:File cannot be used: {ReasonOf(fault)}", fault);
        }
    }

    private static string ReasonOf(Exception fault) =>
        fault switch
        {
            SqliteException { SqliteErrorCode: Sqlite.Busy or Sqlite.Locked } => "another program holds it.",
            SqliteException { SqliteErrorCode: Sqlite.NoDatabase or Sqlite.Corrupt } => "it is damaged, or no file of counts at all.",
            SqliteException { SqliteErrorCode: Sqlite.CannotOpen or Sqlite.CannotRead } => "it is a folder, or the program may not use it.",
            SqliteException { SqliteErrorCode: Sqlite.Full } => "the disk is full.",
            SqliteException { SqliteErrorCode: Sqlite.Error } or FormatException or ArgumentException or InvalidCastException
                or OverflowException => "it has other contents than counts.",
            _ => fault.Message,
        };

    private static void Run(SqliteConnection connection, string sql, Action<SqliteCommand>? fill = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        fill?.Invoke(command);
        command.ExecuteNonQuery();
    }

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>SQLite's own numbers for what can be wrong with a file.</summary>
    private static class Sqlite
    {
        public const int Error = 1;
        public const int Busy = 5;
        public const int Locked = 6;
        public const int CannotRead = 10;
        public const int Corrupt = 11;
        public const int Full = 13;
        public const int CannotOpen = 14;
        public const int NoDatabase = 26;
    }
}
