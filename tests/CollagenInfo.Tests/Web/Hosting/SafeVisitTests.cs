using System.Net;
using Microsoft.AspNetCore.Http;

namespace CollagenInfo.Tests.Web.Hosting;

public class SafeVisitTests(SafeVisitTests.SiteBehindAnother behindAnother, SafeVisitTests.NamedSite named)
    : IClassFixture<SafeVisitTests.SiteBehindAnother>, IClassFixture<SafeVisitTests.NamedSite>
{
    [Theory]
    [InlineData("127.0.0.1", "/aftercare/makeup", true)]
    [InlineData("127.0.0.1", "/nowhere", true)]
    [InlineData("192.0.2.7", "/aftercare/makeup", true)]
    [InlineData("192.0.2.8", "/aftercare/makeup", false)]
    public async Task Only_a_known_server_in_front_is_believed_that_a_reader_came_by_https(string from, string path, bool isBelieved)
    {
        var answer = await behindAnother.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = IPAddress.Parse(from);
            request.Request.Method = HttpMethods.Get;
            request.Request.Host = new HostString("clinic.example");
            request.Request.Path = path;
            request.Request.Headers["X-Forwarded-For"] = "198.51.100.1";
            request.Request.Headers["X-Forwarded-Proto"] = "https";
        });

        Assert.Equal(isBelieved ? "max-age=31536000" : "", answer.Response.Headers.StrictTransportSecurity.ToString());
    }

    [Fact]
    public async Task The_site_answers_under_its_own_names_only()
    {
        await using var site = new Site().WithSetting("AllowedHosts", "clinic.example");

        foreach (var (host, status) in new[] { ("clinic.example", HttpStatusCode.OK), ("other.example", HttpStatusCode.BadRequest) })
        {
            using var answer = await site.AskAsync(HttpMethod.Get, "/clinic", "Host", host);

            Assert.Equal((host, status), (host, answer.StatusCode));
            HeadersOf.Hold(answer, host);
        }
    }

    [Theory]
    [InlineData("/health/ready", "192.0.2.1", HttpStatusCode.OK)]
    [InlineData("/health/live", "other.example", HttpStatusCode.OK)]
    [InlineData("/healthy", "other.example", HttpStatusCode.BadRequest)]
    [InlineData("/", "other.example", HttpStatusCode.BadRequest)]
    [InlineData("/clinic", "www.clinic.example:8443", HttpStatusCode.OK)]
    [InlineData("/clinic", "clinic.example.evil.example", HttpStatusCode.BadRequest)]
    public async Task Its_health_is_asked_by_any_name_and_a_refusal_has_the_phone(string path, string host, HttpStatusCode status)
    {
        using var before = await named.AskAsync(HttpMethod.Get, path, "Host", "clinic.example");

        using var answer = await named.AskAsync(HttpMethod.Get, path, "Host", host);

        Assert.Equal(status, answer.StatusCode);
        HeadersOf.Hold(answer, path);
        Assert.Equal(
            status is HttpStatusCode.BadRequest,
            (await answer.Content.ReadAsStringAsync()).Contains("could not read what your browser sent", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("ForwardedHeaders:KnownProxies", "203.0.113.7", null, true)]
    [InlineData("ForwardedHeaders:KnownNetworks", "203.0.113.0/24, 2001:db8::/32", null, true)]
    [InlineData("ForwardedHeaders:KnownNetworks", "203.0.114.0/24", null, false)]
    [InlineData("ForwardedHeaders:KnownProxies", "203.0.113.7", "1", false)]
    [InlineData("ForwardedHeaders:KnownProxies", "203.0.113.7", "2", true)]
    public async Task Behind_several_servers_patients_are_told_apart(string setting, string value, string? limit, bool areToldApart)
    {
        await using var site = new Site().WithSetting(setting, value);
        if (limit is not null)
        {
            site.WithSetting("ForwardedHeaders:ForwardLimit", limit);
        }

        var statuses = new HashSet<int>();
        for (var patient = 0; patient < 90; patient++)
        {
            var answer = await site.Server.SendAsync(request =>
            {
                request.Connection.RemoteIpAddress = IPAddress.Loopback;
                request.Request.Method = HttpMethods.Get;
                request.Request.Host = new HostString("clinic.example");
                request.Request.Path = "/search/suggest";
                request.Request.QueryString = new QueryString("?q=a");
                request.Request.Headers["X-Forwarded-For"] = $"198.51.100.{patient}, 203.0.113.7";
            });
            statuses.Add(answer.Response.StatusCode);
        }

        Assert.Equal(areToldApart, !statuses.Contains(StatusCodes.Status429TooManyRequests));
    }

    public sealed class SiteBehindAnother : Site
    {
        public SiteBehindAnother() => WithSetting("ForwardedHeaders:KnownProxies", "192.0.2.7, 2001:db8::7");
    }

    public sealed class NamedSite : Site
    {
        public NamedSite() => this.WithFrontPage().WithSetting("AllowedHosts", "clinic.example;*.clinic.example");
    }
}
