using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>The page that shows a new invitation, once.</summary>
internal static class InvitedPage
{
    public static HandOverPage From(Person person, string code, ClinicProfile clinic, HttpRequest request) =>
        new()
        {
            Title = $"An invitation for {person.Name}",
            Lead =
                $"Give this link to {person.Name}, by a way that nobody else reads. It is good for {Invitations.DaysValid} days, and once. "
                + $"It is not shown again: if it is lost, open {person.Name} under People and make another.",
            Address = HandOverPage.AddressOf(DeskAddress.Invitation, clinic, request),
            Code = code,
            Back = DeskAddress.People,
            BackWords = "Back to people",
        };
}
