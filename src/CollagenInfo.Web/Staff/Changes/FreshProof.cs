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

    /// <summary>What a page says to who comes back to it: the press before has done nothing yet.</summary>
    public const string NotYet = "You have shown that it is you. Nothing is signed yet: press the button below once more.";

    /// <summary>The sign-in page that carries the form which was sent, and sends it on.</summary>
    /// <param name="form">Where the form goes.</param>
    public static string AddressToSend(string form) => QueryHelpers.AddQueryString(DeskAddress.SignInAgain, "to", form);

    /// <summary>The sign-in page, from which one comes back to a page of the desk, which then says <see cref="NotYet"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="next">The day that was chosen there for the next review; null if none was.</param>
    public static string AddressFor(string page, string? next = null)
    {
        var back = QueryHelpers.AddQueryString(page, "proved", "true");
        return QueryHelpers.AddQueryString(
            DeskAddress.SignIn,
            "to",
            string.IsNullOrEmpty(next) ? back : QueryHelpers.AddQueryString(back, "next", next)
        );
    }
}
