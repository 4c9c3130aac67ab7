using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Search;

/// <summary>How to reach the clinic and when it is open, for _ClinicAnswer.cshtml.</summary>
/// <param name="Name">The clinic's name.</param>
/// <param name="Status">Whether it is open now, and its numbers.</param>
/// <param name="Hours">The opening hours, one line for each group of days.</param>
/// <param name="Holidays">The days of the next year that differ.</param>
/// <param name="Address">The address in one line; empty if the clinic gives none.</param>
/// <param name="Booking">The page where patients book; null if there is none.</param>
/// <param name="Emergency">The number for an emergency, which is not the clinic's.</param>
/// <param name="Help">The address of the page on when to get help; null if there is none.</param>
public sealed record ClinicCard(
    string Name,
    ClinicStatus Status,
    IReadOnlyList<string> Hours,
    IReadOnlyList<SpecialDayLine> Holidays,
    string Address,
    string? Booking,
    FactText Emergency,
    string? Help
)
{
    /// <summary>What is asked, and comes first.</summary>
    public required ClinicPart First { get; init; }

    internal static ClinicCard From(ContentLibrary library, ClinicPart first, DateTimeOffset now)
    {
        var clinic = library.Clinic;
        return new ClinicCard(
            clinic.Name,
            ClinicStatus.From(clinic, now),
            HoursText.Lines(clinic, clinic.DayAt(now)),
            HoursText.SpecialDays(clinic, clinic.DayAt(now), clinic.DayAt(now).AddYears(1)),
            string.Join(", ", clinic.AddressLines),
            clinic.BookingLink?.AbsoluteUri,
            clinic.EmergencyText,
            library.Help?.Address
        )
        {
            First = first,
        };
    }
}
