using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Symptoms;

/// <summary>The questions of "Is this normal?", and the answer once there is one.</summary>
public sealed record SymptomsViewModel : ToolPage
{
    public override SitePage Tool => SitePages.Symptoms;

    public override bool IsAnswered => Answer is not null;

    public override bool OpensLinksBeside => Answer is not null;

    /// <summary>The form comes with the first packets, so the drawing in an answer has its own sheet.</summary>
    public override IReadOnlyList<string> Stylesheets => Answer?.Skin is null ? [] : ["skin-by-day"];

    public required ChoiceField Day { get; init; }

    public required IReadOnlyList<SymptomSection> Sections { get; init; }

    /// <summary>The signs that can be an emergency: beside the questions, or one press below them.</summary>
    public required CareCardViewModel Emergency { get; init; }

    /// <summary>The numbers to call about a symptom that is not in the list.</summary>
    public required ClinicNumbers Clinic { get; init; }

    /// <summary>The article with every sign; null if there is none.</summary>
    public required string? Help { get; init; }

    /// <summary>The answer; null until the questions are answered.</summary>
    public AnswerViewModel? Answer { get; init; }

    /// <summary>Tells the answer from the questions in tabs and history, without giving it away.</summary>
    public override string WindowTitle => Answer is null ? base.WindowTitle : $"Your answer: {Title}";

    public static SymptomsViewModel For(ContentLibrary library, SymptomsForm form) =>
        new()
        {
            Title = SitePages.Symptoms.Title,
            Description = SitePages.Symptoms.Summary,
            Breadcrumbs = WayHere,
            Day = new ChoiceField(
                "day",
                "Which day is it?",
                [.. TimeAfter.Choices.Select(day => new ChoiceOption(day.Key, DayWords.InList(day), day.Key == form.Day))]
            )
            {
                Prompt = "Choose a day",
                Hint = "The day of treatment is day 0, and the day after it is day 1. If you are not sure, choose the later day.",
            },
            Sections = [.. SectionsOf(library, form.Chosen)],
            Emergency = CareCardViewModel.From(
                library.Clinic,
                CareKind.Emergency,
                WarningSigns.From(library).Emergency.Select(label => new CareCardSign(label))
            ) with
            {
                Place = "symptoms__emergency",
            },
            Clinic = ClinicNumbers.From(library.Clinic),
            Help = library.Help?.Address,
        };

    /// <summary>The question about the day, with its error.</summary>
    public ChoiceField DayWithError => Day with { Error = ErrorOf(Day.Name) };

    /// <summary>In each group the worst come first; equally bad ones stay in the order of the file.</summary>
    private static IEnumerable<SymptomSection> SectionsOf(ContentLibrary library, IReadOnlySet<string> chosen) =>
        library
            .Data.Symptoms.GroupBy(symptom => symptom.Group)
            .OrderBy(group => group.Key)
            .Select(group => new SymptomSection(
                SymptomGroups.TitleOf(group.Key),
                GroupHints.Of(group.Key),
                [
                    .. group
                        .Where(symptom => symptom.Question is null)
                        .OrderByDescending(symptom => symptom.Worst)
                        .Select(symptom => Option(library, symptom, symptom.Label, chosen)),
                ],
                [
                    .. group
                        .Where(symptom => symptom.Question is not null)
                        .GroupBy(symptom => symptom.Question!, StringComparer.Ordinal)
                        .Select(answers => new SymptomQuestion(
                            answers.Key,
                            [.. answers.Select(symptom => Option(library, symptom, symptom.Answer ?? symptom.Label, chosen))]
                        )),
                ]
            ));

    private static ChoiceOption Option(ContentLibrary library, Symptom symptom, string label, IReadOnlySet<string> chosen) =>
        new(
            symptom.Id,
            library.Expand(label),
            chosen.Contains(symptom.Id),
            symptom.Detail is null ? null : library.Expand(symptom.Detail)
        );
}

/// <summary>A group of symptoms that can be expanded.</summary>
/// <param name="Title">"Color".</param>
/// <param name="Hint">A few of them, so that nobody has to expand every group.</param>
/// <param name="Options">The symptoms, the worst first.</param>
/// <param name="Questions">The signs with several answers, which are the commonest and come first.</param>
public sealed record SymptomSection(
    string Title,
    string Hint,
    IReadOnlyList<ChoiceOption> Options,
    IReadOnlyList<SymptomQuestion> Questions)
{
    /// <summary>Whether it is expanded: chosen symptoms must not be hidden.</summary>
    public bool IsOpen => Options.Any(option => option.IsChosen) || Questions.Any(question => question.IsAnswered);
}

/// <summary>A question about a sign; each answer is a symptom of the file.</summary>
/// <param name="Text">"Redness: is it less than yesterday?"</param>
/// <param name="Answers">The answers, of which one can be chosen.</param>
public sealed record SymptomQuestion(string Text, IReadOnlyList<ChoiceOption> Answers)
{
    public bool IsAnswered => Answers.Any(answer => answer.IsChosen);
}
