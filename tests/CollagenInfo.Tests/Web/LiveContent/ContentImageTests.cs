using System.Net;
using Microsoft.AspNetCore.Http;

namespace CollagenInfo.Tests.Web.LiveContent;

public class ContentImageTests(ContentImageTests.PictureSite site) : IClassFixture<ContentImageTests.PictureSite>
{
    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    [Fact]
    public async Task A_picture_of_the_content_folder_is_served_under_a_policy_that_runs_nothing()
    {
        await using var own = new Site().With("images/Skin.svg", Drawing);

        using var answer = await own.AskAsync("/images/Skin.svg");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Drawing, await answer.Content.ReadAsStringAsync());
        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; sandbox",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy"))
        );
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/images/lost.svg")]
    [InlineData("/images/skin")]
    [InlineData("/images/notes.html")]
    [InlineData("/images/.hidden.svg")]
    [InlineData("/images/")]
    public async Task Nothing_else_is_served(string address)
    {
        await using var own = new Site()
            .With("images/skin.svg", Drawing)
            .With("images/notes.html", "<script>")
            .With("images/.hidden.svg", Drawing);

        using var answer = await own.AskAsync(address);

        Assert.True(
            answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MovedPermanently,
            $"{address} answers {answer.StatusCode}."
        );
    }

    [Theory]
    [InlineData("/images/../facts.yml")]
    [InlineData("/images/..%2ffacts.yml")]
    [InlineData("/images/..%2Fimages%2Fskin.svg")]
    [InlineData("/images/..\\facts.yml")]
    [InlineData("/images/%2e%2e/facts.yml")]
    [InlineData("/images/....//facts.yml")]
    [InlineData("/images//etc/passwd")]
    [InlineData("/images/%2fetc%2fpasswd")]
    [InlineData("/images/skin.svg\0.png")]
    public async Task Nobody_climbs_out_of_the_folder(string path)
    {
        var answer = await site.Server.SendAsync(request =>
        {
            request.Request.Method = HttpMethods.Get;
            request.Request.Path = new PathString(path);
        });

        Assert.Equal(StatusCodes.Status404NotFound, answer.Response.StatusCode);
    }

    public sealed class PictureSite : Site
    {
        public PictureSite() => With("images/skin.svg", Drawing);
    }
}
