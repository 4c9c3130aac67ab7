using System.Net;

namespace CollagenInfo.Tests.Web.Hosting;

public class SecurityHeaderTests(SecurityHeaderTests.BreakingSite site) : IClassFixture<SecurityHeaderTests.BreakingSite>
{
    public static TheoryData<string, HttpStatusCode> Answers => new()
    {
        { "/", HttpStatusCode.OK },
        { "/clinic", HttpStatusCode.OK },
        { "/health/live", HttpStatusCode.OK },
        { "/favicon.svg", HttpStatusCode.OK },
        { "/images/skin.svg", HttpStatusCode.OK },
        { "/Clinic/", HttpStatusCode.MovedPermanently },
        { "/no/page/here", HttpStatusCode.NotFound },
        { "/css/blocks/lost.css", HttpStatusCode.NotFound },
        { "/aftercare/makeup", HttpStatusCode.InternalServerError },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_tells_the_browser_what_not_to_do(string address, HttpStatusCode status)
    {
        using var answer = await site.AskAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/no/page/here")]
    [InlineData("/aftercare/makeup")]
    public async Task A_page_may_use_its_own_site_only_and_no_script_or_style_in_the_text(string address)
    {
        using var answer = await site.AskAsync(address);

        var policy = Header(answer, "Content-Security-Policy").Split("; ");
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("style-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("require-trusted-types-for 'script'", policy);
        Assert.DoesNotContain(policy, rule =>
            rule.Contains("unsafe", StringComparison.Ordinal) || rule.Contains('*') || rule.Contains("http", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_answer_sets_a_cookie_or_names_the_server(string address, HttpStatusCode status)
    {
        using var answer = await site.AskAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    public sealed class BreakingSite : Site
    {
        public BreakingSite() => this.WithBroken("Articles").With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
