using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Hosting;

/// <summary>Runs the site.</summary>
internal static class ServingSetup
{
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
