using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Says what was published without waiting for a clinician: by whom, when, why, and by when it is to be confirmed.</summary>
public static class AheadWords
{
    public static string Of(Change change, DateTimeOffset now, ClinicProfile clinic)
    {
        var due = clinic.TimeAt(change.ConfirmBy!.Value);
        var when = DateText.Moment(due, clinic.Locale);
        return $"{change.PublishedBy}, {DeskTime.Say(change.PublishedAt!.Value, now, clinic)}: \"{change.Why}\". "
            + (
                change.ConfirmBy < now
                    ? $"It is late: a clinician had to confirm it by {when}."
                    : $"A clinician has to confirm it by {when}."
            );
    }
}
