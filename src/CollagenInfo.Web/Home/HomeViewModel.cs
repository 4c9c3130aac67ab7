using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Home;

/// <summary>The front page, for Index.cshtml.</summary>
public sealed record HomeViewModel : PageViewModel
{
    public required string Introduction { get; init; }

    public required IReadOnlyList<DoorLink> Doors { get; init; }

    /// <summary>Its other names; null for none.</summary>
    public required string? AlsoCalled { get; init; }

    public required IReadOnlyList<(string Title, string Text)> Steps { get; init; }

    public required IReadOnlyList<(string Number, string Words)> Numbers { get; init; }

    public required string? BelowNumbers { get; init; }

    public required IReadOnlyList<PriceLine> Prices { get; init; }

    /// <summary>The topics on the treatment.</summary>
    public required IReadOnlyList<TopicCard> Topics { get; init; }

    /// <summary>Where patients book online; null if they cannot.</summary>
    public required Uri? BookingLink { get; init; }

    public static HomeViewModel From(ContentLibrary library, DateTimeOffset now) =>
        new()
        {
            AlsoCalled = library.Data.Home?.AlsoCalled is { } names ? library.Expand(names) : null,
            Steps = [.. (library.Data.Home?.Steps ?? []).Select(step => (library.Expand(step.Title), library.Expand(step.Text)))],
            Numbers =
            [
                .. (library.Data.Home?.Numbers ?? []).Select(number => (library.Expand(number.Number), library.Expand(number.Words))),
            ],
            BelowNumbers = library.Data.Home?.BelowNumbers is { } below ? library.Expand(below) : null,
            Prices = PriceLine.AllFrom(library, library.Clinic.DayAt(now)),
            Title = library.Expand(library.Data.Home?.Title ?? SitePages.Home.Title),
            Description = library.Data.Home is { } described ? library.Expand(described.Introduction) : null,
            Introduction = library.Expand(library.Data.Home?.Introduction ?? ""),
            Doors = DoorLink.AllFrom(library),
            BookingLink = library.Clinic.BookingLink,
            Topics =
            [
                .. library.Topics.Where(topic => topic.IsClinical).Select(topic => new TopicCard(
                    topic.Slug,
                    library.Expand(topic.Title),
                    library.Expand(topic.Summary),
                    topic.Address
                )),
            ],
        };
}

/// <summary>A topic in the list below the questions.</summary>
public sealed record TopicCard(Slug Slug, string Title, string Summary, string Address);
