using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// The phone numbers that patients would be given for the first time, or for the first time as those of a real clinic: somebody has to
/// have called them.
/// </summary>
public static class NumbersToCall
{
    /// <summary>The numbers of a change. The emergency number is none of them: a clinician reads it.</summary>
    public static IReadOnlyList<Phone> In(Change change, ClinicProfile now, Rehearsal rehearsal)
    {
        if (change.FileAt(ClinicProfile.File) is not { IsChanged: true })
        {
            return [];
        }

        var clinic = rehearsal.Library.Clinic;
        var isReal = now.IsSample && !clinic.IsSample;
        (Phone? Before, Phone? After)[] lines = [(now.Phone, clinic.Phone), (now.OutOfHours, clinic.OutOfHours)];
        return
        [
            .. lines
                .Where(line => line.After is not null && (isReal || line.After.Address != line.Before?.Address))
                .Select(line => line.After!)
                .DistinctBy(phone => phone.Address),
        ];
    }
}
