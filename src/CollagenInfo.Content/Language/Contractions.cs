namespace CollagenInfo.Content.Language;

/// <summary>The short and long forms of a phrase: "do not worry" is "don't worry", too, and "it's fine" is "it is fine".</summary>
internal static class Contractions
{
    /// <summary>Each long form with its short one.</summary>
    private static readonly (string Long, string Short)[] Pairs =
    [
        .. new[] { "is", "are", "was", "were", "do", "does", "did", "would", "could", "should", "need", "has", "have" }.Select(verb =>
            ($"{verb} not", $"{verb}n't")
        ),
        ("will not", "won't"),
        ("cannot", "can't"),
        ("it is", "it's"),
        ("that is", "that's"),
        ("there is", "there's"),
        ("you are", "you're"),
        ("we are", "we're"),
        ("they are", "they're"),
        ("you will", "you'll"),
        ("we will", "we'll"),
        ("it will", "it'll"),
        ("they will", "they'll"),
        ("you have", "you've"),
        ("we have", "we've"),
    ];

    /// <summary>What a "not" at the beginning of a phrase can be part of.</summary>
    private static readonly string[] Verbs = ["don't", "doesn't", "won't", "can't", "isn't", "aren't"];

    /// <summary>The phrases, each with its other forms.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> phrases) => phrases.SelectMany(Of);

    private static IEnumerable<string> Of(string phrase)
    {
        yield return phrase;
        if (phrase.StartsWith("not ", StringComparison.Ordinal))
        {
            foreach (var verb in Verbs)
            {
                yield return verb + phrase[3..];
            }
        }

        var spaced = $" {phrase} ";
        foreach (var (full, brief) in Pairs)
        {
            if (spaced.Contains($" {full} ", StringComparison.Ordinal))
            {
                yield return spaced.Replace($" {full} ", $" {brief} ", StringComparison.Ordinal).Trim();
            }
            else if (spaced.Contains($" {brief} ", StringComparison.Ordinal))
            {
                yield return spaced.Replace($" {brief} ", $" {full} ", StringComparison.Ordinal).Trim();
            }
        }
    }
}
