using System.Security.Claims;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CollagenInfo.Web.Staff;

/// <summary>Puts a person's ticks into the session. They are read anew for each request, so that a change of them works at once.</summary>
internal sealed class PersonClaims(UserManager<Person> people, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Person>(people, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(Ticks.Of(user).Select(tick => new Claim(tick, "")));
        return identity;
    }
}
