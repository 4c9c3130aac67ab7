using System.Text.RegularExpressions;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Care;

/// <summary>
/// A section with lists of what to do and not to do, whose heading says for which time after treatment: "First {{ ... }}", "From
/// {{ ... }} to {{ ... }}" or "After {{ ... }}".
/// </summary>
/// <param name="Section">The section.</param>
/// <param name="From">The reference to the time at which it begins; null for the end of treatment.</param>
/// <param name="To">The reference to the time at which it ends; null for the last, which does not.</param>
internal sealed partial record PeriodSection(PageSection Section, string? From, string? To)
{
    public IReadOnlyList<string> Do => ItemsOf("do");

    public IReadOnlyList<string> DoNot => ItemsOf("do-not");

    /// <summary>The periods of an article, in its order.</summary>
    public static IReadOnlyList<PeriodSection> AllFrom(Article article) =>
        [.. PageSection.AllFrom(article.Body).Select(Find).OfType<PeriodSection>()];

    private static PeriodSection? Find(PageSection section) =>
        section.Passages.Any(passage => passage.Block is "do" or "do-not") && InHeading().Match(section.Heading) is { Success: true } time
            ? new PeriodSection(section, ReferenceIn(time.Groups["from"]), ReferenceIn(time.Groups["to"]))
            : null;

    private static string? ReferenceIn(Group group) => group.Success ? group.Value : null;

    private List<string> ItemsOf(string block) =>
        [
            .. Section
                .Passages.Where(passage => passage.Kind is PassageKind.ListItem && passage.Block == block)
                .Select(passage => passage.Text.ReplaceLineEndings(" ")),
        ];

    [GeneratedRegex(
        @"^(First \{\{ (?<to>\S+) \}\}|From \{\{ (?<from>\S+) \}\} to \{\{ (?<to>\S+) \}\}|After \{\{ (?<from>\S+) \}\})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex InHeading();
}
