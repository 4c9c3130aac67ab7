using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CollagenInfo.Tests.Support;

/// <summary>The value of the cookie of somebody who is signed in, as the sign-in page would give it, but at once.</summary>
internal static class SessionTicket
{
    public static async Task<string> CreateAsync(IServiceProvider services, Person person)
    {
        var session = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = session.TimeProvider!.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + session.ExpireTimeSpan };
        properties.SetString("began", $"{now:O}");
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<Person>>().CreateAsync(person);
        return session.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme));
    }
}
