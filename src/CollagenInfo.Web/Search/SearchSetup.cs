using CollagenInfo.Content.Search;

namespace CollagenInfo.Web.Search;

/// <summary>The search as a service.</summary>
internal static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteSearch>();
        builder.Services.AddHostedService<SearchIndexUpdater>();
    }
}
