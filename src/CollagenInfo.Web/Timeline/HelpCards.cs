using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Timeline;

/// <summary>The signs that need help, and whom to call.</summary>
/// <param name="Signs">The signs.</param>
/// <param name="Emergency">The emergency number; null if the region has none that can be read.</param>
/// <param name="Phone">The clinic; null if it gives no number.</param>
/// <param name="OutOfHours">Who answers when the clinic is closed; null if nobody does.</param>
/// <param name="Article">The address of the article "when to get help"; null if there is none.</param>
public sealed record HelpCards(WarningSigns Signs, Phone? Emergency, Phone? Phone, Phone? OutOfHours, string? Article)
{
    internal static HelpCards From(ContentLibrary library) =>
        new(WarningSigns.Of(library), library.Clinic.EmergencyNumber, library.Clinic.Phone, library.Clinic.OutOfHours, library.Help?.Address);
}
