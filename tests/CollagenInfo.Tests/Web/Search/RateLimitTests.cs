using System.Net;

namespace CollagenInfo.Tests.Web.Search;

public class RateLimitTests
{
    [Fact]
    public async Task Whoever_searches_without_end_is_asked_to_wait_and_others_are_not()
    {
        await using var site = new Site();
        using var reader = site.CreateClient();

        var answers = new List<HttpResponseMessage>();
        for (var number = 0; number < 90; number++)
        {
            answers.Add(await AskAsync(reader, "/search/suggest?q=a", "192.0.2.1"));
        }

        var page = await AskAsync(reader, "/search?q=makeup", "192.0.2.1");
        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), page.Headers.RetryAfter?.Delta);
        Assert.Equal("Please wait a moment before you search again", (await Site.PageOf(page)).Title());
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(reader, "/search?q=makeup", "192.0.2.2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(reader, "/aftercare/makeup", "192.0.2.1")).StatusCode);
    }

    [Fact]
    public async Task A_household_is_one_client_whatever_the_last_half_of_its_address()
    {
        await using var site = new Site();
        using var reader = site.CreateClient();

        HttpStatusCode last = default;
        for (var number = 0; number < 90; number++)
        {
            using var answer = await AskAsync(reader, "/search/suggest?q=a", $"2001:db8:0:1::{number:x}");
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient reader, string address, string client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", client);
        return await reader.SendAsync(request);
    }
}
