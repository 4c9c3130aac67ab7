namespace CollagenInfo.Content.Facts;

/// <summary>How soon somebody has to help; the higher one wins when in doubt.</summary>
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

/// <summary>What a symptom is about, so that somebody finds it in a long list; the order is that of the list.</summary>
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

    /// <summary>Nothing that one sees, or no group given.</summary>
    Other,
}

/// <summary>What a patient may notice after a session, and what it means at which time.</summary>
/// <param name="Id">Its name in <c>symptoms.yml</c>.</param>
/// <param name="Label">The symptom as a patient would say it, on all skin tones; may end with a fact reference.</param>
/// <param name="Detail">How it looks, or what goes with it; may hold fact references; null if the label says it all.</param>
/// <param name="Words">Other words that people type.</param>
/// <param name="Steps">What it means, in order of time from the end of treatment.</param>
/// <param name="Sources">Ids in <c>sources.yml</c>.</param>
/// <param name="Line">The line of the file on which it stands.</param>
public sealed record Symptom(
    string Id,
    string Label,
    string? Detail,
    IReadOnlyList<string> Words,
    IReadOnlyList<SymptomStep> Steps,
    IReadOnlyList<string> Sources,
    int Line)
{
    /// <summary>What is asked about one sign that has several answers, of which this symptom is one; null for a sign by itself.</summary>
    public string? Question { get; init; }

    /// <summary>The answer to <see cref="Question"/> that means this symptom.</summary>
    public string? Answer { get; init; }

    /// <summary>The name of the emergency that it is together with another sign; null if it is none.</summary>
    public string? Worse { get; init; }

    /// <summary>What it is about.</summary>
    public SymptomGroup Group { get; init; } = SymptomGroup.Other;

    /// <summary>The label without a number at its end: what people type, and what it is called in a list of names.</summary>
    public string Name => Label.Split("{{")[0].TrimEnd(' ', ',');

    /// <summary>It is an emergency on every day: nobody needs to say which it is.</summary>
    public bool IsAlwaysEmergency => Steps.Count > 0 && Steps.All(step => step.Is is Urgency.Emergency);

    /// <summary>The most urgent that it can ever be.</summary>
    public Urgency Worst => Steps.Select(step => step.Is).DefaultIfEmpty(Urgency.CallUs).Max();
}

/// <summary>What a symptom means for a while.</summary>
/// <param name="Is">How urgent it is.</param>
/// <param name="Until">The reference of the time at which the next step begins; null for the last step.</param>
public sealed record SymptomStep(Urgency Is, string? Until);
