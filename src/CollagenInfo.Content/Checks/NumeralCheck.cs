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
              );
}
