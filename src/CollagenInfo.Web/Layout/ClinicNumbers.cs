using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>The clinic's phone numbers.</summary>
/// <param name="Phone">The clinic's main number; null if it gives none.</param>
/// <param name="OutOfHours">The number for when the clinic is closed; null if there is none.</param>
public sealed record ClinicNumbers(Phone? Phone, Phone? OutOfHours)
{
    public static ClinicNumbers From(ClinicProfile clinic) => new(clinic.Phone, clinic.OutOfHours);

    /// <summary>Whether somebody answers at any hour.</summary>
    public bool IsAtAllHours => OutOfHours is not null;
}
