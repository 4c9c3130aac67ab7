using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>A part of a sentence that says something by itself.</summary>
/// <param name="Joint">The word or sign that ties it to the part before: "and", "but", "so", "because", ":"; empty if none does.</param>
/// <param name="Said">What it says, without that word.</param>
/// <param name="IsLast">Whether a period or a semicolon ends it.</param>
internal sealed partial record GuardClause(string Joint, GuardSentence Said, bool IsLast)
{
    /// <summary>What ties a clause to the one before it: "as it is deep", and not "as soon as".</summary>
    private const string Joints =
        @"and(?!\s+not\b)|but|because|as(?!\s+(well|far|long|much|many|soon|it\s+does|with)\b)|since|then|while|whereas|which"
        + @"|so(?!\s+(as|far|long|much|many)\b)";

    /// <summary>Whether it begins with what holds for the clauses behind it too: "if you bleed, press, and call".</summary>
    public bool BeginsWithCondition => Said.Words is [var first, ..] && TurnedAround.CanBegin(first);

    public bool HasModal => Said.Words.Any(word => word.Kind is WordKind.Modal);

    /// <summary>"And sometimes longer": it says nothing without the clause before it.</summary>
    public bool IsOnlyHowMuch =>
        Joint == "and"
        && Said.Words.Count > 0
        && Said.All.All(word => word.Kind is WordKind.Plain or WordKind.Source or WordKind.Degree || IsHowOften(word));

    /// <summary>"The date may have to change": what may be so, of nothing that matters, is so with and without an "if" before it.</summary>
    public bool IsOnlyPossible =>
        Said is { HasSubjectFirst: true, IsLoaded: false, SpeaksOfOthers: false, HasCondition: false, HasBounds: false }
        && Said.Words.FirstOrDefault(word => word.Kind is WordKind.Modal or WordKind.Advice) is { Kind: WordKind.Modal, Text: not "will" };

    private static bool IsHowOften(GuardWord word) =>
        word.Text is "sometimes" or "often" or "usually" or "rarely" or "even" or "much" or "less";

    /// <summary>Whether a sentence has but one clause.</summary>
    public static bool IsOne(string sentence) => !sentence.Contains(';', StringComparison.Ordinal) && !Bounds().IsMatch(sentence.TrimEnd());

    /// <summary>The clauses of sentences, in their order.</summary>
    public static IReadOnlyList<GuardClause> AllIn(IEnumerable<string> sentences, Func<string, GuardSentence> read) =>
        [
            .. sentences
                .Where(sentence => sentence.Length > 0)
                .SelectMany(sentence => sentence.Split(';'))
                .Select(sentence => Bounds().Split(sentence))
                .SelectMany(parts => parts.Select((part, at) => From(part, isFirst: at == 0, isLast: at == parts.Length - 1, read))),
        ];

    private static GuardClause From(string text, bool isFirst, bool isLast, Func<string, GuardSentence> read)
    {
        // "Because it is deep, it bleeds": what begins a sentence so ties nothing to the sentence before.
        var joint = JointOf().Match(text) is { Success: true } found && !(isFirst && OneOf(found) is not ("and" or "but" or "so" or "then"))
            ? found
            : Match.Empty;
        return new(OneOf(joint), read(text[joint.Length..]), isLast);
    }

    private static string OneOf(Match joint) =>
        joint.Groups["joint"].Value.ToLowerInvariant() switch
        {
            "as" or "since" => "because",
            "whereas" => "while",
            [.., 't', 'h', 'e', 'n'] => "then",
            var word => word,
        };

    [GeneratedRegex(
        @",\s+(?=(" + Joints + @")\s)|\s+(?=because\s(?!of\b)|and\s+(you|we|it|they)\s)|(?=:\s+\S)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bounds();

    [GeneratedRegex(
        @"^\s*(?<joint>:|(and\s+)?then|" + Joints + @")\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex JointOf();
}
