using System.Net;
using CollagenInfo.Web.Insight;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.Insight;

public sealed class InsightOfTheSiteTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-");

    private string FileName => Path.Combine(folder.FullName, "insight.db");

    [Fact]
    public async Task An_address_that_three_clients_did_not_find_is_counted()
    {
        await AskAsync(FileName, "/laser-prices", "192.0.2.1", "192.0.2.2", "192.0.2.3");

        var kept = Assert.Single(new InsightFile(FileName).Read());
        Assert.Equal((QuestionKind.Page, "laser prices", 3), (kept.Kind, kept.Words, kept.Clients));
    }

    [Fact]
    public async Task A_search_of_three_clients_without_a_result_is_counted()
    {
        await AskAsync(FileName, "/search?q=Laser++tattoos", "192.0.2.1", "192.0.2.2", "192.0.2.3");

        var kept = Assert.Single(new InsightFile(FileName).Read());
        Assert.Equal((QuestionKind.Search, "laser tattoos", 3), (kept.Kind, kept.Words, kept.Clients));
    }

    /// <summary>Pages that have one word of a question are no answer to another.</summary>
    [Fact]
    public async Task So_is_a_search_with_a_word_that_no_page_has()
    {
        await AskAsync(FileName, "/search?q=zebra+makeup", "192.0.2.1", "192.0.2.2", "192.0.2.3");

        Assert.Equal("zebra makeup", Assert.Single(new InsightFile(FileName).Read()).Words);
    }

    [Theory]
    [InlineData("/search?q=makeup")]
    [InlineData("/search?q=is+this+normal")]
    [InlineData("/search?q=")]
    [InlineData("/search/suggest?q=laser")]
    public async Task A_search_that_finds_something_or_is_not_finished_is_not(string address)
    {
        await AskAsync(FileName, address, "192.0.2.1", "192.0.2.2", "192.0.2.3");

        Assert.Empty(new InsightFile(FileName).Read());
    }

    [Fact]
    public async Task Pages_that_are_there_or_have_moved_are_not()
    {
        await AskAsync(FileName, "/aftercare/makeup", "192.0.2.1", "192.0.2.2", "192.0.2.3");
        await AskAsync(FileName, "/moved", "192.0.2.1", "192.0.2.2", "192.0.2.3");

        Assert.Empty(new InsightFile(FileName).Read());
    }

    [Fact]
    public async Task Only_a_server_on_this_machine_is_believed_about_who_asks()
    {
        await AskAsync(FileName, "/laser-prices", from: IPAddress.Parse("198.51.100.9"), "192.0.2.1", "192.0.2.2", "192.0.2.3");

        Assert.Empty(new InsightFile(FileName).Read());
    }

    [Fact]
    public async Task It_is_off_unless_a_file_is_set()
    {
        await AskAsync(null, "/laser-prices", "192.0.2.1", "192.0.2.2", "192.0.2.3");

        Assert.Empty(folder.EnumerateFiles());
        Assert.Null(InsightSetup.ReadFile());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task AskAsync(string? file, string address, params string[] clients) =>
        AskAsync(file, address, IPAddress.Loopback, clients);

    private static async Task AskAsync(string? file, string address, IPAddress from, params string[] clients)
    {
        await using var site = new Site().With("redirects.yml", "/moved: /aftercare/makeup");
        await using var asked = site.WithWebHostBuilder(host =>
            host.UseSetting("Insight:File", file).ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Asker(from)))
        );
        using var reader = asked.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        foreach (var client in clients)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative))
            {
                Headers = { { "X-Forwarded-For", client } },
            };
            using var answer = await reader.SendAsync(request);
        }
    }

    /// <summary>Gives every request a client address.</summary>
    private sealed class Asker(IPAddress from) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext request, RequestDelegate then) =>
            {
                request.Connection.RemoteIpAddress = from;
                return then(request);
            });
            next(app);
        };
    }
}
