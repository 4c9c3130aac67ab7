using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: numbers with a unit are numerals, which people find at a glance.</summary>
internal sealed class NumeralCheck : ISentenceCheck
{
    private static readonly string[] Words = ["a", "an", "one", "half", "once", "twice", "thrice", "spf", "factor"];

    public Rule Rule { get; } =
        new(
            "numeral",
            "People look for numerals, and find them at a glance.",
            "Rest for three days.",
            "Rest for 3 days.",
            Severity.Warning
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        sentence.Amounts.Count == 0
            ? []
            : from number in sentence.Amounts
              where !sentence.IsReference(number.Start) && char.IsLetter(sentence.Text[number.Start])
              let written = sentence.Text[number.Start..number.End]
              where !Words.Contains(Tokenizer.WordsAndNumbers(written)[0].Text)
              select new SentenceFault(
                  number.Start,
                  $"'{written.ReplaceLineEndings(" ")}' is written in words.",
                  "Write the number as a numeral."
              )
              {
                  Fix = InDigits(number.Value, written) is { } digits ? new ProposedEdit("Write it in digits", written, digits) : null,
              };

    /// <summary>The same with digits; null if it has more words than the numbers and their unit.</summary>
    private static string? InDigits(Quantity value, string written) =>
        (written.Split(' '), value.IsRange) switch
        {
            ([_, var unit], false) => string.Create(CultureInfo.InvariantCulture, $"{value.Min} {unit}"),
            ([_, "to" or "or", _, var unit], true) => string.Create(CultureInfo.InvariantCulture, $"{value.Min} to {value.Max} {unit}"),
            _ => null,
        };
}
