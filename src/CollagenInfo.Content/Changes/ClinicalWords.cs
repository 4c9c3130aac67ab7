using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>Tells what a word does in a sentence: by lists of English words, and by what the data files speak of.</summary>
internal sealed class ClinicalWords
{
    private static readonly ConditionalWeakTable<ContentLibrary, ClinicalWords> Known = [];

    private readonly FrozenDictionary<string, WordKind> stems;
    private readonly Lazy<FrozenDictionary<string, int>> vocabulary;
    private readonly Lazy<FrozenSet<string>> listed;
    private readonly Lazy<FrozenDictionary<string, int>> forms;
    private readonly ShortForms shortForms;

    private ClinicalWords(ContentLibrary library)
    {
        shortForms = new(library.Data.Terms);
        stems = Of(library.Data)
            .SelectMany(text => Tokenizer.WordsAndNumbers(text.Text).Select(word => (word.Stem, word.Text, text.Kind)))
            .Where(word => !StopWords.OfQueries.Contains(word.Text) && word.Text.Length > 2)
            .SelectMany(word => new[] { (word.Stem, word.Kind), (Stem: EnglishStemmer.Stem(AmericanSpelling.Of(word.Text)), word.Kind) })
            .GroupBy(word => word.Stem, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Max(word => word.Kind), StringComparer.Ordinal);
        vocabulary = new(() =>
            library
                .Pages.SelectMany(page => new[] { page.Title, page.Summary, (page as Article)?.Body.Markdown ?? "" })
                .Concat(library.Data.Texts.Select(text => text.Text ?? ""))
                .Concat(library.Data.RightWords)
                .SelectMany(Tokenizer.Words)
                .GroupBy(word => word.Text, StringComparer.Ordinal)
                .ToFrozenDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal)
        );
        listed = new(() =>
            library
                .Data.Texts.Select(text => text.Text ?? "")
                .Concat(library.Data.RightWords)
                .SelectMany(Tokenizer.Words)
                .Select(word => word.Text)
                .ToFrozenSet(StringComparer.Ordinal)
        );
        forms = new(() =>
            vocabulary
                .Value.GroupBy(word => EnglishStemmer.Stem(word.Key), StringComparer.Ordinal)
                .ToFrozenDictionary(same => same.Key, same => same.Sum(word => word.Value), StringComparer.Ordinal)
        );
    }

    public static ClinicalWords Of(ContentLibrary library) => Known.GetValue(library, key => new ClinicalWords(key));

    /// <summary>The words of a text with what each does, those that say the same as one.</summary>
    public IEnumerable<GuardWord> In(List<GuardWord> words) => EqualWords.In(shortForms.In(words)).Select(Judged);

    /// <summary>The word with what it does.</summary>
    private GuardWord Judged(GuardWord word) => word.IsWord && word.Kind is WordKind.Other ? word with { Kind = KindOf(word.Text) } : word;

    /// <summary>What a word does, in any of its forms.</summary>
    public WordKind KindOf(string word) =>
        EnglishWords.KindOf(word) is { } kind ? kind
        : EnglishWords.KindOf(EnglishStemmer.Singular(word)) is { } singular and not WordKind.Plain ? singular
        : stems.GetValueOrDefault(EnglishStemmer.Stem(word), WordKind.Other);

    /// <summary>Whether some page says the word, or it is an everyday one.</summary>
    public bool IsKnown(string word) => EnglishWords.Has(word) || vocabulary.Value.ContainsKey(word);

    /// <summary>Whether the word is hardly misspelled: it is an everyday one, or stands at more than one place.</summary>
    public bool IsSpelled(string word) => EnglishWords.Has(word) || vocabulary.Value.GetValueOrDefault(word) > 1;

    /// <summary>Whether the word may be a slip: no English one that we know, and at one place at most, which is no list of words.</summary>
    public bool MayBeSlip(string word) => !IsSpelled(word) && !listed.Value.Contains(word) && !RealWords.Has(word);

    /// <summary>Whether some page or list has the word, or another form of it at more than one place.</summary>
    public bool IsFormOfKnown(string word) =>
        IsSpelled(word) || listed.Value.Contains(word) || forms.Value.GetValueOrDefault(EnglishStemmer.Stem(word)) > 1;

    /// <summary>Whether a page has another form of the word.</summary>
    public bool HasForms(string word) =>
        forms.Value.GetValueOrDefault(EnglishStemmer.Stem(word)) > vocabulary.Value.GetValueOrDefault(word);

    private static IEnumerable<(string Text, WordKind Kind)> Of(ContentData data) =>
        [
            .. data.Terms.SelectMany(term => new[] { term.Short ?? "", term.Plain ?? "" }.Select(text => (text, WordKind.Subject))),
            .. data.Terms.SelectMany(term => term.Words.Append(term.Name).Select(text => (text, KindOfName(text, term.IsMedicine)))),
            .. data.Activities.SelectMany(activity => activity.Words.Append(activity.Question).Select(text => (text, WordKind.Subject))),
            .. data.Symptoms.SelectMany(symptom => symptom.Words.Concat(symptom.Signs).Select(text => (text, WordKind.Subject))),
            .. data.Symptoms.Select(symptom => (symptom.Label, WordKind.Body)),
            .. data.Suitability.SelectMany(item =>
                item.Words.Select(text => (text, KindOfName(text, item.IsMedicine))).Append((item.Text, WordKind.Subject))
            ),
            .. data.Consultation.Lines.Select(line => (line.Text, WordKind.Subject)),
            .. data.Facts.All.SelectMany(fact => fact.TopicWords.Append(fact.Label)).Select(text => (text, WordKind.Subject)),
        ];

    /// <summary>Of "blood thinner", neither word is the name of a medicine.</summary>
    private static WordKind KindOfName(string name, bool isMedicine) =>
        isMedicine && !name.Contains(' ', StringComparison.Ordinal) ? WordKind.Medicine : WordKind.Subject;
}
