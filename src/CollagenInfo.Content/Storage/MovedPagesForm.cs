namespace CollagenInfo.Content.Storage;

/// <summary>The form of <c>redirects.yml</c>, whose keys are addresses; <see cref="MovedPagesFile"/> reads it.</summary>
internal static class MovedPagesForm
{
    public static DataForm Form { get; } =
        new(
            MovedPages.File,
            "Pages that have moved",
            "Old bookmarks and printed addresses lead on to the right page.",
            [
                new(
                    "moved",
                    PartKind.Pairs,
                    "Old addresses",
                    [
                        new("to", FieldKind.Text, "New address", "Like /aftercare/day-by-day#makeup; or: gone")
                        {
                            IsRequired = true,
                            Offer = FieldOffer.Pages,
                        },
                    ]
                )
                {
                    One = "an old address",
                    Known = ["from", "to"],
                    Named = new FileField("from", FieldKind.Text, "Old address", "Behind the site's name, like /aftercare/make-up.")
                    {
                        IsRequired = true,
                        IsFixed = true,
                    },
                },
            ]
        );
}
