namespace CollagenInfo.Web.Hosting;

/// <summary>Tells browsers to use HTTPS only.</summary>
internal static class HttpsSetup
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>Without subdomains: other sites of the clinic may have no HTTPS.</summary>
    public static void AddHttps(this WebApplicationBuilder builder) => builder.Services.AddHsts(hsts => hsts.MaxAge = Year);

    /// <summary>Not in Development: on localhost it would apply to every other site there, too.</summary>
    public static void UseHstsForAYear(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }
}
