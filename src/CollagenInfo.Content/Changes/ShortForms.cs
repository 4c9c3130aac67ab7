using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>"Platelet-rich plasma (PRP)", "platelet-rich plasma" and "PRP": a name that terms.yml has, and its first letters.</summary>
internal sealed class ShortForms(IEnumerable<Term> terms)
{
    private readonly ILookup<string, EqualPhrase> phrases = terms
        .Where(term => term.Short is not null)
        .SelectMany(term => PhrasesOf([.. Tokenizer.Words(term.Name).Select(word => word.Text)], term.Short!.ToLowerInvariant()))
        .OrderByDescending(phrase => phrase.Words.Length)
        .ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);

    /// <summary>The words, each name with its short form beside it or without as the short form alone.</summary>
    public IReadOnlyList<GuardWord> In(List<GuardWord> words)
    {
        var replaced = new List<GuardWord>();
        for (var at = 0; at < words.Count;)
        {
            var found = phrases[words[at].Text].Select(phrase => phrase.ReplacedAt(words, at));
            var (length, same) = found.FirstOrDefault(one => one is not null) ?? (1, [words[at]]);
            replaced.AddRange(same);
            at += length;
        }

        return replaced;
    }

    /// <summary>No other short forms than first letters: "CIT" is not short for "microneedling".</summary>
    private static IEnumerable<EqualPhrase> PhrasesOf(string[] name, string letters) =>
        name.Length > 1 && string.Concat(name.Select(word => word[0])) == letters
            ? [new([.. name, letters], [letters]), new([letters, .. name], [letters]), new(name, [letters])]
            : [];
}
