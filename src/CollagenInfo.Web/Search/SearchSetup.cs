using CollagenInfo.Content.Meaning;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.LiveContent;

namespace CollagenInfo.Web.Search;

/// <summary>The search as a service.</summary>
internal static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => new SiteSearch(
            services.GetRequiredService<TimeProvider>(),
            services.GetService<MeaningIndex>()));
        builder.Services.AddHostedService<SearchIndexUpdater>();
        if (builder.Configuration["Search:ByMeaning"]?.Equals("false", StringComparison.OrdinalIgnoreCase) is not true)
        {
            // As early as can be: other threads read the variables of the system, too.
            LanguageModel.TurnOffReports();
            builder.Services.AddSingleton(_ => new MeaningIndex(new KnownVectors(ContentSetup.StateFolder(builder))));
            builder.Services.AddHostedService<MeaningFollower>();
        }
    }
}
