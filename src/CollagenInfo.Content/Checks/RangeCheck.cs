using System.Text.RegularExpressions;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: a range is read aloud with "to"; a dash is passed over, or read as "minus".</summary>
internal sealed partial class RangeCheck : ISentenceCheck
{
    public Rule Rule { get; } =
        new(
            "range-dash",
            "Screen readers pass a dash over, so a range has the word 'to'.",
            "Rest for 3-5 days.",
            "Rest for 3 to 5 days.",
            Severity.Warning
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        sentence.Amounts.Count == 0
            ? []
            : from number in sentence.Amounts
              where number.Value.IsRange && !sentence.IsReference(number.Start)
              let written = sentence.Text[number.Start..number.End]
              where written.IndexOfAny(['-', '–', '—']) > 0 && !written.Contains(" to ", StringComparison.Ordinal)
              select new SentenceFault(
                  number.Start,
                  $"The range '{written.ReplaceLineEndings(" ")}' has a dash.",
                  "Write 'to' between the numbers."
              )
              {
                  Fix = new ProposedEdit("Write 'to'", written, Dash().Replace(written, " to ", count: 1)),
              };

    [GeneratedRegex(@"\s*[-–—]\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();
}
