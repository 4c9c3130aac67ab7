using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CollagenInfo.Tests.RealContent;

/// <summary>The shipped site as readers see it: every page, read once and shared by tests that change nothing.</summary>
public sealed class RealSite : IAsyncLifetime
{
    /// <summary>Every public page by its address.</summary>
    public IReadOnlyDictionary<string, IDocument> Pages { get; private set; } = new Dictionary<string, IDocument>();

    /// <summary>The status of every address on the site that a page links to or loads.</summary>
    public IReadOnlyDictionary<string, HttpStatusCode> Answers { get; private set; } = new Dictionary<string, HttpStatusCode>();

    public static ContentLibrary Library => ShippedContent.Repository.Published;

    public IEnumerable<(Article Article, IDocument Page)> Articles => Library.Articles.Select(article => (article, Pages[article.Address]));

    public IEnumerable<(string Address, IElement Text)> Texts => Library.Topics.Select(topic => topic.Address)
        .Concat(Library.Articles.Select(article => article.Address))
        .Select(address => (address, Assert.Single(Pages[address].QuerySelectorAll("main .prose"))));

    public async Task InitializeAsync()
    {
        await using var site = new ShippedSite();
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var pages = new Dictionary<string, IDocument>();
        var answers = new Dictionary<string, HttpStatusCode>();
        var waiting = new Queue<string>(Addresses());
        while (waiting.TryDequeue(out var address))
        {
            if (answers.ContainsKey(address))
            {
                continue;
            }

            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            answers[address] = answer.StatusCode;
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                pages[address] = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
                Targets(pages[address])
                    .Where(target => target.StartsWith('/'))
                    .Select(target => target.Split('#', '?')[0])
                    .ToList()
                    .ForEach(waiting.Enqueue);
            }
        }

        Pages = pages;
        Answers = answers;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public static IEnumerable<string> Targets(IDocument page) =>
        page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    /// <summary>The structured data of a page.</summary>
    public string DataOf(string address) =>
        string.Concat(Pages[address].QuerySelectorAll("script[type='application/ld+json']").Select(data => data.TextContent));

    private static IEnumerable<string> Addresses() =>
        [
            "/",
            "/clinic",
            "/rules",
            .. Library.Topics.Select(topic => topic.Address),
            .. Library.Articles.Select(article => article.Address),
        ];
}

/// <summary>The tests that share these pages.</summary>
[CollectionDefinition(Name)]
public sealed class RealPages : ICollectionFixture<RealSite>
{
    public const string Name = "real pages";
}
