using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>"You can also read" and "read": an invitation to do something on the site or on paper says the same in both.</summary>
internal static class PoliteWords
{
    /// <summary>What somebody is invited to do that is no care of skin.</summary>
    private static readonly FrozenSet<string> Verbs = WordSet.Parse(
        "read see look find choose compare print browse learn watch download plan open write count ask bring let keep put have go think"
    );

    /// <summary>What somebody does with the site, whatever it is about.</summary>
    private static readonly FrozenSet<string> Reading = WordSet.Parse("read find see learn browse print");

    /// <summary>What asks for as much as the thing to do itself, whatever that is; "try to" and "it is best to" ask for less.</summary>
    private static readonly string[][] Demands = [["be", "sure", "to"], ["remember", "to"], ["it", "matter", "to"]];

    private static readonly string[][] Beginnings =
    [
        .. (
            "or|you can|you will|you will also|you can also|also|you can like to|you can want to|you can also like to|you can also want to"
            + "|it help|it can help|remember to|try to|be sure to|why not"
        )
            .Split('|')
            .Select(words => words.Split(' '))
            .OrderByDescending(words => words.Length),
    ];

    /// <summary>Whether a sentence that begins with the word is about the site.</summary>
    public static bool IsReading(string word) => Reading.Contains(word);

    /// <summary>The words without an invitation before the first thing to do, where nothing about health depends on it.</summary>
    public static IReadOnlyList<GuardWord> Without(List<GuardWord> words)
    {
        var first = words.FindIndex(word => word.IsWord);
        if (first >= 0 && Array.Find(Demands, demand => AsksFor(demand, words, first)) is { } asked)
        {
            return [.. words.Take(first), .. words.Skip(first + asked.Length)];
        }

        if (first < 0 || words.Exists(word => !word.IsOfLink && word.Kind is (WordKind.Urgency or WordKind.Medicine)))
        {
            return words;
        }

        var verbs = words.Exists(word => !word.IsOfLink && word.Kind is WordKind.Body) ? Reading : Verbs;
        var own = words.FindIndex(first, word => word.Text is not ("or" or "and" or "please" or "so" or "but" or "that" or "anytime"));
        foreach (var beginning in Beginnings)
        {
            var at = beginning[0] == "or" || own < 0 ? first : own;
            var end = at + beginning.Length;
            if (end < words.Count && StandsAt(beginning, words, at) && verbs.Contains(words[end].Text))
            {
                return [.. words.Take(first), .. words.Take(at).Where(word => word.Text == "anytime"), .. words.Skip(end)];
            }
        }

        return words;
    }

    private static bool AsksFor(string[] demand, List<GuardWord> words, int at) =>
        at + demand.Length < words.Count
        && StandsAt(demand, words, at)
        && words[at + demand.Length] is not ({ Kind: WordKind.Person or WordKind.Negation } or { Text: "you" });

    private static bool StandsAt(string[] beginning, List<GuardWord> words, int at) =>
        beginning.Index().All(word => words[at + word.Index].Text == word.Item);
}
