using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Symptoms;

/// <summary>What the chosen symptoms mean, for Answer.cshtml.</summary>
public sealed record AnswerViewModel
{
    private const string SkinCaption = "What skin may look like, day by day: usually a little less red or dark each day";

    public required CareCardViewModel Card { get; init; }

    /// <summary>The less urgent signs, the worst first.</summary>
    public required IReadOnlyList<SymptomLine> Others { get; init; }

    /// <summary>The signs that need help the same day, now or later; null if the answer is at least that urgent.</summary>
    public required CareCardViewModel? SameDay { get; init; }

    /// <summary>How skin may look from day to day; null unless all is expected, and something of it can be seen on the skin.</summary>
    public required IHtmlContent? Skin { get; init; }

    /// <summary>Whether something was chosen beside an emergency that is not in the list.</summary>
    public required bool HasUnknown { get; init; }

    public bool IsEmergency => Card.Kind == CareKind.Emergency;

    /// <summary>The answer to a form that has no errors, or has an emergency: then the day does not matter.</summary>
    public static AnswerViewModel For(ContentLibrary library, SymptomsForm form)
    {
        var chosen = TimeAfter.Find(form.Day);
        var day = chosen ?? TimeAfter.Any;
        var answer = SymptomAnswer.For(library, day, form.Chosen);
        var lines = answer.Findings.Select(finding => SymptomLine.From(library, finding)).ToList();
        var leading = lines.Where(line => line.Urgency == answer.Urgency).Select(line => line.OnCard());
        return new AnswerViewModel
        {
            Card = CareCardViewModel.From(library.Clinic, CareKind.From(answer.Urgency), leading) with
            {
                Noticed = chosen is null ? "You notice:" : $"{DayWords.InSentence(chosen)}, you notice:",
                OtherSigns = answer.Urgency is Urgency.Emergency ? [.. OtherEmergencies(library, lines)] : [],
                Place = "symptoms__answer",
            },
            Others = [.. lines.Where(line => line.Urgency != answer.Urgency)],
            SameDay =
                answer.Urgency < Urgency.SameDay && SameDaySigns(library, day).ToList() is { Count: > 0 } signs
                    ? CareCardViewModel.From(library.Clinic, CareKind.Urgent, signs)
                    : null,
            Skin = SkinFor(library, answer),
            HasUnknown = form.HasUnknown(library),
        };
    }

    /// <summary>Beside a sign that is not expected, a drawing of healing skin could reassure.</summary>
    private static IHtmlContent? SkinFor(ContentLibrary library, SymptomAnswer answer) =>
        answer.Urgency is Urgency.Expected
        && answer.Findings.Any(finding => finding.Symptom.Group is SymptomGroup.Color or SymptomGroup.Surface)
        && RenderedFigure.From(library, SymptomAnswer.Picture, SkinCaption) is { } figure
            ? BodyHtml.From(figure)
            : null;

    private static IEnumerable<CareCardSign> OtherEmergencies(ContentLibrary library, IReadOnlyList<SymptomLine> chosen) =>
        WarningSigns.From(library).Emergency.Except(chosen.Select(line => line.Label)).Select(label => new CareCardSign(label));

    private static IEnumerable<CareCardSign> SameDaySigns(ContentLibrary library, TimeAfter day) =>
        SymptomAnswer
            .For(library, day, [.. library.Data.Symptoms.Where(symptom => symptom.Worst is Urgency.SameDay).Select(symptom => symptom.Id)])
            .Findings.Select(finding => new CareCardSign(library.Expand(finding.Symptom.Label))
            {
                After = finding.Later.Count > 0 ? finding.Later[0].After : null,
            });
}

/// <summary>A symptom on the answer page.</summary>
/// <param name="Label">The symptom in a patient's words.</param>
/// <param name="Detail">What it looks like, or what comes with it and is more urgent; null if the label is enough.</param>
/// <param name="Urgency">How urgent it is on that day.</param>
/// <param name="Later">When it becomes more urgent.</param>
public sealed record SymptomLine(string Label, string? Detail, Urgency Urgency, IReadOnlyList<LaterUrgency> Later)
{
    public static SymptomLine From(ContentLibrary library, SymptomFinding finding) => new(
        library.Expand(finding.Symptom.Label),
        finding.Symptom.Detail is { } detail ? library.Expand(detail) : null,
        finding.Urgency,
        finding.Later);

    /// <summary>
    /// The symptom as a sign on a care card, with its detail, so that a mild card never hides something more urgent.
    /// </summary>
    public CareCardSign OnCard() => new(Label) { Detail = Detail, Later = [.. Later.Select(UrgencyWords.Sentence)] };
}
