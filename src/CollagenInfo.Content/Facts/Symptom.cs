namespace CollagenInfo.Content.Facts;

/// <summary>How soon somebody has to help; in doubt, the more urgent one counts.</summary>
public enum Urgency
{
    /// <summary>Normal at this time.</summary>
    Expected,

    /// <summary>Call the clinic when it is open.</summary>
    CallUs,

    /// <summary>Get medical help the same day.</summary>
    SameDay,

    /// <summary>Call the emergency number now.</summary>
    Emergency,
}

/// <summary>The groups of the list of symptoms, in their order.</summary>
public enum SymptomGroup
{
    /// <summary>Breathing, fever, collapse: the whole body.</summary>
    WholeBody,

    Eyes,

    HeatSwellingPain,

    BumpsAndBlisters,

    Color,

    /// <summary>Blood, fluid, scabs, flakes: what is on the skin.</summary>
    Surface,

    MarksAndShape,

    /// <summary>Nothing visible, or no group given.</summary>
    Other,
}

/// <summary>Something that a patient may notice after a session, and how urgent it is as time passes.</summary>
/// <param name="Id">Its name in <c>symptoms.yml</c>.</param>
/// <param name="Label">The symptom in a patient's words, true for all skin tones; may end with a fact reference.</param>
/// <param name="Detail">What it looks like, or what comes with it; may contain fact references; null if the label is enough.</param>
/// <param name="Words">Other search words for it.</param>
/// <param name="Steps">How urgent it is, step by step from the end of treatment.</param>
/// <param name="Sources">Ids in <c>sources.yml</c>.</param>
/// <param name="Line">The line of the file.</param>
public sealed record Symptom(
    string Id,
    string Label,
    string? Detail,
    IReadOnlyList<string> Words,
    IReadOnlyList<SymptomStep> Steps,
    IReadOnlyList<string> Sources,
    int Line
)
{
    /// <summary>
    /// The question about a sign with several answers, one of which is this symptom; null for a sign without a question.
    /// </summary>
    public string? Question { get; init; }

    /// <summary>The answer to <see cref="Question"/> that means this symptom.</summary>
    public string? Answer { get; init; }

    /// <summary>The name of the emergency that it is in combination with another sign; null if none.</summary>
    public string? Worse { get; init; }

    /// <summary>The name of the sign that it looks like and that is usual; null if none does.</summary>
    public string? Usual { get; init; }

    /// <summary>The question to which "yes" means that it is only <see cref="Usual"/>.</summary>
    public string? UsualIf { get; init; }

    /// <summary>The id of the reason of suitability.yml that it is before a session; null if none.</summary>
    public string? Before { get; init; }

    /// <summary>
    /// What a sentence about it has, close together: one word of each group, as in "blurry/fuzzy + sight/vision/eyes".
    /// </summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Whether it is only for some treatments, such as that of a burn scar: what most patients may see leaves it out.</summary>
    public bool IsSpecial { get; init; }

    public SymptomGroup Group { get; init; } = SymptomGroup.Other;

    /// <summary>The label without a number at its end, for the search and for lists of names.</summary>
    public string Name => Label.Split("{{")[0].TrimEnd(' ', ',');

    /// <summary>Whether it is an emergency on every day, so that nobody needs to say which day it is.</summary>
    public bool IsAlwaysEmergency => Steps.Count > 0 && Steps.All(step => step.Is is Urgency.Emergency);

    /// <summary>The most urgent that it can become.</summary>
    public Urgency Worst => Steps.Select(step => step.Is).DefaultIfEmpty(Urgency.CallUs).Max();
}

/// <summary>How urgent a symptom is for some time.</summary>
/// <param name="Is">How urgent it is.</param>
/// <param name="Until">The reference to the time at which the next step begins; null for the last step.</param>
public sealed record SymptomStep(Urgency Is, string? Until);
