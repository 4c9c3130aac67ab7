using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>
/// What the symptoms of <c>symptoms.yml</c> mean at a time after treatment. Of several the most urgent counts; of two steps
/// that meet, the higher. It never says more than the file: what is not in there is a reason to call.
/// </summary>
public sealed record SymptomAnswer
{
    /// <summary>How soon somebody has to help.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>Each chosen symptom that the library knows, the most urgent first.</summary>
    public required IReadOnlyList<SymptomFinding> Findings { get; init; }

    /// <summary>The answer for the symptoms of these names. Nothing chosen, or a name that nobody knows, is a reason to call.</summary>
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

/// <summary>What one symptom means at that time, and when it would mean more.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Urgency">How soon somebody has to help.</param>
/// <param name="Later">When it becomes more urgent if it is still there, in order of time; none if it never does.</param>
public sealed record SymptomFinding(Symptom Symptom, Urgency Urgency, IReadOnlyList<LaterUrgency> Later)
{
    /// <summary>Of all steps that can hold at the time the most urgent; a symptom without one is a reason to call.</summary>
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
/// <param name="After">After which time since treatment, in words: "3 days".</param>
public sealed record LaterUrgency(Urgency Is, string After);
