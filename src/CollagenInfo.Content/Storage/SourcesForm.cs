using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>sources.yml</c>; <see cref="SourcesFile"/> reads the same keys.</summary>
internal static class SourcesForm
{
    public static DataForm Form { get; } =
        new(
            "sources.yml",
            "Sources",
            "What the site rests on. To replace a source, set the old one to superseded, and add the new one.",
            [
                new("source", PartKind.Groups, "Sources", Fields)
                {
                    One = "a source",
                    Known = ["-name", "title"],
                    Named = new FileField("-name", FieldKind.Text, "Id", "Pages cite it as [@S13]. Empty: the next free number.")
                    {
                        IsFixed = true,
                        Offer = FieldOffer.Sources,
                    },
                },
            ]
        );

    private static FileField[] Fields =>
        [
            new("kind", FieldKind.Choice, "Who published it", "Only the first three may be cited on a page.")
            {
                IsRequired = true,
                Choices = FileField.ChoicesOf<SourceKind>(kind =>
                    kind switch
                    {
                        SourceKind.Regulator => "A regulator",
                        SourceKind.Nhs => "The NHS",
                        SourceKind.Journal => "A journal",
                        SourceKind.Manufacturer => "A manufacturer",
                        _ => "A clinic, the press, another page",
                    }
                ),
            },
            new("authors", FieldKind.Text, "Authors", ""),
            new("title", FieldKind.Text, "Title", "") { IsRequired = true },
            new("publisher", FieldKind.Text, "Journal or organization", "") { IsRequired = true },
            new("year", FieldKind.Number, "Year", ""),
            new("detail", FieldKind.Text, "Volume and pages", "Or the number or day of a report."),
            new("address", FieldKind.Text, "Address", "Only the publisher's own page, with https://. No copies."),
            new("checked", FieldKind.Text, "Last looked up", "The day, written like 2026-12-01."),
            new("status", FieldKind.Choice, "Is it still valid?", "A superseded one may not be cited.")
            {
                Choices = FileField.ChoicesOf<SourceStatus>(status =>
                    status switch
                    {
                        SourceStatus.Current => "Current",
                        SourceStatus.Superseded => "Superseded",
                        SourceStatus.SafetyNotice => "A safety notice",
                        _ => "To be checked by the clinic",
                    }
                ),
                Otherwise = "Current",
            },
            new("note", FieldKind.LongText, "Note for staff", "Patients do not see it."),
        ];
}
