using System.Security.Claims;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.WebUtilities;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>Who signs has just shown who they are: a device that somebody left open signs nothing.</summary>
internal static class FreshProof
{
    private static readonly TimeSpan Valid = TimeSpan.FromMinutes(5);

    public static bool IsGivenBy(ClaimsPrincipal reader, DateTimeOffset now) => now - reader.ProvedAt <= Valid;

    /// <summary>The sign-in page, from which one comes back to a page of the desk.</summary>
    public static string AddressFor(string page) => QueryHelpers.AddQueryString(DeskAddress.SignIn, "to", page);
}
