using System.Net;

namespace CollagenInfo.Tests.Web.Hosting;

public class CanonicalAddressTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/aftercare/makeup/", "/aftercare/makeup")]
    [InlineData("/Aftercare/MakeUp", "/aftercare/makeup")]
    [InlineData("/aftercare/makeup.md", "/aftercare/makeup")]
    [InlineData("/aftercare/makeup.html", "/aftercare/makeup")]
    [InlineData("/AFTERCARE/Makeup.HTML/", "/aftercare/makeup")]
    [InlineData("/aftercare/?page=2&x=A", "/aftercare?page=2&x=A")]
    [InlineData("/Clinic?Q=Upper", "/clinic?Q=Upper")]
    public async Task Another_spelling_leads_to_the_one_address_for_good(string address, string canonical)
    {
        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location?.OriginalString);
        using var next = await site.AskAsync(canonical);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Theory]
    [InlineData("//evil")]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example/a")]
    [InlineData("///evil.example/A")]
    [InlineData("/%5Cevil.example/A")]
    [InlineData("/%5C%5Cevil.example/A/")]
    [InlineData("/%2F%2Fevil.example/A/")]
    [InlineData("//evil.example/.md")]
    [InlineData("//evil.md")]
    [InlineData("/%0D%0ALocation:%20https://evil.example/A")]
    public async Task Never_leads_to_another_site(string address)
    {
        using var answer = await site.AskAsync(address);

        var location = answer.Headers.Location?.OriginalString ?? "/";
        Assert.Equal("localhost", new Uri(new Uri("http://localhost/"), location).Host);
        Assert.Matches(@"^/([^/\\]|\z)", location);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/aftercare")]
    [InlineData("/favicon.svg")]
    public async Task The_one_address_answers_at_once(string address)
    {
        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/aftercare")]
    [InlineData("/aftercare/makeup")]
    [InlineData("/clinic")]
    public async Task A_page_answers_those_who_ask_for_its_head_only(string address)
    {
        using var answer = await site.AskAsync(HttpMethod.Head, address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
