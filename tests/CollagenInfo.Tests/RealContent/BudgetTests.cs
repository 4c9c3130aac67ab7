using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Web.Caching;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.RealContent;

/// <summary>The pages as they are on most days: 14 KB come before the first acknowledgment comes back.</summary>
[Collection(RealPages.Name)]
public sealed class UsualBudgetTests(RealSite content, ClosedSite site)
    : BudgetTests(content, site, 14 * 1024),
        IClassFixture<ClosedSite>;

/// <summary>The pages below the longest notice: ten packets of 1,460 bytes.</summary>
[Collection(RealPages.Name)]
public sealed class NoticedBudgetTests(RealSite content, NoticedSite site)
    : BudgetTests(content, site, 10 * 1460),
        IClassFixture<NoticedSite>
{
    [Fact]
    public async Task The_notice_is_as_long_as_one_can_be_and_stands_above_the_pages_that_are_measured()
    {
        Assert.InRange(NoticedSite.Text.Length, Notice.Longest - 30, Notice.Longest);
        Assert.NotNull((await PageAsync("/aftercare/day-by-day")).QuerySelector("main > [role=note]"));
    }
}

/// <summary>How many bytes a first visit to each page loads, which matters on a bad phone connection.</summary>
/// <param name="content">The shipped pages.</param>
/// <param name="site">The site that is measured.</param>
/// <param name="mostOfTextAndStyle">The most bytes of a page and of the sheets without which it is not shown.</param>
public abstract class BudgetTests(RealSite content, ShippedSite site, int mostOfTextAndStyle) : IAsyncLifetime
{
    /// <summary>The sheets without which a page is not shown.</summary>
    private const string Sheets = "link[rel=stylesheet]:not([media])";

    /// <summary>Exempt, because it explains every word on one page.</summary>
    private const string Glossary = "/glossary";

    private const int MostOfAll = 30 * 1024;

    private readonly Dictionary<string, byte[]> sent = new(StringComparer.Ordinal);
    private HttpClient? client;

    [Fact]
    public async Task Text_and_style_of_every_page_but_the_glossary_come_with_the_first_packets()
    {
        var heavy = new List<string>();
        foreach (var address in Addresses().Where(address => address != Glossary))
        {
            var page = content.Pages.TryGetValue(address, out var known) ? known : await PageAsync(address);
            var (text, style) = (await SizeAsync(address), await SizesAsync(Targets(page, Sheets, "href")));
            if (text + style > mostOfTextAndStyle)
            {
                heavy.Add($"{address}: {text} + {style} = {text + style}");
            }
        }

        Assert.True(heavy.Count == 0, string.Join(Environment.NewLine, heavy));
    }

    [Fact]
    public async Task Everything_of_a_first_visit_is_light()
    {
        var heavy = new List<string>();
        foreach (var address in Addresses())
        {
            var page = content.Pages.TryGetValue(address, out var known) ? known : await PageAsync(address);
            var all =
                await SizeAsync(address)
                + await SizesAsync(Targets(page, "link[rel=stylesheet], link[rel=icon]", "href").Concat(Targets(page, "[src]", "src")));
            if (all > MostOfAll)
            {
                heavy.Add($"{address}: {all}");
            }
        }

        Assert.True(heavy.Count == 0, string.Join(Environment.NewLine, heavy));
    }

    public async Task InitializeAsync()
    {
        client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        foreach (var address in Addresses().Concat(Addresses()))
        {
            (await client.GetAsync(new Uri(address, UriKind.Relative))).Dispose();
        }

        // The site itself does this a few seconds later.
        Array.ForEach(site.Services.GetRequiredService<PageCache>().Current.Pages.ToArray(), page => page.Body.CompressFully());
    }

    public Task DisposeAsync()
    {
        client?.Dispose();
        return Task.CompletedTask;
    }

    private static IEnumerable<string> Addresses() => SitePages.All.Select(page => page.Address)
        .Concat(RealSite.Library.Topics.Select(topic => topic.Address))
        .Concat(RealSite.Library.Articles.Select(article => article.Address));

    private static IEnumerable<string> Targets(IDocument page, string selector, string attribute) =>
        page.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)!).Distinct();

    protected async Task<IDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await client!.GetStringAsync(new Uri(address, UriKind.Relative)));

    private async Task<int> SizesAsync(IEnumerable<string> addresses)
    {
        var sum = 0;
        foreach (var address in addresses)
        {
            sum += await SizeAsync(address);
        }

        return sum;
    }

    private async Task<int> SizeAsync(string address)
    {
        if (!sent.TryGetValue(address, out var bytes))
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            question.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await client!.SendAsync(question);
            sent[address] = bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        }

        return bytes.Length;
    }
}
