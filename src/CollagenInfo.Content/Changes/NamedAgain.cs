using System.Text.RegularExpressions;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>"It" or "they" and the name of a thing, where the sentence before names but one for which the word can stand.</summary>
/// <param name="sentences">How two sentences are compared.</param>
internal sealed partial class NamedAgain(SentenceGuard sentences)
{
    /// <summary>The most words of a name: "tiny specks".</summary>
    private const int MostInName = 3;

    /// <summary>For whom "they" may stand although no word says it of many.</summary>
    private static readonly string[] OfMany =
    [
        "and", "or", "people", "person", "men", "women", "children", "feet", "teeth", "staff", "team", "clinic", "hospital", "family",
        "who", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "each", "every",
    ];

    /// <summary>Whether two versions of a sentence differ only in a pronoun, for which one of them has the name.</summary>
    /// <param name="before">One version.</param>
    /// <param name="after">The other.</param>
    /// <param name="lead">The sentence before it, the same in both.</param>
    public bool Is(string before, string after, string lead) =>
        Names(before, after, lead) || Names(after, before, lead);

    private bool Names(string pronoun, string name, string lead) =>
        ItFirst().Match(pronoun) is { Success: true } it
            ? NamesFirst(pronoun[it.Length..], name, lead)
            : NamedOfMany(pronoun, lead).Any(named => AreSame(named, name));

    private bool AreSame(string one, string other) => sentences.Between(sentences.Read(one), sentences.Read(other)).Count == 0;

    /// <summary>"The cream may sting. It goes away": what a sentence begins with is what the next one speaks of.</summary>
    private bool NamesFirst(string said, string name, string lead) =>
        Words().Matches(name)
            .Take(MostInName + 1)
            .Select(word => word.Index + word.Length)
            .Any(end => AreSame($"It{said}", $"It{name[end..]}") && BeginsWith(lead, name[..end]));

    private bool BeginsWith(string lead, string name)
    {
        var (all, own) = (WordsOf(sentences.Read(lead)), WordsOf(sentences.Read(name)));
        return own.Count > 0
            && all.Count > own.Count
            && all.Take(own.Count).Select(word => word.Text).SequenceEqual(own.Select(word => word.Text))
            && (all[own.Count] is { Kind: WordKind.Modal } or { Text: "be" or "also" } || all[own.Count].Written.EndsWith('s'));

        static List<GuardWord> WordsOf(GuardSentence sentence) =>
            [.. sentence.All.Where(word => word.Text is not ("the" or "a" or "an" or "your" or "this"))];
    }

    /// <summary>The sentence with a name in place of "they", "them" or "ones", in each way in which the words before allow that.</summary>
    private static IEnumerable<string> NamedOfMany(string sentence, string lead)
    {
        if (Many().Match(sentence) is not { Success: true } many)
        {
            return [];
        }

        var before = WordsIn(sentence[..many.Index]);
        return NamesIn(Array.Exists(before, IsOfMany) ? before : [.. WordsIn(lead), .. before])
            .Select(name => $"{sentence[..many.Index]}{name}{sentence[(many.Index + many.Length)..]}");
    }

    /// <summary>The one thing of which some words speak as many, with the words before it or without; none if there are more.</summary>
    private static IEnumerable<string> NamesIn(string[] words) =>
        words.Any(word => OfMany.Contains(word) || EnglishWords.KindOf(word) is WordKind.Urgency)
        || words.Where(IsOfMany).Distinct().ToList() is not [var name]
            ? []
            : Enumerable
                .Range(1, Math.Min(MostInName, Array.IndexOf(words, name) + 1))
                .Select(count => string.Join(' ', words[(Array.IndexOf(words, name) + 1 - count)..(Array.IndexOf(words, name) + 1)]));

    /// <summary>Also "makes": what may be many leaves it open of which the pronoun speaks.</summary>
    private static bool IsOfMany(string word) =>
        word.EndsWith('s')
        && EnglishStemmer.Singular(word) != word
        && EnglishWords.KindOf(word) is not (WordKind.Time or WordKind.Number or WordKind.Plain)
        && EnglishWords.KindOf(EnglishStemmer.Singular(word)) is not (WordKind.Time or WordKind.Number);

    private static string[] WordsIn(string text) => [.. Tokenizer.Words(text).Select(word => word.Text)];

    /// <summary>"It" at the beginning, unless it stands for what follows: "it is normal to ...".</summary>
    [GeneratedRegex(
        @"^\s*It(?=\s)(?!\s(\w+\s){0,3}(to|that|if|when|whether)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ItFirst();

    [GeneratedRegex(@"\b([Tt]hey|them|ones)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Many();

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
