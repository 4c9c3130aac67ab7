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
        if (reader.ManagesPeople && await roster.AllAsync() is { Count: 1 })
        {
            steps.Add(
                new TodayLine(
                    "Invite the others",
                    "You are the only one here, and may do everything. A clinician signs what pages say.",
                    DeskAddress.People
                )
            );
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

        if (reader.Signs && SigningOrder.AllFrom(library).All(one => one.Review is null))
        {
            steps.Add(
                new TodayLine("Sign the first page", "Nobody has signed one yet. Those that matter most are listed here.", "#review")
            );
        }

        return steps;
    }
}
