using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>The site with the content that comes with it, on a real port of this machine.</summary>
internal sealed class BrowsedSite : ShippedSite
{
    public BrowsedSite()
    {
        UseKestrel(port: 0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    public Uri Address { get; }

    public ContentLibrary Library => Services.GetRequiredService<ContentRepository>().Published;

    /// <summary>Every page that a visitor can open by its address.</summary>
    public IEnumerable<string> Pages =>
    [
        .. SitePages.All.Select(page => page.Address).Order(StringComparer.Ordinal),
        .. Library.Topics.Select(topic => topic.Address),
        .. Library.Articles.Select(article => article.Address),
        "/search?q=makeup",
        "/search?q=still+red+on+day+5",
        "/search?q=accutane",
        "/search?q=total+price",
        "/search?q=phone+number",
        "/search?q=roller+at+home",
        "/search?q=zzzzq",
        "/nowhere",
    ];
}
