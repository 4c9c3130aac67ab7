namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>consultation.yml</c>; <see cref="ConsultationFile"/> reads the same keys.</summary>
internal static class ConsultationForm
{
    public static DataForm Form { get; } =
        new(
            "consultation.yml",
            "What to tell and to ask",
            "The checklist prints both lists before a first treatment. A clinician reads each change.",
            [
                new(
                    "tell",
                    PartKind.Keys,
                    "What to tell the practitioner",
                    [new("tell", FieldKind.Lines, "What to tell", "One thing on each line.")]
                ),
                new(
                    "ask",
                    PartKind.Items,
                    "What to ask",
                    [
                        new("about", FieldKind.Text, "What the questions are about", "Their heading.") { IsRequired = true },
                        new("questions", FieldKind.Lines, "Questions", "One on each line, as a patient would ask it."),
                    ]
                )
                {
                    List = "ask",
                    One = "a group of questions",
                    Known = ["about"],
                    HasOrder = true,
                },
            ]
        );
}
