using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Symptoms;

/// <summary>What the chosen symptoms mean, ready for Answer.cshtml.</summary>
public sealed record AnswerViewModel
{
    public required Urgency Urgency { get; init; }

    /// <summary>"On day 3 after treatment, you notice:".</summary>
    public required string Noticed { get; init; }

    /// <summary>The symptoms that make the answer what it is.</summary>
    public required IReadOnlyList<AnswerLine> Leading { get; init; }

    /// <summary>The less urgent ones, the worst first.</summary>
    public required IReadOnlyList<AnswerLine> Others { get; init; }

    /// <summary>The signs that need help the same day, now or later; none where the answer is at least that urgent.</summary>
    public required IReadOnlyList<AnswerLine> SameDaySigns { get; init; }

    /// <summary>An answer beside an emergency is not in the list.</summary>
    public required bool HasUnknown { get; init; }

    public required ClinicNumbers Clinic { get; init; }

    /// <summary>The emergency signs that were not chosen.</summary>
    public required EmergencyCard OtherEmergencies { get; init; }

    /// <summary>The name of the care card in the style sheet.</summary>
    public string Card => Urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.SameDay => "urgent",
        Urgency.CallUs => "non-urgent",
        _ => "expected",
    };

    /// <summary>The answer to a form that has no errors, or names an emergency: then any day may be meant.</summary>
    public static AnswerViewModel From(ContentLibrary library, SymptomsForm form)
    {
        var chosen = TimeAfter.Find(form.Day);
        var day = chosen ?? TimeAfter.Any;
        var answer = SymptomAnswer.For(library, day, form.Chosen);
        var lines = answer.Findings.Select(finding => AnswerLine.From(library, finding)).ToList();
        var emergencies = EmergencyCard.Of(library);
        return new AnswerViewModel
        {
            Urgency = answer.Urgency,
            Noticed = chosen is null ? "You notice:" : $"{DayWords.InSentence(chosen)}, you notice:",
            Leading = [.. lines.Where(line => line.Urgency == answer.Urgency)],
            Others = [.. lines.Where(line => line.Urgency != answer.Urgency)],
            SameDaySigns = answer.Urgency >= Urgency.SameDay ? [] : [.. SameDay(library, day)],
            HasUnknown = form.HasUnknown(library),
            Clinic = ClinicNumbers.Of(library.Clinic),
            OtherEmergencies = emergencies with { Signs = [.. emergencies.Signs.Except(lines.Select(line => line.Label))] },
        };
    }

    private static IEnumerable<AnswerLine> SameDay(ContentLibrary library, TimeAfter day) =>
        SymptomAnswer
            .For(library, day, [.. library.Data.Symptoms.Where(symptom => symptom.Worst is Urgency.SameDay).Select(symptom => symptom.Id)])
            .Findings.Select(finding => AnswerLine.From(library, finding));
}

/// <summary>A symptom on the answer page.</summary>
/// <param name="Label">The symptom in a patient's words.</param>
/// <param name="Urgency">What it means on that day.</param>
/// <param name="Later">When it would mean more.</param>
public sealed record AnswerLine(string Label, Urgency Urgency, IReadOnlyList<LaterUrgency> Later)
{
    public static AnswerLine From(ContentLibrary library, SymptomFinding finding) =>
        new(library.Expand(finding.Symptom.Label), finding.Urgency, finding.Later);

    /// <summary>"If you still notice this 3 days after treatment, call us." It is right for what stays and for what gets worse.</summary>
    public static string Sentence(LaterUrgency later) => $"If you still notice this {later.After} after treatment, {Do(later.Is)}.";

    /// <summary>What to do: "call us".</summary>
    public static string Do(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "call the emergency number now",
        Urgency.SameDay => "get medical help the same day",
        Urgency.CallUs => "call us",
        _ => "expected on this day",
    };
}
