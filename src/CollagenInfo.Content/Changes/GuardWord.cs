using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>A word of a sentence, or another thing in it that can matter: a number, a reference, a source, a sign.</summary>
/// <param name="Text">The word in lower case; what is no word as it is written.</param>
/// <param name="Written">As it is written.</param>
/// <param name="Kind">What it does, as far as its form tells; <see cref="WordKind.Other"/> for every word.</param>
internal readonly record struct GuardWord(string Text, string Written, WordKind Kind)
{
    /// <summary>Whether only a hyphen stands between it and the word before it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it is a word of a link.</summary>
    public bool IsOfLink { get; init; }

    public bool IsWord => Text.Length > 0 && char.IsLetter(Text[0]);

    public bool IsLinking => Text is "and" or "or";
}

/// <summary>Reads what a sentence of Markdown consists of.</summary>
internal static partial class GuardWords
{
    /// <summary>The words and other things of a sentence in their order, and where its links lead.</summary>
    public static (List<GuardWord> Words, List<string> Targets) In(string sentence)
    {
        var (words, targets) = (new List<GuardWord>(), new List<string>());
        Read(sentence, words, targets);
        return (words, targets);
    }

    private static void Read(string sentence, List<GuardWord> words, List<string> targets)
    {
        foreach (Match part in Parts().Matches(sentence))
        {
            if (part.Groups["target"] is { Success: true } target)
            {
                targets.Add(target.Value.Trim());
                words.AddRange(In(part.Groups["words"].Value).Words.Select(word => word with { IsOfLink = true }));
            }
            else if (Find(sentence, part) is { } word)
            {
                words.Add(word);
            }
        }
    }

    private static GuardWord? Find(string sentence, Match part)
    {
        var text = part.Value;
        return part.Groups["word"].Success
                ? new GuardWord(WordOf(sentence, part), text, WordKind.Other)
                {
                    IsJoined = part.Index > 1 && sentence[part.Index - 1] == '-' && char.IsLetter(sentence[part.Index - 2]),
                }
            : part.Groups["number"].Success ? new GuardWord(text, text, WordKind.Number)
            : part.Groups["source"].Success ? new GuardWord(text.Replace(" ", "", StringComparison.Ordinal), text, WordKind.Source)
            : part.Groups["mark"].Success ? new GuardWord(text, text, WordKind.Mark)
            : text is "#" or "|" or ">" ? new GuardWord(text, text, WordKind.Mark)
            : IsPart(sentence, part.Index) ? new GuardWord(",", text, WordKind.Number)
            : IsMeant(sentence, part.Index) ? new GuardWord(text, text, WordKind.Number)
            : null;
    }

    /// <summary>The word in lower case; a "too" that ends a clause is "also".</summary>
    private static string WordOf(string sentence, Match part) =>
        part.Value.Replace('’', '\'').ToLowerInvariant() switch
        {
            "too" when EndsClause(sentence, part.Index + part.Length) => "also",
            "us" when part.Value == "US" => "usa",
            var word => word,
        };

    private static bool EndsClause(string sentence, int at) => ClauseEnd().IsMatch(sentence[at..]);

    /// <summary>"Some results, not yours" and "some results – not yours": what is not parts the sentence by whatever sign.</summary>
    private static bool IsPart(string sentence, int at) =>
        sentence[at] is ',' or ';' or '–' or '—' or ':' && Denied().IsMatch(sentence[(at + 1)..]);

    /// <summary>Whether a sign says something, and does not only part the words.</summary>
    private static bool IsMeant(string sentence, int at) =>
        sentence[at] switch
        {
            ',' or ';' => Beside().IsMatch(sentence[..at]) || Behind().IsMatch(sentence[(at + 1)..]),
            '-' or '–' or '—' or ':' => IsNumberBefore(sentence, at) && IsNumberNext(sentence, at),
            '.' or '!' or '"' or '\'' or '“' or '”' or '‘' or '’' or '(' or ')' or '*' or '_' or '…' or '[' or ']' => false,
            _ => true,
        };

    private static bool IsNumberBefore(string sentence, int at) =>
        sentence.AsSpan(0, at).TrimEnd() is [.., (>= '0' and <= '9') or '}'];

    private static bool IsNumberNext(string sentence, int at) => sentence.AsSpan(at + 1).TrimStart() is [(>= '0' and <= '9') or '{', ..];

    [GeneratedRegex(
        @"(?<mark>!\[[^\[\]]{0,400}\]\([^()]{0,400}\)|<[^<>]{1,400}>)|(?<source>\[@[^\[\]]{0,200}\])"
            + @"|\[(?<words>[^\[\]]{0,400})\]\((?<target>[^()]{0,400})\)"
            + @"|(?<number>\{\{[^{}]{0,100}\}\}|[0-9½¼¾]([0-9.,]{0,20}[0-9])?)|(?<mark>\{[^{}]{0,400}\})"
            + @"|(?<word>[\p{L}\p{M}]+(['’][\p{L}\p{M}]+)*)|(?<sign>\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Parts();

    /// <summary>A sign, or a word of which nobody says that it is too much.</summary>
    [GeneratedRegex(
        @"^\s*($|[.,;:!?)|]|(about|and|but|or|if|when|because|so)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ClauseEnd();

    /// <summary>A comma beside one of these changes what is negated.</summary>
    [GeneratedRegex(
        @"\b(no|not|never|only|without)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Beside();

    [GeneratedRegex(
        @"^\s+(not|never)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"^\s*(no|not|never|only|without)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Behind();
}
