using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.Hosting;

/// <summary>What holds for every endpoint, including those added later.</summary>
public class EveryEndpointTests(Site site, EveryEndpointTests.SiteOfEverything everything)
    : IClassFixture<Site>, IClassFixture<EveryEndpointTests.SiteOfEverything>
{
    [Fact]
    public async Task Every_endpoint_tells_the_browser_what_not_to_do_and_sets_no_cookie_and_names_no_server()
    {
        await everything.ReadAsync("/");

        var questions = QuestionsTo(everything).ToList();
        Assert.True(questions.Count > 40, $"Only {questions.Count} questions.");
        foreach (var (method, address) in questions)
        {
            using var answer = await everything.AskAsync(method, address);
            HeadersOf.Hold(answer, $"{method} {address} ({(int)answer.StatusCode})");
        }
    }

    [Fact]
    public async Task Without_a_desk_no_address_leads_to_it()
    {
        await site.ReadAsync("/aftercare/makeup");

        Assert.NotEmpty(StaffAddressesOf(everything));
        Assert.Empty(StaffAddressesOf(site));
    }

    /// <summary>The site does without what the framework adds for these, such as the refusal of a wrong model.</summary>
    [Fact]
    public void No_controller_is_for_other_programs() =>
        Assert.DoesNotContain(typeof(Program).Assembly.GetTypes(), type => type.IsDefined(typeof(ApiControllerAttribute), inherit: true));

    [Theory]
    [InlineData("POST", "/tools/when-can-i", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/aftercare/nowhere", HttpStatusCode.NotFound)]
    [InlineData("POST", "/clinic", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_refusal_does_too(string method, string address, HttpStatusCode status)
    {
        using var answer = await site.AskAsync(new HttpMethod(method), address);

        Assert.Equal(status, answer.StatusCode);
        HeadersOf.Hold(answer, $"{method} {address}");
    }

    /// <summary>A name like that once broke the page of the error too, so that an empty answer came, and three stacks in the log.</summary>
    [Theory]
    [InlineData("[=x")]
    [InlineData("a[=x&a]=y&[]=z&a[b=c")]
    [InlineData("%0a%1b[31m[=x")]
    [InlineData("=&&&.=.&%EF%BF%BE=%EF%BF%BE&%00=%ff")]
    public async Task No_form_breaks_an_endpoint_or_the_page_of_its_error(string form)
    {
        await everything.ReadAsync("/");

        foreach (var address in QuestionsTo(everything).Select(question => question.Address).Append("/nowhere").Distinct())
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("http://localhost" + address))
            {
                Content = new StringContent(form, mediaType: new("application/x-www-form-urlencoded")),
            };
            using var answer = await everything.SendAsync(request);

            Assert.InRange((int)answer.StatusCode, 200, 499);
            HeadersOf.Hold(answer, $"POST {address}");
        }
    }

    [Fact]
    public async Task So_does_the_answer_to_whoever_asks_too_often()
    {
        await using var own = new Site();

        HttpResponseMessage answer;
        var number = 0;
        do
        {
            answer = await own.AskAsync("/search?q=a");
        }
        while (answer.StatusCode is HttpStatusCode.OK && ++number < 500);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        HeadersOf.Hold(answer, "/search");
    }

    [Fact]
    public async Task So_does_a_page_that_breaks()
    {
        await using var broken = new Site().WithBroken("Articles");

        using var answer = await broken.AskAsync("/aftercare/makeup");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        HeadersOf.Hold(answer, "a broken page");
    }

    /// <summary>
    /// Every endpoint for patients with every method that it accepts, and its parameters filled in. The desk of the staff is asked by
    /// its own tests.
    /// </summary>
    private static IEnumerable<(HttpMethod Method, string Address)> QuestionsTo(SiteOfEverything site) =>
        from endpoint in EndpointsOf(site)
        let address = AddressOf(endpoint)
        where !address.StartsWith("/staff", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (new HttpMethod(method), address);

    private static List<string> StaffAddressesOf(Site site) =>
        [.. EndpointsOf(site).Select(AddressOf).Where(address => address.StartsWith("/staff", StringComparison.Ordinal))];

    private static IEnumerable<RouteEndpoint> EndpointsOf(Site site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string AddressOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Filled))));

    private static string Filled(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "topic" } => "aftercare",
        RoutePatternParameterPart { Name: "slug" } => "makeup",
        RoutePatternParameterPart { Name: "name" } => "skin.svg",
        _ => "404",
    };

    public sealed class SiteOfEverything : Site
    {
        public SiteOfEverything() => WithDesk().WithFrontPage().With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    }
}
