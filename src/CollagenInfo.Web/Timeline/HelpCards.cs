using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>The signs that need help, and whom to call.</summary>
/// <param name="Signs">The signs.</param>
/// <param name="Emergency">The emergency number; null if the region has none that can be read.</param>
/// <param name="Clinic">Whom to call at the clinic.</param>
/// <param name="Article">The address of the article "when to get help"; null if there is none.</param>
public sealed record HelpCards(WarningSigns Signs, Phone? Emergency, ClinicNumbers Clinic, string? Article)
{
    internal static HelpCards From(ContentLibrary library) =>
        new(WarningSigns.Of(library), library.Clinic.EmergencyNumber, ClinicNumbers.Of(library.Clinic), library.Help?.Address);
}
