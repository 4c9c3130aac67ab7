using Microsoft.Data.Sqlite;

namespace CollagenInfo.Content.Search;

/// <summary>The sections of all pages in SQLite's full-text index, in memory; the words themselves are not kept twice.</summary>
internal sealed class SearchIndex : IDisposable
{
    private const string Create = """
        CREATE VIRTUAL TABLE section USING fts5(title, heading, summary, body, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
        INSERT INTO section(section, rank) VALUES('rank', 'bm25(6, 5, 3, 1)');
        """;

    private readonly Lock door = new();
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly List<PagePlace> places = [];
    private readonly Dictionary<object, (int First, int Count)> rows = new(ReferenceEqualityComparer.Instance);

    public SearchIndex()
    {
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = Create;
        create.ExecuteNonQuery();
    }

    /// <summary>The articles and topics that are in the index.</summary>
    public IReadOnlyCollection<object> Sources => rows.Keys;

    public bool Has(object source) => rows.ContainsKey(source);

    /// <summary>Takes pages out and puts others in, in one step: nobody finds half of it.</summary>
    public void Change(IEnumerable<object> gone, IEnumerable<IndexedPage> come)
    {
        lock (door)
        {
            using var step = connection.BeginTransaction();
            using var delete = Command("DELETE FROM section WHERE rowid = $row", step, "$row");
            foreach (var source in gone)
            {
                Remove(source, delete);
            }

            using var insert = Command("INSERT INTO section(rowid, title, heading, summary, body) VALUES($row, $title, $heading, $summary, $body)", step, "$row", "$title", "$heading", "$summary", "$body");
            foreach (var page in come)
            {
                Add(page, insert);
            }

            step.Commit();
        }
    }

    /// <summary>The sections that a query finds, the best first, with a score that is higher for a better one.</summary>
    public IReadOnlyList<(PagePlace Place, double Score)> Find(string match, int most) => Find(match, most, 0, int.MaxValue);

    /// <summary>The same among the first sections of the index, for words that stand nearly everywhere.</summary>
    public IReadOnlyList<(PagePlace Place, double Score)> FindAmongFirst(int sections, string match, int most) => Find(match, most, 0, sections);

    /// <summary>The sections of one page that a query finds.</summary>
    public IReadOnlyList<(PagePlace Place, double Score)> FindIn(object source, string match, int most) =>
        rows.TryGetValue(source, out var own) ? Find(match, most, own.First, own.First + own.Count - 1) : [];

    private List<(PagePlace Place, double Score)> Find(string match, int most, int first, int last)
    {
        lock (door)
        {
            using var find = Command("SELECT rowid, rank FROM section WHERE section MATCH $match AND rowid BETWEEN $first AND $last ORDER BY rank LIMIT $most", null, "$match", "$first", "$last", "$most");
            find.Parameters[0].Value = match;
            find.Parameters[1].Value = first;
            find.Parameters[2].Value = last;
            find.Parameters[3].Value = most;
            using var found = find.ExecuteReader();
            var hits = new List<(PagePlace, double)>();
            while (found.Read())
            {
                hits.Add((places[found.GetInt32(0)], -found.GetDouble(1)));
            }

            return hits;
        }
    }

    public void Dispose() => connection.Dispose();

    private void Remove(object source, SqliteCommand delete)
    {
        if (!rows.Remove(source, out var taken))
        {
            return;
        }

        for (var row = taken.First; row < taken.First + taken.Count; row++)
        {
            delete.Parameters[0].Value = row;
            delete.ExecuteNonQuery();
            places[row] = default;
        }
    }

    private void Add(IndexedPage page, SqliteCommand insert)
    {
        rows.Add(page.Page.Source, (places.Count, page.Sections.Count));
        foreach (var section in page.Sections)
        {
            insert.Parameters[0].Value = places.Count;
            insert.Parameters[1].Value = page.Title;
            insert.Parameters[2].Value = section.Heading;
            insert.Parameters[3].Value = section.Place.Anchor is null ? page.Summary : "";
            insert.Parameters[4].Value = section.Text;
            insert.ExecuteNonQuery();
            places.Add(section.Place);
        }
    }

    private SqliteCommand Command(string text, SqliteTransaction? step, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = step;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }
}
