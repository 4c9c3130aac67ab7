using System.Net;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Tests.Web.Search;

public class RateLimitTests
{
    [Fact]
    public async Task Whoever_searches_without_end_is_asked_to_wait_and_others_are_not()
    {
        await using var site = new Site();
        using var reader = site.CreateClient();

        using var first = await AskAsync(reader, "/search/suggest?q=a", "192.0.2.1");
        using var refused = await UntilRefusedAsync(reader, "/search/suggest?q=a", _ => "192.0.2.1");
        using var page = await UntilRefusedAsync(reader, "/search?q=makeup", _ => "192.0.2.1");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), page.Headers.RetryAfter?.Delta);
        Assert.Equal("Please wait a moment and try again", (await Site.PageOf(page)).Title());
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(reader, "/search?q=makeup", "192.0.2.2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(reader, "/aftercare/makeup", "192.0.2.1")).StatusCode);
    }

    [Fact]
    public async Task A_household_is_one_client_whatever_the_last_half_of_its_address()
    {
        await using var site = new Site();
        using var reader = site.CreateClient();

        using var refused = await UntilRefusedAsync(reader, "/search/suggest?q=a", number => $"2001:db8:0:1::{number:x}");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    /// <summary>However many search, only some searches are at work, and some wait: the others are told at once.</summary>
    [Fact]
    public async Task When_too_many_search_at_once_the_rest_get_a_page_with_the_phone_and_all_others_their_page()
    {
        const int Clients = 200;
        var waiting = new WaitingSearches();
        await using var site = new Site().WithFilter(waiting);
        using var reader = site.CreateClient();
        await reader.GetAsync(new Uri("/aftercare/makeup", UriKind.Relative));

        var searches = Enumerable.Range(0, Clients).Select(client => AskAsync(reader, "/search?q=makeup", $"192.0.2.{client}")).ToList();
        using var page = await AskAsync(reader, "/aftercare/makeup", "192.0.2.1");
        using var first = await await Task.WhenAny(searches);
        waiting.End.SetResult();
        var statuses = (await Task.WhenAll(searches)).CountBy(answer => answer.StatusCode).ToDictionary();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), first.Headers.RetryAfter?.Delta);
        var busy = await Site.PageOf(first);
        Assert.Equal("Too many people are searching at this moment", busy.Title());
        Assert.Contains("tel:2025550147", busy.MainPart().Links());
        Assert.InRange(statuses[HttpStatusCode.OK], 10, 100);
        Assert.Equal(Clients, statuses[HttpStatusCode.OK] + statuses[HttpStatusCode.ServiceUnavailable]);
    }

    /// <summary>Holds each search until the test lets it go on.</summary>
    private sealed class WaitingSearches : IAsyncActionFilter
    {
        public TaskCompletionSource End { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            if (context.HttpContext.Request.Path.StartsWithSegments("/search", StringComparison.Ordinal))
            {
                await End.Task;
            }

            await next();
        }
    }

    /// <summary>Asks until it is too often: each second allows some more, and on a busy machine a second is few requests.</summary>
    private static async Task<HttpResponseMessage> UntilRefusedAsync(HttpClient reader, string address, Func<int, string> client)
    {
        for (var number = 0; ; number++)
        {
            var answer = await AskAsync(reader, address, client(number));
            if (answer.StatusCode is not HttpStatusCode.OK || number == 1000)
            {
                return answer;
            }

            answer.Dispose();
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient reader, string address, string client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", client);
        return await reader.SendAsync(request);
    }
}
