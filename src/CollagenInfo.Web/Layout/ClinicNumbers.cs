using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>The clinic's phone numbers, for _ClinicNumbers.cshtml.</summary>
/// <param name="Phone">The clinic's main number; null if it gives none.</param>
/// <param name="OutOfHours">The number for when the clinic is closed; null if there is none.</param>
/// <param name="Parts">Both, so that the one that is answered is seen; none if there are not two.</param>
public sealed record ClinicNumbers(Phone? Phone, Phone? OutOfHours, IReadOnlyList<FactPart> Parts)
{
    public static ClinicNumbers From(ClinicProfile clinic) =>
        new(clinic.Phone, clinic.OutOfHours, clinic.OutOfHours is null ? [] : clinic.TextOf(ClinicProfile.NowReference)?.Parts ?? []);

    /// <summary>Whether somebody answers at any hour.</summary>
    public bool IsAtAllHours => OutOfHours is not null;
}
