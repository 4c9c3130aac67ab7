using Microsoft.Data.Sqlite;

namespace CollagenInfo.Content.Search;

/// <summary>SQLite's full-text index in memory: the words of each section under a number, without the texts themselves.</summary>
internal sealed class FtsIndex : IDisposable
{
    /// <summary>How SQLite splits texts into words and which word forms it treats as the same.</summary>
    public const string Tokenizer = "porter unicode61 remove_diacritics 2";

    private static readonly string Create = $"""
        CREATE VIRTUAL TABLE section USING fts5(
            title, heading, summary, body, content='', contentless_delete=1, tokenize="{Tokenizer}"
        );
        INSERT INTO section(section, rank)
        VALUES('rank', 'bm25({Weights.Title}, {Weights.Heading}, {Weights.Summary}, {Weights.Text})');
        """;

    private const string Range = "section MATCH $match AND rowid BETWEEN $from AND $to";

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand best;
    private readonly SqliteCommand first;
    private readonly SqliteCommand count;

    public FtsIndex()
    {
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = Create;
        create.ExecuteNonQuery();
        best = Query($"SELECT rowid, -rank FROM section WHERE {Range} ORDER BY rank LIMIT $most");
        first = Query($"SELECT rowid, 0.0 FROM section WHERE {Range} LIMIT $most");
        count = Query("SELECT count(*), 0.0 FROM (SELECT 1 FROM section WHERE section MATCH $match LIMIT $most)");
    }

    /// <summary>Begins a change, which readers see whole or not at all.</summary>
    public FtsTransaction Begin() => new(connection);

    /// <summary>The sections that match best; the higher the score, the better.</summary>
    public List<(int Row, double Score)> FindBest(string match, int from, int to, int most) => Rows(best, match, from, to, most);

    /// <summary>The first sections that match, all with the same given score.</summary>
    public List<(int Row, double Score)> FindFirst(string match, double score, int from, int to, int most) =>
        [.. Rows(first, match, from, to, most).Select(found => (found.Row, score))];

    /// <summary>How many sections match, counted only up to a limit.</summary>
    public int Count(string match, int most) => Rows(count, match, 0, 0, most)[0].Row;

    public void Dispose()
    {
        best.Dispose();
        first.Dispose();
        count.Dispose();
        connection.Dispose();
    }

    /// <summary>Prepares a statement once, because it runs for every search.</summary>
    private SqliteCommand Query(string sql)
    {
        var query = connection.CreateCommand();
        query.CommandText = sql;
        foreach (var name in (string[])["$match", "$from", "$to", "$most"])
        {
            query.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return query;
    }

    private static List<(int Row, double Score)> Rows(SqliteCommand query, string match, int from, int to, int most)
    {
        query.Parameters[0].Value = match;
        query.Parameters[1].Value = from;
        query.Parameters[2].Value = to;
        query.Parameters[3].Value = most;
        using var found = query.ExecuteReader();
        var rows = new List<(int, double)>();
        while (found.Read())
        {
            rows.Add((found.GetInt32(0), found.GetDouble(1)));
        }

        return rows;
    }
}
