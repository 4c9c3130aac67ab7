using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: "1 in 7" is understood by more people than "14%".</summary>
internal sealed class PercentCheck : ISentenceCheck
{
    public Rule Rule { get; } =
        new(
            "percent",
            "More people understand '1 in 7' than '14%'.",
            "It helped 14% of people.",
            "It helped 1 in 7 people.",
            Severity.Warning
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        sentence.Amounts.Count == 0
            ? []
            : from number in sentence.Amounts
              where
                  number.Value.Unit.Plural == "%"
                  && !sentence.IsReference(number.Start)
                  && sentence.Words.Any(word => word.Text is "people" or "patients" or "women" or "men" or "person" or "everyone")
              select new SentenceFault(
                  number.Start,
                  $"'{sentence.Text[number.Start..number.End]}' of people is hard to picture.",
                  "Write how many in how many: 1 in 7."
              );
}
