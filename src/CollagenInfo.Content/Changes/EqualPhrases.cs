using System.Collections.Frozen;

namespace CollagenInfo.Content.Changes;

/// <summary>Some words in place of which others say the same.</summary>
/// <param name="Words">The words; "_" is for one to five others.</param>
/// <param name="Same">Those that stand for them; none if they say nothing.</param>
internal sealed record EqualPhrase(string[] Words, string[] Same)
{
    private const string Gap = "_";
    private const int MostInGap = 5;

    private readonly int gap = Array.IndexOf(Words, Gap);

    /// <summary>How many words it takes at a place, and what stands for them; null if it is not there.</summary>
    public (int Length, IReadOnlyList<GuardWord> Same)? ReplacedAt(List<GuardWord> words, int at)
    {
        var left = words.Count - at;
        if (gap < 0)
        {
            return Stands(words, at, 0, Words.Length) ? (Words.Length, [.. Same.Select(text => words[at] with { Text = text })]) : null;
        }

        var behind = Words.Length - gap - 1;
        for (var length = behind > 0 ? 1 : left - gap; length is > 0 and <= MostInGap && gap + length + behind <= left; length++)
        {
            if (Stands(words, at, 0, gap) && Stands(words, at + length - 1, gap + 1, behind))
            {
                var others = words.Skip(at + gap).Take(length);
                return (gap + length + behind, [.. Same.SelectMany(text => text == Gap ? others : [words[at] with { Text = text }])]);
            }
        }

        return null;
    }

    /// <summary>Whether some of its words stand where they would if the first stood at a place.</summary>
    private bool Stands(List<GuardWord> words, int at, int first, int count) =>
        at + first + count <= words.Count
        && Enumerable.Range(first, count).All(place => words[at + place].Text == Words[place]);
}

/// <summary>The words and phrases of EqualWords.txt, which says what is in it.</summary>
internal static class EqualPhrases
{
    private const char OfVerbs = '*';

    private static readonly ILookup<string, EqualPhrase> All = Read()
        .OrderByDescending(phrase => phrase.Words.Length)
        .ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);

    /// <summary>The single words for which one other stands.</summary>
    private static readonly FrozenDictionary<string, string> Single = All.SelectMany(same => same)
        .Where(phrase => phrase is { Words.Length: 1, Same.Length: 1 })
        .DistinctBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(phrase => phrase.Words[0], phrase => phrase.Same[0], StringComparer.Ordinal);

    /// <summary>How many words the longest phrase takes at a place, and what stands for them; null if there is none.</summary>
    public static (int Length, IReadOnlyList<GuardWord> Same)? ReplacedAt(List<GuardWord> words, int at) =>
        All[words[at].Text].Select(phrase => phrase.ReplacedAt(words, at)).FirstOrDefault(found => found is not null);

    /// <summary>The word that stands for one; null if it stands for itself.</summary>
    public static string? Of(string word) => Single.GetValueOrDefault(word);

    /// <summary>Each phrase with those that stand for it, the groups as they are written.</summary>
    public static IEnumerable<(string Same, string[] Phrases)> Groups()
    {
        using var stream = typeof(EqualPhrases).Assembly.GetManifestResourceStream(typeof(EqualPhrases), "EqualWords.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var sides = line.Split('=', StringSplitOptions.TrimEntries);
                foreach (var same in sides.Length == 1 ? sides[0].TrimStart(OfVerbs).Split('|').Select(verb => OfVerbs + verb) : [sides[0]])
                {
                    yield return (same, sides.Length > 1 ? sides[1].Split('|', StringSplitOptions.TrimEntries) : []);
                }
            }
        }
    }

    private static IEnumerable<EqualPhrase> Read() =>
        from @group in Groups()
        let isOfVerbs = @group.Same.StartsWith(OfVerbs)
        let same = WordsOf(@group.Same.TrimStart(OfVerbs))
        from phrase in @group.Phrases.Select(WordsOf).Append(same)
        from form in isOfVerbs ? FormsOf(phrase) : [phrase]
        where form.Length > 0 && !form.SequenceEqual(same)
        select new EqualPhrase(form, same);

    /// <summary>The phrase with each form of its verb, which is its first word: "fit", "fits", "fitted", "fitting".</summary>
    private static IEnumerable<string[]> FormsOf(string[] phrase)
    {
        var verb = phrase[0];
        var stem = verb is [.. var most, 'e'] && !verb.EndsWith("ee", StringComparison.Ordinal) ? most : verb;
        string[] forms = verb switch
        {
            "be" => [verb],
            [.., var before, 'y'] when !IsVowel(before) => [verb, $"{verb[..^1]}ies", $"{verb[..^1]}ied", $"{verb}ing"],
            _ when IsDoubled(verb) => [verb, $"{verb}s", $"{verb}{verb[^1]}ed", $"{verb}{verb[^1]}ing", $"{verb}ed", $"{verb}ing"],
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or "go" or "do" => [verb, $"{verb}es", $"{verb}ed", $"{verb}ing"],
            _ => [verb, $"{verb}s", $"{stem}ed", $"{stem}ing"],
        };
        return forms.Select(form => (string[])[form, .. phrase[1..]]);
    }

    private static bool IsDoubled(string verb) =>
        verb is [.., var before, var vowel, 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't'] && IsVowel(vowel) && !IsVowel(before);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
