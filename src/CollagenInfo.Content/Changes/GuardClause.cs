using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>A part of a sentence that says something by itself.</summary>
/// <param name="Joint">The word that ties it to the part before: "and", "but", "so", "because"; empty if none does.</param>
/// <param name="Said">What it says, without that word.</param>
/// <param name="IsLast">Whether a period or a semicolon ends it.</param>
internal sealed partial record GuardClause(string Joint, GuardSentence Said, bool IsLast)
{
    /// <summary>Whether it begins with what holds for the clauses behind it too: "if you bleed, press, and call".</summary>
    public bool BeginsWithCondition => Said.Words is [var first, ..] && TurnedAround.CanBegin(first);

    public bool HasModal => Said.Words.Any(word => word.Kind is WordKind.Modal);

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
        // A sentence may begin with a reason and go on with what follows from it: that word ties nothing to the sentence before.
        var joint = JointOf().Match(text) is { Success: true } found && !(isFirst && IsBecause(found)) ? found : Match.Empty;
        return new(joint.Groups["joint"].Value.ToLowerInvariant(), read(text[joint.Length..]), isLast);
    }

    private static bool IsBecause(Match joint) => joint.Groups["joint"].Value.Equals("because", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @",\s+(?=(and|but|because|so(?!\s+(as|far|long|much|many)\b))\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bounds();

    [GeneratedRegex(
        @"^\s*(?<joint>and|but|because|so(?!\s+(as|far|long|much|many)\b))\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex JointOf();
}
