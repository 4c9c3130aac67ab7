namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>terms.yml</c>; <see cref="TermsFile"/> reads the same keys.</summary>
internal static class TermsForm
{
    public static DataForm Form { get; } =
        new(
            "terms.yml",
            "Words and what they mean",
            "Medical words in plain words, for the glossary, the A to Z and the search.",
            [
                new(
                    "word",
                    PartKind.Groups,
                    "Words",
                    [
                        new("term", FieldKind.Text, "Word", "As it stands on a page.") { IsRequired = true },
                        new("short", FieldKind.Text, "Short form", "Like SPF."),
                        new("plain", FieldKind.Text, "Plain word", "What a page says first."),
                        new("meaning", FieldKind.LongText, "What it means", "One or two short sentences, without numbers.")
                        {
                            IsRequired = true,
                        },
                        new("everyday", FieldKind.Flag, "Do most patients know it?", "Then pages need not explain it.")
                        {
                            Otherwise = "false",
                        },
                        new(
                            "everywhere",
                            FieldKind.Flag,
                            "Is it a name of the treatment itself?",
                            "Then it says nothing beside other words of a search."
                        )
                        {
                            Otherwise = "false",
                        },
                        new("signs", FieldKind.Flag, "Does its page list what may be noticed?", "For one word only.")
                        {
                            Otherwise = "false",
                        },
                        new("medicine", FieldKind.Flag, "Is it a medicine?", "A clinician reads a page in which it comes or goes.")
                        {
                            Otherwise = "false",
                        },
                        new("words", FieldKind.List, "Search words", "What people type, with commas between, the most usual first."),
                        new("article", FieldKind.Text, "Page where it matters most", "") { Offer = FieldOffer.Articles },
                    ]
                )
                {
                    One = "a word",
                    Known = ["term"],
                    Named = ActivitiesForm.NameField,
                },
            ]
        );
}
