using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Symptoms;

/// <summary>What the chosen symptoms mean, ready for Answer.cshtml.</summary>
public sealed record AnswerViewModel
{
    public required Urgency Urgency { get; init; }

    /// <summary>"On day 3 after treatment".</summary>
    public required string Day { get; init; }

    /// <summary>The symptoms that make the answer what it is.</summary>
    public required IReadOnlyList<AnswerLine> Leading { get; init; }

    /// <summary>The less urgent ones, the worst first.</summary>
    public required IReadOnlyList<AnswerLine> Others { get; init; }

    /// <summary>The signs that need help the same day, now or later; none where the answer is at least that urgent.</summary>
    public required IReadOnlyList<AnswerLine> SameDaySigns { get; init; }

    /// <summary>The clinic's number; null if it gives none.</summary>
    public required Phone? Phone { get; init; }

    /// <summary>Who answers when the clinic is closed; null if nobody does.</summary>
    public required Phone? OutOfHours { get; init; }

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

    public static AnswerViewModel From(ContentLibrary library, TimeAfter day, SymptomAnswer answer)
    {
        var lines = answer.Findings.Select(finding => AnswerLine.From(library, finding)).ToList();
        var emergencies = EmergencyCard.Of(library);
        return new AnswerViewModel
        {
            Urgency = answer.Urgency,
            Day = DayWords.InSentence(day),
            Leading = [.. lines.Where(line => line.Urgency == answer.Urgency)],
            Others = [.. lines.Where(line => line.Urgency != answer.Urgency)],
            SameDaySigns = answer.Urgency >= Urgency.SameDay ? [] : [.. SameDay(library, day)],
            Phone = library.Clinic.Phone,
            OutOfHours = library.Clinic.OutOfHours,
            OtherEmergencies = emergencies with { Signs = [.. emergencies.Signs.Except(lines.Select(line => line.Label))] },
        };
    }

    private static IEnumerable<AnswerLine> SameDay(ContentLibrary library, TimeAfter day) =>
        SymptomAnswer.For(library, day, [.. library.Symptoms.Where(symptom => symptom.Worst is Urgency.SameDay).Select(symptom => symptom.Id)])
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

    /// <summary>"If this is still there after 3 days, call us."</summary>
    public static string Sentence(LaterUrgency later) => $"If this is still there after {later.After}, {Do(later.Is)}.";

    /// <summary>What to do: "call us when we are open".</summary>
    public static string Do(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "call the emergency number now",
        Urgency.SameDay => "get medical help the same day",
        Urgency.CallUs => "call us when we are open",
        _ => "expected on this day",
    };
}
