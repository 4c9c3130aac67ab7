using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Clinic;

/// <summary>The clinic's page, for Show.cshtml.</summary>
public sealed record ClinicViewModel : PageViewModel
{
    public required ClinicProfile Clinic { get; init; }

    /// <summary>The numbers to call: the one that is answered now first, the emergency number last.</summary>
    public required IReadOnlyList<ClinicLine> Lines { get; init; }

    /// <summary>Whether it is open, and when it opens again.</summary>
    public required ClinicStatus Status { get; init; }

    /// <summary>The opening hours of a usual week: days and times.</summary>
    public required IReadOnlyList<(string Days, string Times)> Hours { get; init; }

    /// <summary>The days of the next year that differ.</summary>
    public required IReadOnlyList<SpecialDayLine> SpecialDays { get; init; }

    public required IReadOnlyList<ListedPrice> Prices { get; init; }

    /// <summary>What the sessions of a course cost together.</summary>
    public required IReadOnlyList<PriceLine> Courses { get; init; }

    /// <summary>Who treats patients, with the address of a photo that is there and described; null without one.</summary>
    public required IReadOnlyList<(Practitioner Person, string? Photo)> People { get; init; }

    /// <summary>The article on how to choose who treats you; null if there is none.</summary>
    public required PageLink? Choosing { get; init; }

    public static ClinicViewModel From(ContentLibrary library, DateTimeOffset now)
    {
        var clinic = library.Clinic;
        var today = clinic.DayAt(now);
        var status = ClinicStatus.From(clinic, now);
        return new ClinicViewModel
        {
            Title = SitePages.Clinic.Title,
            Description = library.Expand(SitePages.Clinic.Summary),
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            JsonLd = ClinicJsonLd.From(clinic, today),
            Clinic = clinic,
            Lines = ClinicLine.AllFrom(clinic, status),
            Status = status,
            Hours = [.. clinic.Hours.Lines.Select(line => (line.Days, HoursText.Times(line, clinic.Locale)))],
            SpecialDays = HoursText.SpecialDays(clinic, today, today.AddYears(1)),
            Prices =
            [
                .. clinic.Prices.Select(price => new ListedPrice(
                    price.Label,
                    price.Amount.ToString(),
                    DateText.Long(price.ValidFrom, clinic.Locale),
                    price.Excludes
                )),
            ],
            Courses = PriceLine.AllFrom(library, today),
            People = [.. clinic.People.Select(person => (person, PhotoOf(person, library)))],
            Choosing = library.Choosing is { } article ? new PageLink(library.Expand(article.Title), article.Address) : null,
        };
    }

    private static string? PhotoOf(Practitioner person, ContentLibrary library) =>
        person is { Photo: { } photo, PhotoAlt: not null } && library.Data.Images.Contains(photo) ? $"/images/{photo}" : null;
}

/// <summary>A line of the price list.</summary>
public sealed record ListedPrice(string Label, string Amount, string ValidFrom, string? Excludes);
