using Microsoft.Data.Sqlite;

namespace CollagenInfo.Content.Search;

/// <summary>The words of sections in SQLite's full-text index, in memory, each under a number; the texts themselves are not kept.</summary>
internal sealed class SectionTable : IDisposable
{
    private const string Create = """
        CREATE VIRTUAL TABLE section USING fts5(title, heading, summary, body, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
        INSERT INTO section(section, rank) VALUES('rank', 'bm25(6, 5, 3, 1)');
        """;

    private const string Range = "section MATCH $match AND rowid BETWEEN $first AND $last";

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public SectionTable()
    {
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = Create;
        create.ExecuteNonQuery();
    }

    /// <summary>Begins a change that is seen whole or not at all.</summary>
    public Step Begin() => new(connection);

    /// <summary>The sections that fit best, with a score that is higher for a better one.</summary>
    public List<(int Row, double Score)> FindBest(string match, int first, int last, int most) => Rows($"SELECT rowid, -rank FROM section WHERE {Range} ORDER BY rank LIMIT $most", match, first, last, most);

    /// <summary>The first sections that fit, unweighed, each with the same score.</summary>
    public List<(int Row, double Score)> FindFirst(string match, double score, int first, int last, int most) =>
        [.. Rows($"SELECT rowid, 0.0 FROM section WHERE {Range} LIMIT $most", match, first, last, most).Select(found => (found.Row, score))];

    /// <summary>How many sections hold it, counted up to a number.</summary>
    public int Count(string match, int most) => Rows("SELECT count(*), 0.0 FROM (SELECT 1 FROM section WHERE section MATCH $match LIMIT $most)", match, 0, 0, most)[0].Row;

    public void Dispose() => connection.Dispose();

    private List<(int Row, double Score)> Rows(string sql, string match, int first, int last, int most)
    {
        using var find = connection.CreateCommand();
        find.CommandText = sql;
        find.Parameters.AddWithValue("$match", match);
        find.Parameters.AddWithValue("$first", first);
        find.Parameters.AddWithValue("$last", last);
        find.Parameters.AddWithValue("$most", most);
        using var found = find.ExecuteReader();
        var rows = new List<(int, double)>();
        while (found.Read())
        {
            rows.Add((found.GetInt32(0), found.GetDouble(1)));
        }

        return rows;
    }

    /// <summary>A change: sections go, others come.</summary>
    internal sealed class Step : IDisposable
    {
        private readonly SqliteTransaction transaction;
        private readonly SqliteCommand delete;
        private readonly SqliteCommand insert;

        public Step(SqliteConnection connection)
        {
            transaction = connection.BeginTransaction();
            delete = Command(connection, "DELETE FROM section WHERE rowid = $row", "$row");
            insert = Command(connection, "INSERT INTO section(rowid, title, heading, summary, body) VALUES($row, $title, $heading, $summary, $body)", "$row", "$title", "$heading", "$summary", "$body");
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

        private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
        {
            for (var at = 0; at < values.Length; at++)
            {
                command.Parameters[at].Value = values[at];
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
}
