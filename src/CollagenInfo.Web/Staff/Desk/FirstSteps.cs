using System.Security.Claims;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What is to be done at a new desk, for as long as nobody has done it.</summary>
public sealed class FirstSteps(Roster roster)
{
    /// <summary>The page that is to be signed first, for somebody to whom the steps name it; null if they do not.</summary>
    internal static Signable? FirstPageFor(ContentLibrary library, ClaimsPrincipal reader) =>
        reader.Signs || reader.ManagesPeople ? SigningOrder.FirstIn(library) : null;

    /// <summary>The steps that are left, in the order of the manual, for somebody who may take them.</summary>
    /// <param name="library">What is in the folder.</param>
    /// <param name="reader">Who is signed in.</param>
    /// <param name="firstPage">The page that is to be signed first; null if that is no step.</param>
    internal async Task<IReadOnlyList<TodayLine>> FindAsync(ContentLibrary library, ClaimsPrincipal reader, Signable? firstPage)
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

        if (firstPage is not null)
        {
            steps.Add(
                reader.Signs
                    ? new TodayLine(
                        "Sign the first page",
                        $"Nobody has signed one yet. \"{firstPage.Title}\" is short.",
                        DeskAddress.Sign + firstPage.Address
                    )
                    : new TodayLine("The first page is to be signed", "A clinician does it. Nobody has signed a page yet.", null)
            );
        }

        return steps;
    }
}
