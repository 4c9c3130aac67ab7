using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Browse;

/// <summary>
/// Chooses the words of <c>terms.yml</c> for the A to Z: the names and short forms, and the first few words that people use
/// instead. Of the words for one page, a word is left out if it would be listed beside another: a spelling that begins with the
/// same letter ("anaesthetic" beside "anesthetic", but not "oedema" beside "edema"), or a phrase that begins with the same word
/// ("dark spots" beside "dark marks"). So nearly all misspellings are left to the search, where people type them.
/// </summary>
internal static class LayWords
{
    private const int MostForATerm = 2;
    private const int MostWords = 3;
    private const int ShortWord = 4;

    /// <summary>The words to list for the terms of one page.</summary>
    public static IReadOnlyList<string> From(IReadOnlyCollection<Term> terms)
    {
        var listed = new List<string>();
        AddNew(listed, terms.SelectMany(term => new[] { term.Name, term.Short }.OfType<string>()), int.MaxValue);
        foreach (var term in terms)
        {
            AddNew(listed, term.Words.Where(word => word.Split(' ').Length <= MostWords), MostForATerm);
        }

        return [.. listed.Select(Capitals.Capitalized)];
    }

    private static void AddNew(List<string> listed, IEnumerable<string> words, int most)
    {
        foreach (var word in words)
        {
            if (most > 0 && !listed.Exists(other => SharesPlace(word, other)))
            {
                listed.Add(word);
                most--;
            }
        }
    }

    /// <summary>Whether the two would be listed so close together that readers see both.</summary>
    private static bool SharesPlace(string word, string other)
    {
        var (one, two) = (Letters(word), Letters(other));
        return one[..1] == two[..1]
            && (FirstWord(word) == FirstWord(other) || (one.Length > ShortWord && NearestWord.To(one, [two]) is not null));
    }

    private static string FirstWord(string word) => Letters(word.Split(' ', '-')[0]).TrimEnd('s');

    private static string Letters(string word) =>
        Alphabet.Plain(word).Replace(" ", "", StringComparison.Ordinal) is { Length: > 0 } letters ? letters : word;
}
