using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
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

    /// <summary>Off: each connection is cut without an answer, whoever asks; the tests that share the site run one at a time.</summary>
    public bool IsReachable { get; set; } = true;

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

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Cutter(this)));
    }

    private sealed class Cutter(BrowsedSite site) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, answer) =>
            {
                if (site.IsReachable)
                {
                    return answer(context);
                }

                context.Abort();
                return Task.CompletedTask;
            });
            next(app);
        };
    }
}
