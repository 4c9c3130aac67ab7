namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>suitability.yml</c>; <see cref="SuitabilityFile"/> reads the same keys.</summary>
internal static class SuitabilityForm
{
    public static DataForm Form { get; } =
        new(
            "suitability.yml",
            "Is it right for me?",
            "Reasons not to have the treatment, to wait, or to ask first. It never says that somebody is suitable. "
                + "A clinician reads each change, and the page \"Is it right for me?\" has to say the same.",
            [
                Reasons("do-not-treat", "We do not treat you while one of these is true"),
                Reasons("wait-until", "Wait until"),
                Reasons("ask-first", "Ask first"),
            ]
        );

    private static FormPart Reasons(string list, string title) =>
        new(
            list,
            PartKind.Items,
            title,
            [
                ActivitiesForm.NameField with
                {
                    Key = "id",
                },
                new("text", FieldKind.Text, "What the patient has or had", "In plain words.") { IsRequired = true },
                new("wait", FieldKind.Text, "How long to wait", "The name of the number.") { Offer = FieldOffer.Facts },
                new("after", FieldKind.Text, "Counted from", "Like the last capsule."),
                new("until", FieldKind.Text, "Or wait until this is so", "In words, where no number fits."),
                new("note", FieldKind.LongText, "What the patient should know besides", "One or two short sentences."),
                new(
                    "medicine",
                    FieldKind.Flag,
                    "Is it a medicine that is taken now?",
                    "The site then adds that nobody should stop it for this treatment."
                )
                {
                    Otherwise = "false",
                },
                new(
                    "left-out",
                    FieldKind.Flag,
                    "Is that place left out, and the rest treated?",
                    "Then a page may say that we needle around it."
                )
                {
                    Otherwise = "false",
                },
                new("words", FieldKind.List, "Other words for it", "With commas between. Patients do not see them."),
                new("asked", FieldKind.List, "What else people type", "With commas between. No page may say of it that it is no obstacle."),
                new("sources", FieldKind.List, "Sources", "Their ids, with commas between.") { Offer = FieldOffer.Sources },
            ]
        )
        {
            List = list,
            One = "a reason",
            Known = ["text"],
            HasOrder = true,
        };
}
