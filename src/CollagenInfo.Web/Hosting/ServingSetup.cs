using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Hosting;

/// <summary>Runs the site.</summary>
internal static class ServingSetup
{
    /// <summary>
    /// How long requests under way may still take once the program is told to stop. Service managers kill after ten seconds, and
    /// a request that is only half sent would wait for the rest for ever.
    /// </summary>
    private static readonly TimeSpan LastRequests = TimeSpan.FromSeconds(5);

    public static void AddServing(this WebApplicationBuilder builder) =>
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LastRequests);

    /// <summary>Serves until the program is stopped. If there is nothing to serve, logs why and returns 1 immediately.</summary>
    public static int Serve(this WebApplication app, Task reading)
    {
        try
        {
            reading.GetAwaiter().GetResult();
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
