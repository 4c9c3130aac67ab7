using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Analyzes queries: corrects misspellings and finds the concepts.</summary>
/// <param name="vocabulary">The words of the pages.</param>
/// <param name="concepts">The concepts that words can name.</param>
/// <param name="spelling">Corrects misspelt words.</param>
/// <param name="sayings">What means none of its words.</param>
internal sealed class QueryParser(
    Vocabulary vocabulary,
    ConceptMatcher concepts,
    SpellingCorrector spelling,
    Sayings sayings
)
{
    /// <summary>Analyzes a query for the index and the data files.</summary>
    public ParsedQuery Parse(SearchQuery typed)
    {
        var query = typed.IsExact ? typed : typed with { Text = sayings.WithoutThem(typed.Text) };
        var words = WordsOf(query);
        var isOpen = query.IsUnfinished && words.Length > 0 && words[^1].End == query.Text.Length;
        var found = concepts.FindIn(words);
        var mended = query.IsExact ? words : spelling.Correct(words, found, isOpen);
        var endsOpen = (isOpen || !query.IsExact) && words.Length > 0 && (isOpen || !vocabulary.Knows(mended[^1].Text));
        return new ParsedQuery(
            mended,
            MendedText(query, words, mended),
            WithParts(mended, mended.SequenceEqual(words) ? found : concepts.FindIn(mended))
        )
        {
            EndsOpen = endsOpen,
            Completions = endsOpen ? vocabulary.MostUsed(mended[^1].Text) : [],
            Text = query.Text,
            MendedToSigns = query.IsExact ? null : MendedText(query, words, spelling.CorrectToSigns(mended)),
        };
    }

    /// <summary>The corrected query; null if nothing is corrected, or nothing that can be seen.</summary>
    private string? MendedText(SearchQuery query, Token[] words, Token[] mended)
    {
        var text = string.Join(' ', mended.Select(word => word.Text));
        return spelling.IsSame(words, mended) || text.Equals(query.Text, StringComparison.OrdinalIgnoreCase) ? null : text;
    }

    private static Token[] WordsOf(SearchQuery query)
    {
        var words = Array.ConvertAll(Tokenizer.Words(query.Text), word => word with { Text = word.Folded });
        return query.IsExact || Array.TrueForAll(words, IsFiller) ? words : Array.FindAll(words, word => !IsFiller(word));
    }

    private static bool IsFiller(Token word) => StopWords.Fillers.Contains(word.Text);

    /// <summary>Adds concepts for words that no page uses but that are part of a concept's phrase.</summary>
    private IReadOnlyList<ConceptHit> WithParts(Token[] words, IReadOnlyList<ConceptHit> found)
    {
        var open = Enumerable
            .Range(0, words.Length)
            .Where(place => !found.Any(hit => hit.Names(place)) && vocabulary.TimesOf(words[place].Text) <= 0);
        return [.. found, .. open.SelectMany(place => concepts.FindPart(words, place))];
    }
}
