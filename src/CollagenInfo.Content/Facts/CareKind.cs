namespace CollagenInfo.Content.Facts;

/// <summary>A kind of care card: how soon somebody has to help, and the words that say so wherever the card is shown.</summary>
/// <param name="Name">Its name after <c>:::</c> and in style sheets.</param>
/// <param name="Urgency">How soon somebody has to help.</param>
/// <param name="SpokenPrefix">What a screen reader says before the heading, in place of the color; null for nothing.</param>
/// <param name="Icon">The name of the icon beside the heading.</param>
public sealed record CareKind(string Name, Urgency Urgency, string? SpokenPrefix, string Icon)
{
    public static CareKind Emergency { get; } = new("emergency", Urgency.Emergency, "Emergency advice:", "worried");

    public static CareKind Urgent { get; } = new("urgent", Urgency.SameDay, "Urgent advice:", "clock");

    public static CareKind NonUrgent { get; } = new("non-urgent", Urgency.CallUs, "Non-urgent advice:", "chat");

    /// <summary>No reason to call: only tools give this answer, articles have no such card.</summary>
    public static CareKind Expected { get; } = new("expected", Urgency.Expected, null, "tick");

    /// <summary>The kinds that an author may write, the most urgent first.</summary>
    public static IReadOnlyList<CareKind> OfArticles { get; } = [Emergency, Urgent, NonUrgent];

    /// <summary>The kind with that name; null if there is none.</summary>
    public static CareKind? Find(string? name) => OfArticles.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind of card for that urgency.</summary>
    public static CareKind From(Urgency urgency) => OfArticles.FirstOrDefault(kind => kind.Urgency == urgency) ?? Expected;

    /// <summary>What to do, in pieces, so that a phone number can be a link: "Call ", "911", " now".</summary>
    public IReadOnlyList<FactText> ActionAt(ClinicProfile clinic) => Urgency switch
    {
        Urgency.Emergency => [new FactText("Call "), clinic.EmergencyText, new FactText(" now")],
        Urgency.SameDay => [new FactText("Get medical help the same day")],
        Urgency.CallUs => [new FactText("Call us")],
        _ => [new FactText("Expected at this point")],
    };
}
