using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Finds the words of <c>terms.yml</c> that most patients do not know, and tells whether a text already explains them.
/// </summary>
internal static class TermMatcher
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Term>, PhraseMatcher<Term>> Prepared = [];

    /// <summary>Matches the terms by their names and short forms, singular or plural.</summary>
    public static PhraseMatcher<Term> From(IReadOnlyList<Term> terms) =>
        Prepared.GetValue(
            terms,
            static all => new PhraseMatcher<Term>(all.Where(term => !term.IsEveryday).SelectMany(Names), word => word.Singular)
        );

    /// <summary>Whether the plain word is in the text, or the term is followed by brackets or inside them.</summary>
    public static bool IsExplained(PhraseHit<Term> hit, string text, Token[] words)
    {
        var after = text.AsSpan(hit.End).TrimStart();
        if (after.StartsWith("(") || after.StartsWith(")"))
        {
            return true;
        }

        if (hit.Meaning.Plain is null)
        {
            return false;
        }

        var plain = Tokenizer.WordsAndNumbers(hit.Meaning.Plain).Where(word => word.Text.Length > 3).Select(word => word.Singular);
        return plain.All(words.Select(word => word.Singular).ToHashSet(StringComparer.Ordinal).Contains);
    }

    private static IEnumerable<(string Phrase, Term Term)> Names(Term term) =>
        term.Short is { } brief ? [(term.Name, term), (brief, term)] : [(term.Name, term)];
}
