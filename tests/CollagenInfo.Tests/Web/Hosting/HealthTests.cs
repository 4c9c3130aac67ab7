using System.Net;

namespace CollagenInfo.Tests.Web.Hosting;

public class HealthTests
{
    [Theory]
    [InlineData("/health/live", "Healthy")]
    [InlineData("/health/ready", """{"status":"Healthy","reasons":[],"more":0}""")]
    public async Task Says_that_the_site_is_well(string address, string said)
    {
        await using var site = new Site().WithFrontPage().With("facts.yml", TestContentFolder.FactsOfTools);

        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(said, await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
