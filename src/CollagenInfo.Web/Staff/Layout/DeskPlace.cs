using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>A place of the desk, to which the header of every page leads.</summary>
/// <param name="Address">Its first page.</param>
/// <param name="Text">What it is called.</param>
/// <param name="Below">The addresses below which its other pages are.</param>
public sealed record DeskPlace(string Address, string Text, params IReadOnlyList<string> Below)
{
    private static readonly DeskPlace[] ForEverybody =
    [
        new(DeskAddress.Today, "Today", DeskAddress.Notices, DeskAddress.Problems),
        new(
            DeskAddress.Pages,
            "Pages",
            [
                DeskAddress.Pages,
                DeskAddress.NewPage,
                DeskAddress.Edit,
                DeskAddress.Data,
                DeskAddress.Insert,
                DeskAddress.Pictures,
                DeskAddress.Bin,
                DeskAddress.Sign,
                .. DataForm.All.Select(form => $"{DeskAddress.Today}/{form.Name}"),
            ]
        ),
        new(DeskAddress.Numbers, "Numbers", DeskAddress.Numbers),
        new(DeskAddress.Changes, "Changes", DeskAddress.Changes),
        new(DeskAddress.Questions, "Questions", DeskAddress.Questions),
        new(DeskAddress.Journal, "Journal"),
    ];

    private static readonly DeskPlace[] ForWhoManages =
    [
        .. ForEverybody,
        new(DeskAddress.People, "People", DeskAddress.People),
    ];

    /// <summary>The places that somebody may go to.</summary>
    public static IReadOnlyList<DeskPlace> AllFor(bool managesPeople) => managesPeople ? ForWhoManages : ForEverybody;

    /// <summary>How a link to the place says that one is there: at its first page, or somewhere else in it; null if one is not.</summary>
    public string? Current(PathString path) =>
        path == Address ? "page"
        : Below.Any(below => path.StartsWithSegments(below, StringComparison.OrdinalIgnoreCase)) ? "true"
        : null;
}
