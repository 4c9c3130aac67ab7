using CollagenInfo.Content.Meaning;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Settings;

namespace CollagenInfo.Web.Search;

/// <summary>The search as a service.</summary>
internal static class SearchSetup
{
    private const string ByMeaning = "Search:ByMeaning";

    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => new SiteSearch(
            services.GetRequiredService<TimeProvider>(),
            services.GetService<MeaningIndex>()));
        builder.Services.AddHostedService<SearchIndexUpdater>();
        if (Setting.YesOrNo(ByMeaning, builder.Configuration[ByMeaning]) is not false)
        {
            // As early as can be: other threads read the variables of the system, too.
            LanguageModel.TurnOffReports();
            builder.Services.AddSingleton(_ => new MeaningIndex(new KnownVectors(ContentSetup.StateFolder(builder))));
            builder.Services.AddHostedService<MeaningFollower>();
        }
    }
}
