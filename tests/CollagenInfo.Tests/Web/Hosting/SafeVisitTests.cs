using System.Net;
using Microsoft.AspNetCore.Http;

namespace CollagenInfo.Tests.Web.Hosting;

public class SafeVisitTests
{
    [Theory]
    [InlineData("127.0.0.1", "/aftercare/makeup", true)]
    [InlineData("127.0.0.1", "/nowhere", true)]
    [InlineData("192.0.2.7", "/aftercare/makeup", true)]
    [InlineData("192.0.2.8", "/aftercare/makeup", false)]
    public async Task Only_a_known_server_in_front_is_believed_that_a_reader_came_by_https(string from, string path, bool isBelieved)
    {
        await using var site = new Site().WithSetting("ForwardedHeaders:KnownProxies", "192.0.2.7, 2001:db8::7");

        var answer = await site.Server.SendAsync(request =>
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

    [Theory]
    [InlineData("clinic.example", HttpStatusCode.OK)]
    [InlineData("other.example", HttpStatusCode.BadRequest)]
    public async Task The_site_answers_under_its_own_names_only(string host, HttpStatusCode status)
    {
        await using var site = new Site().WithSetting("AllowedHosts", "clinic.example");

        using var answer = await site.AskAsync(HttpMethod.Get, "/clinic", "Host", host);

        Assert.Equal(status, answer.StatusCode);
        HeadersOf.Hold(answer, host);
    }
}
