using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// The file of what people did not find: a count for each day and question. It is sorted by these, so that it does not show in
/// which order people asked.
/// </summary>
public sealed class InsightFile(string path)
{
    /// <summary>How long a count is kept.</summary>
    public const int DaysKept = 90;

    private const string Table =
        "CREATE TABLE IF NOT EXISTS unanswered (day TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, clients INTEGER NOT NULL, "
        + "PRIMARY KEY (day, kind, words)) WITHOUT ROWID";

    /// <summary>Adds to the count of a question.</summary>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public void Add(Unanswered asked)
    {
        using var connection = Open();
        Run(
            connection,
            "INSERT INTO unanswered VALUES ($day, $kind, $words, $clients) ON CONFLICT DO UPDATE SET clients = clients + $clients",
            command =>
            {
                command.Parameters.AddWithValue("$day", Text(asked.Day));
                command.Parameters.AddWithValue("$kind", asked.Kind.ToString());
                command.Parameters.AddWithValue("$words", asked.Words);
                command.Parameters.AddWithValue("$clients", asked.Clients);
            }
        );
    }

    /// <summary>Deletes what is too old to keep, and rewrites the file, so that nothing deleted stays on the disk.</summary>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public void DropOld(DateOnly today)
    {
        using var connection = Open();
        Run(connection, "DELETE FROM unanswered WHERE day <= $last", command =>
            command.Parameters.AddWithValue("$last", Text(today.AddDays(-DaysKept)))
        );
        Run(connection, "VACUUM");
    }

    /// <summary>All counts: the newest day first, and within a day the largest first.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public IReadOnlyList<Unanswered> Read()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT day, kind, words, clients FROM unanswered ORDER BY day DESC, clients DESC, kind, words";
        using var rows = command.ExecuteReader();
        var all = new List<Unanswered>();
        while (rows.Read())
        {
            all.Add(
                new Unanswered(
                    DateOnly.ParseExact(rows.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Enum.Parse<QuestionKind>(rows.GetString(1)),
                    rows.GetString(2),
                    rows.GetInt32(3)
                )
            );
        }

        return all;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Run(connection, "PRAGMA secure_delete = ON");
        Run(connection, Table);
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql, Action<SqliteCommand>? fill = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        fill?.Invoke(command);
        command.ExecuteNonQuery();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
