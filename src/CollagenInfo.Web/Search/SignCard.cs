using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Search;

/// <summary>What signs mean that are expected or can wait, for _SignAnswer.cshtml.</summary>
/// <param name="Kind">The kind of the most urgent answer.</param>
/// <param name="When">"On day 5 after treatment".</param>
/// <param name="Groups">The signs.</param>
public sealed record SignCard(CareKind Kind, string When, IReadOnlyList<SignGroup> Groups)
{
    /// <summary>So begins a sentence that says nothing without the one before.</summary>
    private static readonly string[] Leaning = ["So do", "With them", "Without them"];

    internal static SignCard From(ContentLibrary library, SignAdvice advice) =>
        new(
            CareKind.From(advice.Answer.Urgency),
            advice.Day is { } day ? DayWords.InSentence(day) : "After treatment",
            [
                .. advice
                    .Answer.Findings.GroupBy(finding => finding.Symptom.Question ?? finding.Symptom.Label)
                    .Select(group => new SignGroup(
                        library.Expand(group.Key),
                        [.. group.Select(finding => SignLine.From(finding, hasDay: advice.Day is not null))],
                        DetailsOf(group.Select(finding => finding.Symptom.Detail).OfType<string>().Select(library.Expand), library)
                    )),
            ]
        );

    /// <summary>What holds for several answers is said once, and what is urgent apart from the rest.</summary>
    internal static ILookup<bool, string> DetailsOf(IEnumerable<string> details, ContentLibrary library) =>
        details
            .SelectMany(SentencesOf)
            .Distinct(StringComparer.Ordinal)
            .ToLookup(sentence => IsUrgent(sentence, library), sentence => $"{sentence}.");

    /// <summary>Its sentences; "So does pus" stays with the one before.</summary>
    private static List<string> SentencesOf(string detail)
    {
        var sentences = new List<string>();
        foreach (var sentence in detail.TrimEnd('.').Split(". "))
        {
            if (sentences.Count > 0 && Array.Exists(Leaning, start => sentence.StartsWith(start, StringComparison.Ordinal)))
            {
                sentences[^1] += $". {sentence}";
            }
            else
            {
                sentences.Add(sentence);
            }
        }

        return sentences;
    }

    private static bool IsUrgent(string sentence, ContentLibrary library) =>
        sentence.Contains("emergency", StringComparison.Ordinal)
        || sentence.Contains("same day", StringComparison.Ordinal)
        || sentence.Contains(library.Clinic.EmergencyText.Text, StringComparison.Ordinal);
}

/// <summary>A sign, or a question about one.</summary>
/// <param name="Title">"Swelling", or "Redness or a darker color: is it less than yesterday?".</param>
/// <param name="Lines">What it means; for a question, one line for each answer.</param>
/// <param name="Details">Sentences on what comes with it and is urgent, by <c>true</c>, and on what it looks like.</param>
public sealed record SignGroup(string Title, IReadOnlyList<SignLine> Lines, ILookup<bool, string> Details);

/// <summary>What a sign means.</summary>
/// <param name="Answer">The answer to the question; null for a sign without one.</param>
/// <param name="Do">"Expected on this day", "Call us".</param>
/// <param name="Later">When it means more, in sentences.</param>
public sealed record SignLine(string? Answer, string Do, IReadOnlyList<string> Later)
{
    /// <summary>"Swelling: expected at first. If you still notice this 3 days after treatment, call us."</summary>
    internal static string InSentences(SignAdvice advice)
    {
        var finding = advice.Answer.Findings[0];
        return string.Join(
            ' ',
            [$"{finding.Symptom.Name}: {Meaning(finding, advice.Day is not null)}.", .. finding.Later.Select(UrgencyWords.Sentence)]
        );
    }

    internal static SignLine From(SymptomFinding finding, bool hasDay)
    {
        var what = Meaning(finding, hasDay);
        return new SignLine(
            finding.Symptom.Answer,
            finding.Symptom.Answer is null ? Capitals.Capitalized(what) : what,
            [.. finding.Later.Select(UrgencyWords.Sentence)]
        );
    }

    private static string Meaning(SymptomFinding finding, bool hasDay) =>
        finding.Urgency is Urgency.Expected && !hasDay ? "expected at first" : UrgencyWords.Do(finding.Urgency);
}
