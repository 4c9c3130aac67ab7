using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>symptoms.yml</c>; <see cref="SymptomsFile"/> reads the same keys.</summary>
internal static class SymptomsForm
{
    public static DataForm Form { get; } =
        new(
            "symptoms.yml",
            "Is this normal?",
            "What patients may notice after a session, and what to do. When you are not sure, choose the more urgent answer. "
                + "A clinician reads each change.",
            [Symptoms]
        );

    private static FormPart Symptoms =>
        new(
            "sign",
            PartKind.Groups,
            "Signs",
            [
                new("label", FieldKind.Text, "What the patient notices", "As a patient would say it.") { IsRequired = true },
                new("detail", FieldKind.LongText, "How it looks, or what goes with it", "One plain sentence, true on all skin tones."),
                Steps,
                new("group", FieldKind.Choice, "In which list", "The heading under which the tool lists it.")
                {
                    Choices = FileField.ChoicesOf<SymptomGroup>(SymptomGroups.TitleOf),
                    Otherwise = "Something else",
                },
                new("question", FieldKind.Text, "Question", "Where one sign has several answers: the question, the same words each time."),
                new("answer", FieldKind.Text, "Answer", "What the patient chooses there."),
                new(
                    "worse",
                    FieldKind.Text,
                    "Emergency that it may be a part of",
                    "Its short name. A search for this sign shows that one first."
                )
                {
                    Offer = FieldOffer.Symptoms,
                },
                new("usual", FieldKind.Text, "Usual sign that it looks like", "Its short name. A search that may mean either shows both.")
                {
                    Offer = FieldOffer.Symptoms,
                },
                new("usual-if", FieldKind.Text, "The question that tells them apart", "Whoever answers yes has only the usual sign."),
                new(
                    "before",
                    FieldKind.Text,
                    "What it is before a session",
                    "The short name of the reason, in the list of reasons not to be treated, to wait or to ask."
                ),
                new("special", FieldKind.Flag, "Only for some treatments?", "Then the list of what most patients see leaves it out.")
                {
                    Otherwise = "false",
                },
                new("words", FieldKind.List, "Search words", "What else people type, with commas between. Patients do not see them."),
                new(
                    "signs",
                    FieldKind.Lines,
                    "How else a text can say it",
                    "One way on each line: words that mean the same with / between, groups with + between. Patients do not see them."
                )
                {
                    IsUnsaid = true,
                },
                new("sources", FieldKind.List, "Sources", "Their ids, with commas between.") { Offer = FieldOffer.Sources },
            ]
        )
        {
            One = "a sign",
            Known = ["label"],
            HasOrder = true,
            Named = ActivitiesForm.NameField,
        };

    private static FileField Steps =>
        new(
            "steps",
            FieldKind.Rows,
            "What it means, in order of time",
            "Each step holds until the number of its time. The last has no number: it holds from then on. Empty rows are left out."
        )
        {
            IsRequired = true,
            Rows =
            [
                new("is", FieldKind.Choice, "What to do", "")
                {
                    Choices = FileField.ChoicesOf<Urgency>(urgency =>
                        urgency switch
                        {
                            Urgency.Expected => "Normal at this time",
                            Urgency.CallUs => "Call the clinic",
                            Urgency.SameDay => "Medical help the same day",
                            _ => "Call the emergency number now",
                        }
                    ),
                },
                new("until", FieldKind.Text, "Until", "") { Offer = FieldOffer.Facts },
            ],
        };
}
