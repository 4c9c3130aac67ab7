using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Hosting;

/// <summary>Runs the site, and answers health checks.</summary>
internal static class ServingSetup
{
    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks();

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live");
        app.MapHealthChecks("/health/ready");
    }

    /// <summary>Serves until the program is stopped. If there is nothing to serve, logs why and returns 1 immediately.</summary>
    public static int Serve(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<ContentRepository>();
        }
        catch (ContentFolderException nothing)
        {
            Console.Error.WriteLine(nothing.Message);
            foreach (var problem in nothing.Problems)
            {
                Console.Error.WriteLine(problem);
            }

            return 1;
        }

        app.Run();
        return 0;
    }
}
