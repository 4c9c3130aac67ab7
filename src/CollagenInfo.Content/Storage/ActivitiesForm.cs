namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>activities.yml</c>; <see cref="ActivitiesFile"/> reads the same keys.</summary>
internal static class ActivitiesForm
{
    public static DataForm Form { get; } =
        new(
            "activities.yml",
            "When can I ...?",
            "What patients ask about after a session, in the order of the page. The waiting times themselves are under Numbers.",
            [Activities]
        );

    private static FormPart Activities =>
        new(
            "activity",
            PartKind.Groups,
            "Activities",
            [
                new("question", FieldKind.Text, "When can I ...", "Goes on from there, so it begins with a verb: wear makeup.")
                {
                    IsRequired = true,
                },
                new("name", FieldKind.Text, "Name in a calendar", "A word or two. Without it, the question is used."),
                new("fact", FieldKind.Text, "Number that answers it", "Its name under Numbers.")
                {
                    IsRequired = true,
                    Offer = FieldOffer.Facts,
                },
                new("condition", FieldKind.LongText, "What must also be true", "Type no numbers: write their names in double braces."),
                new("meanwhile", FieldKind.Text, "What to do until then", ""),
                new("before", FieldKind.Text, "Number for before a session", "How long before a session to leave it off.")
                {
                    Offer = FieldOffer.Facts,
                },
                new("habit", FieldKind.Flag, "Done again and again from then on?", "Like sunscreen.") { Otherwise = "false" },
                new("scalp", FieldKind.Flag, "Only for a treated scalp?", "") { Otherwise = "false" },
                new("words", FieldKind.List, "Search words", "What else people type, with commas between. Patients do not see them."),
                new("article", FieldKind.Text, "Page with the whole advice", "") { Offer = FieldOffer.Articles },
            ]
        )
        {
            One = "an activity",
            Known = ["question"],
            HasOrder = true,
            Named = NameField,
        };

    /// <summary>The short name of a new entry.</summary>
    internal static FileField NameField =>
        new("-name", FieldKind.Text, "Short name", "For the file: lower-case words joined by hyphens. Empty: made for you.")
        {
            IsFixed = true,
        };
}
