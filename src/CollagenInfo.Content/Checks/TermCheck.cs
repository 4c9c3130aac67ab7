using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: a medical word comes with its plain word the first time.</summary>
internal sealed class TermCheck : IPageCheck
{
    private static readonly Rule Unexplained = new("unexplained-term", "A medical word comes with its plain word the first time; both are in terms.yml.", "You may get erythema.", "You may get redness (erythema).", Severity.Warning);

    private readonly ConditionalWeakTable<IReadOnlyList<Term>, PhraseBook<Term>> prepared = [];

    public IReadOnlyList<Rule> Rules { get; } = [Unexplained];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var book = prepared.GetValue(library.Terms, terms => new PhraseBook<Term>(terms.Where(term => term.Plain is not null && !term.IsEveryday).SelectMany(Names), English.Stem));
        return page.Article is null ? [] : page.Sentences
            .Where(sentence => sentence.Passage.Kind is not (PassageKind.Line or PassageKind.Heading or PassageKind.Expander))
            .SelectMany(sentence => book.FindIn(sentence.Words).Select(hit => (sentence, hit)))
            .DistinctBy(found => found.hit.Meaning)
            .Where(found => !IsExplained(found.hit, found.sentence))
            .Select(found => Unexplained.Broken(page.File, found.sentence.LineOf(found.hit.Start), $"'{found.sentence.Text[found.hit.Start..found.hit.End]}' is not explained where it first stands.", $"Write the plain word with it: {found.hit.Meaning.Plain} ({found.hit.Meaning.Name})."));
    }

    private static IEnumerable<(string Phrase, Term Term)> Names(Term term) => term.Short is { } brief ? [(term.Name, term), (brief, term)] : [(term.Name, term)];

    /// <summary>The plain word stands in the sentence, or brackets explain the word or hold it.</summary>
    private static bool IsExplained(PhraseHit<Term> hit, Sentence sentence)
    {
        var behind = sentence.Text.AsSpan(hit.End).TrimStart();
        var words = sentence.Words.Select(word => English.Stem(word.Text)).ToHashSet(StringComparer.Ordinal);
        return behind.StartsWith("(") || behind.StartsWith(")")
            || Word.Of(hit.Meaning.Plain!).Where(word => word.Text.Length > 3).All(word => words.Contains(English.Stem(word.Text)));
    }
}
