using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>
/// What symptoms from <c>symptoms.yml</c> mean at a time after treatment. The most urgent symptom counts; where two steps
/// overlap, the more urgent one. Whatever the file does not cover is a reason to call.
/// </summary>
public sealed record SymptomAnswer
{
    /// <summary>The figure that is shown beside signs that are expected.</summary>
    public const string Picture = "skin-by-day";

    /// <summary>How soon somebody has to help.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The chosen symptoms that the library has, the most urgent first.</summary>
    public required IReadOnlyList<SymptomFinding> Findings { get; init; }

    /// <summary>The answer for the symptoms with these ids. No symptom, or an unknown id, is a reason to call.</summary>
    public static SymptomAnswer For(ContentLibrary library, TimeAfter time, IReadOnlyCollection<string> symptoms)
    {
        var findings = library.Data.Symptoms
            .Where(symptom => symptoms.Contains(symptom.Id))
            .Select(symptom => SymptomFinding.From(library, symptom, time))
            .OrderByDescending(finding => finding.Urgency)
            .ToList();
        var known = findings.Select(finding => finding.Symptom.Id).ToHashSet(StringComparer.Ordinal);
        var least = findings.Count == 0 || symptoms.Any(symptom => !known.Contains(symptom)) ? Urgency.CallUs : Urgency.Expected;
        return new SymptomAnswer
        {
            Urgency = findings.Select(finding => finding.Urgency).Append(least).Max(),
            Findings = findings,
        };
    }
}

/// <summary>What one symptom means at that time, and when it becomes more urgent.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Urgency">How soon somebody has to help.</param>
/// <param name="Later">When it becomes more urgent if it is still there, in order of time; none if it never does.</param>
public sealed record SymptomFinding(Symptom Symptom, Urgency Urgency, IReadOnlyList<LaterUrgency> Later)
{
    /// <summary>The most urgent of all steps that can apply at the time; without any, the symptom is a reason to call.</summary>
    internal static SymptomFinding From(ContentLibrary library, Symptom symptom, TimeAfter time)
    {
        var steps = SymptomSpan.From(library.Facts, symptom);
        var now = steps.Where(step => time.Meets(step.Start, step.End)).Select(step => step.Is).DefaultIfEmpty(Urgency.CallUs).Max();
        var later = steps
            .Where(step => step.Start >= time.Until && step.Is > now && step.After is not null)
            .Select(step => new LaterUrgency(step.Is, library.Expand($"{{{{ {step.After} }}}}")));
        return new SymptomFinding(symptom, now, [.. later]);
    }
}

/// <summary>How urgent a symptom becomes.</summary>
/// <param name="Is">How soon somebody has to help then.</param>
/// <param name="After">The time after treatment, in words: "3 days".</param>
public sealed record LaterUrgency(Urgency Is, string After);
