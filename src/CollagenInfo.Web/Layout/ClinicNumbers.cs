using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Layout;

/// <summary>Whom to call at the clinic.</summary>
/// <param name="Phone">The clinic's number; null if it gives none.</param>
/// <param name="OutOfHours">Who answers when the clinic is closed; null if nobody does.</param>
public sealed record ClinicNumbers(Phone? Phone, Phone? OutOfHours)
{
    public static ClinicNumbers From(ClinicProfile clinic) => new(clinic.Phone, clinic.OutOfHours);

    /// <summary>Somebody answers at any hour.</summary>
    public bool IsAtAllHours => OutOfHours is not null;
}
