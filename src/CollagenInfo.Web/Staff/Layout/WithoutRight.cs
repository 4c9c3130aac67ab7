using System.Security.Claims;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>The answer to a form that somebody sent whose account does not have it.</summary>
internal static class WithoutRight
{
    extension(Journal journal)
    {
        /// <summary>Refuses it, and writes down that it was tried.</summary>
        /// <param name="who">Who is signed in.</param>
        /// <param name="tried">What was tried: "publish a change of Makeup (aftercare/makeup.md)".</param>
        public async Task<IActionResult> RefuseAsync(ClaimsPrincipal who, string tried)
        {
            await journal.WriteAsync(who.PersonName, JournalEvent.TriedWithoutRight, tried);
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }
}
