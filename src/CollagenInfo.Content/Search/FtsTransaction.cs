using Microsoft.Data.Sqlite;

namespace CollagenInfo.Content.Search;

/// <summary>A change of the index: sections are removed and added.</summary>
internal sealed class FtsTransaction : IDisposable
{
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand insert;

    public FtsTransaction(SqliteConnection connection)
    {
        transaction = connection.BeginTransaction();
        delete = Command(connection, "DELETE FROM section WHERE rowid = $row", "$row");
        insert = Command(
            connection,
            "INSERT INTO section(rowid, title, heading, summary, body) VALUES($row, $title, $heading, $summary, $body)",
            "$row",
            "$title",
            "$heading",
            "$summary",
            "$body"
        );
    }

    public void Remove(int row) => Run(delete, row);

    public void Add(int row, string title, string heading, string summary, string body) => Run(insert, row, title, heading, summary, body);

    public void Commit() => transaction.Commit();

    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
        transaction.Dispose();
    }

    private static void Run(SqliteCommand command, int row, params ReadOnlySpan<string> texts)
    {
        command.Parameters[0].Value = row;
        for (var at = 0; at < texts.Length; at++)
        {
            command.Parameters[at + 1].Value = texts[at];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(SqliteConnection connection, string text, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }
}
