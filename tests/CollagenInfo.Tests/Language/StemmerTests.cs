using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Tests.Language;

/// <summary>
/// The index uses SQLite's stemmer, and everything else uses ours. Where they differ, a word may be found but not marked, or
/// count as known and find nothing. All such differences in the words of the pages are listed here, and were reviewed.
/// </summary>
public class StemmerTests
{
    private const string List = "tests/CollagenInfo.Tests/Language/stems.txt";

    private static readonly string[] Listed = [.. File.ReadLines(RepositoryRoot.PathOf(List)).Where(line => line is not ("" or ['#', ..]))];

    [Fact]
    public void Both_stemmers_agree_on_the_words_of_the_pages_but_for_the_list()
    {
        var library = ContentRepository.Open(RepositoryRoot.PathOf("content"), new LibraryChecker().Check, TimeProvider.System).Published;
        var words = SearchPages.From(library)
            .SelectMany(source => IndexedPage.From(library, source).Texts)
            .SelectMany(Tokenizer.Words)
            .Select(word => word.Folded)
            .ToHashSet(StringComparer.Ordinal);

        var known = Listed.SelectMany(PairsOf).ToHashSet();
        var unlisted = DifferencesIn(words).Where(line => !PairsOf(line).All(known.Contains)).ToList();

        Assert.True(words.Count > 1000, "The pages have hardly any words.");
        Assert.True(unlisted.Count == 0, $"Look at these, and add them to {List}:\n{string.Join('\n', unlisted)}");
    }

    [Fact]
    public void Every_difference_on_the_list_is_one() =>
        Assert.Equal(Listed, DifferencesIn(Listed.SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal)));

    /// <summary>
    /// "ours: calm calming | calmness" for forms that only our stemmer treats as one word; "index: ..." for the reverse.
    /// </summary>
    private static List<string> DifferencesIn(IReadOnlySet<string> words)
    {
        var index = IndexStems(words);
        return
        [
            .. Joined("ours", words, EnglishStemmer.Stem, word => index[word]),
            .. Joined("index", words, word => index[word], EnglishStemmer.Stem),
        ];
    }

    private static IEnumerable<string> Joined(
        string by,
        IEnumerable<string> words,
        Func<string, string> joined,
        Func<string, string> parted
    ) =>
        words
            .Order(StringComparer.Ordinal)
            .GroupBy(joined, StringComparer.Ordinal)
            .Select(forms => forms.GroupBy(parted, StringComparer.Ordinal).Select(same => string.Join(' ', same)).ToList())
            .Where(forms => forms.Count > 1)
            .Select(forms => $"{by}: {string.Join(" | ", forms)}")
            .Order(StringComparer.Ordinal);

    private static string[] WordsOf(string line) => line.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)[1..];

    private static IEnumerable<(string By, string One, string Other)> PairsOf(string line)
    {
        var words = WordsOf(line);
        return words.SelectMany(_ => words, (one, other) => (line[..line.IndexOf(':', StringComparison.Ordinal)], one, other));
    }

    /// <summary>SQLite's stem of each word.</summary>
    private static Dictionary<string, string> IndexStems(IReadOnlySet<string> words)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run($"CREATE VIRTUAL TABLE word USING fts5(text, tokenize=\"{FtsIndex.Tokenizer}\")");
        Run("CREATE VIRTUAL TABLE stem USING fts5vocab(word, 'instance')");
        foreach (var word in words)
        {
            Run($"INSERT INTO word VALUES('{word}')");
        }

        using var query = connection.CreateCommand();
        query.CommandText = "SELECT text, term FROM stem JOIN word ON word.rowid = stem.doc";
        using var rows = query.ExecuteReader();
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            stems.Add(rows.GetString(0), rows.GetString(1));
        }

        return stems;

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
