using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.DeskTests.SignIn;

public class PasskeyDomainTests
{
    [Theory]
    [InlineData("clinic.example", "https://clinic.example", "clinic.example")]
    [InlineData("desk.clinic.example", "https://clinic.example", "clinic.example")]
    [InlineData("evilclinic.example", "https://clinic.example", "evilclinic.example")]
    [InlineData("localhost", "https://clinic.example", "localhost")]
    [InlineData("localhost", null, "localhost")]
    public void Passkeys_are_for_the_sites_own_name_and_elsewhere_for_the_name_that_was_asked(string host, string? site, string domain) =>
        Assert.Equal(domain, PasskeyDomain.For(RequestTo(host), site is null ? null : new Uri(site)));

    [Theory]
    [InlineData("https://clinic.example", false, true)]
    [InlineData("https://clinic.example", true, false)]
    [InlineData("https://clinic.example:8443", false, false)]
    [InlineData("https://clinic.example.evil.example", false, false)]
    [InlineData("null", false, false)]
    public void A_passkey_counts_if_it_was_used_on_a_page_of_the_site_itself(string page, bool isInOther, bool counts) =>
        Assert.Equal(
            counts,
            PasskeyDomain.IsOwn(
                new PasskeyOriginValidationContext
                {
                    HttpContext = RequestTo("clinic.example").HttpContext,
                    Origin = page,
                    CrossOrigin = isInOther,
                }
            )
        );

    private static HttpRequest RequestTo(string host) => new DefaultHttpContext { Request = { Host = new HostString(host) } }.Request;
}
