using System.Text.RegularExpressions;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: a date has its month as a word, because 6/8 is June to some readers and August to others.</summary>
internal sealed partial class DateCheck : ISentenceCheck
{
    public Rule Rule { get; } =
        new(
            "date-form",
            "6/8 is June 8 to some readers and August 6 to others.",
            "Since 6/8/2026 we are closed.",
            "Since August 6, 2026 we are closed.",
            Severity.Warning
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        !sentence.HasDigit
            ? []
            : Dates()
                .Matches(sentence.Text)
                .Select(date => new SentenceFault(
                    date.Index,
                    $"The date '{date.Value}' has no month in words.",
                    "Write it like August 6, 2026."
                ));

    [GeneratedRegex(
        @"(?<![\w/.-])(\d{1,2}[/.]\d{1,2}[/.](\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\w/-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Dates();
}
