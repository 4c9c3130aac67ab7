using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What is to be done at a new desk, for as long as nobody has done it.</summary>
public sealed class FirstSteps(Roster roster)
{
    /// <summary>The steps that are left, in the order of the manual, for somebody who may take them.</summary>
    internal async Task<IReadOnlyList<TodayLine>> FindAsync(ContentLibrary library, ClaimsPrincipal reader)
    {
        var steps = new List<TodayLine>();
        if (reader.ManagesPeople && !await roster.HasOthersInUseAsync(reader.PersonId))
        {
            steps.Add(
                (await roster.AllAsync()).Count == 1
                    ? new TodayLine(
                        "Invite the others",
                        "You are the only one here, and may do everything. A clinician signs what pages say.",
                        DeskAddress.People
                    )
                    : new TodayLine("Invite the others", "Nobody has used an invitation yet. It is good for 7 days.", DeskAddress.People)
            );
        }

        if (await roster.HasOnlyOnePasskeyAsync(reader.PersonId))
        {
            steps.Add(new TodayLine("Add a second way in", "If your only passkey is lost, you are locked out.", DeskAddress.Me));
        }

        if (reader.Publishes && library.Clinic.IsSample)
        {
            steps.Add(
                new TodayLine(
                    "Fill in your clinic",
                    "Its name, numbers and prices are made up, and every page says so.",
                    new DeskFile(ClinicProfile.File).Form
                )
            );
        }

        if ((reader.Signs || reader.ManagesPeople) && SigningOrder.FirstIn(library) is { } first)
        {
            steps.Add(
                reader.Signs
                    ? new TodayLine(
                        "Sign the first page",
                        $"Nobody has signed one yet. \"{first.Title}\" is short.",
                        DeskAddress.Sign + first.Address
                    )
                    : new TodayLine("The first page is to be signed", "A clinician does it. Nobody has signed a page yet.", null)
            );
        }

        return steps;
    }
}
