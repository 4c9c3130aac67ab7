using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>"Not sure? Ask us." and "If you are not sure, ask us.": a question may be the condition of what follows it.</summary>
internal static partial class AskedConditions
{
    /// <summary>The sentences, each question that the next one answers joined to it as its condition.</summary>
    public static List<string> AsConditions(IReadOnlyList<string> sentences)
    {
        var joined = new List<string>();
        for (var at = 0; at < sentences.Count; at++)
        {
            var asked = at + 1 < sentences.Count ? Asked().Match(sentences[at]) : Match.Empty;
            joined.Add(asked.Success ? $"{ConditionOf(asked)}, {Then().Replace(sentences[++at], "")}" : sentences[at]);
        }

        return joined;
    }

    private static string ConditionOf(Match asked) =>
        $"{asked.Groups["sign"].Value}If you {VerbOf(asked)}{asked.Groups["what"].Value}";

    private static string VerbOf(Match asked) =>
        asked.Groups["asks"].Value.ToUpperInvariant() switch
        {
            "NOT SURE" => "are not sure ",
            "ARE YOU" => "are ",
            "HAVE YOU" => "have ",
            "DID YOU HAVE" => "had ",
            _ => "",
        };

    [GeneratedRegex(
        @"^(?<sign>\s{0,9}([-*]\s)?)(?<asks>not sure|are you|have you|do you|did you have)\s(?<what>[^?]{1,300})\?\s{0,9}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\s{0,9}then\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Then();
}
