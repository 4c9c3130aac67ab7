using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Browse;

/// <summary>
/// Chooses which words of <c>terms.yml</c> stand in the A to Z: the names and short forms, and the first few words that
/// people use instead. Of all words that lead to one page, a word is listed only where the eye would not find the page
/// already: another spelling only if it begins with another letter ("oedema" beside "edema", but not "anaesthetic" beside
/// "anesthetic"), and of words that begin with the same word only the first ("dark marks", not "dark spots"). So nearly
/// all misspellings stay with the search, which is where they are typed.
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

    /// <summary>Somebody who looks for the one sees the other.</summary>
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
