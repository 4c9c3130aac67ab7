using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests;

/// <summary>Who may do what, for every endpoint of the desk, including those added later.</summary>
public class EveryDeskEndpointTests(DeskSite desk) : IClassFixture<DeskSite>
{
    /// <summary>Where somebody may come who is not signed in.</summary>
    private static readonly string[] WaysIn =
    [
        "/staff/first",
        "/staff/invitation",
        "/staff/outside",
        "/staff/outside/page",
        "/staff/outside/remark",
        "/staff/sign-in",
        "/staff/sign-in/again",
        "/staff/sign-in/options",
        "/staff/welcome",
        "/staff/welcome/options",
    ];

    [Fact]
    public async Task A_stranger_gets_no_further_than_the_ways_in()
    {
        await desk.OpenAsync();

        var questions = Questions().ToList();
        Assert.True(questions.Count > 20, $"Only {questions.Count} questions.");
        Assert.Equal(WaysIn, questions.Where(IsOpen).Select(question => question.Address).Distinct().Order(StringComparer.Ordinal));
        foreach (var (method, address, _) in questions.Where(question => !IsOpen(question)))
        {
            using var answer = await desk.AskAsync(method, address);
            using var toScript = await desk.AskAsync(method, address, "X-Desk", "1");

            Assert.Contains("/staff/sign-in", answer.Headers.Location?.OriginalString ?? $"{answer.StatusCode}", StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Unauthorized, toScript.StatusCode);
        }
    }

    [Fact]
    public async Task Who_lacks_the_tick_is_refused()
    {
        var nora = await desk.SignInAsync(desk.NewName());

        var questions = Questions().Where(question => PolicyOf(question.Endpoint) is not null).ToList();
        Assert.NotEmpty(questions);
        foreach (var (method, address, _) in questions)
        {
            using var answer = await nora.Client.SendAsync(new HttpRequestMessage(method, new Uri(address, UriKind.Relative)));

            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden, $"{method} {address}: {answer.StatusCode}");
            Assert.Contains("Your account may not do this", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task People_are_managed_by_who_manages_people()
    {
        await desk.OpenAsync();

        var questions = Questions().Where(question => question.Address.StartsWith("/staff/people", StringComparison.Ordinal));

        NotEmpty.All(questions, question => Assert.Equal("manages-people", PolicyOf(question.Endpoint)));
    }

    [Fact]
    public async Task Nothing_is_done_without_the_token_of_a_form()
    {
        var owner = await desk.SignInAsync(desk.NewName(), "publishes", "signs", "manages-people");

        var questions = Questions()
            .Where(question => question.Method == HttpMethod.Post)
            .Where(question => question.Endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null)
            .ToList();
        Assert.True(questions.Count > 10, $"Only {questions.Count} questions.");
        foreach (var (_, address, _) in questions)
        {
            using var answer = await owner.PostAsync(address, ("name", "Mara Owner"));

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_answer_is_kept_by_nobody_and_listed_nowhere()
    {
        var owner = await desk.SignInAsync(desk.NewName(), "publishes", "signs", "manages-people");

        foreach (var (method, address, _) in Questions())
        {
            using var answer = await owner.Client.SendAsync(new HttpRequestMessage(method, new Uri(address, UriKind.Relative)));

            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
        }
    }

    private static bool IsOpen((HttpMethod Method, string Address, RouteEndpoint Endpoint) question) =>
        question.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static string? PolicyOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(rule => rule.Policy).FirstOrDefault(policy => policy is not null);

    /// <summary>Every endpoint of the desk with every method that it accepts, and its parameters filled in.</summary>
    private IEnumerable<(HttpMethod Method, string Address, RouteEndpoint Endpoint)> Questions() =>
        from endpoint in desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let address = "/"
            + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Filled))))
        where address.StartsWith("/staff", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (new HttpMethod(method), address, endpoint);

    private static string Filled(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart { ParameterPolicies: [{ Content: "sheet" }] } => "clinic",
            _ => "1",
        };
}
