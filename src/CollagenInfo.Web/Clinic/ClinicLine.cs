using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Clinic;

/// <summary>A number to call, for Show.cshtml.</summary>
/// <param name="Phone">The number, and who answers.</param>
/// <param name="Icon">The name of its icon.</param>
/// <param name="IsAnsweredNow">Whether it is the clinic's number to call at this moment.</param>
public sealed record ClinicLine(Phone Phone, string Icon, bool IsAnsweredNow)
{
    /// <summary>The one that is answered now first, the emergency number last.</summary>
    internal static IReadOnlyList<ClinicLine> AllFrom(ClinicProfile clinic, ClinicStatus status)
    {
        var day = Line(clinic.Phone, "phone", status.IsOpen);
        var night = Line(clinic.OutOfHours, "moon", status is { Class: not null, IsOpen: false });
        ClinicLine?[] all =
        [
            .. night is { IsAnsweredNow: true } ? new[] { night, day } : [day, night],
            Line(clinic.EmergencyNumber, "worried", isAnsweredNow: false),
        ];
        return [.. all.OfType<ClinicLine>()];
    }

    private static ClinicLine? Line(Phone? phone, string icon, bool isAnsweredNow) =>
        phone is null ? null : new ClinicLine(phone, icon, isAnsweredNow);
}
