using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Hosting;

/// <summary>Runs the site, if there is one.</summary>
internal static class ServingSetup
{
    /// <summary>Serves until the program is told to stop. Gives 1 at once if there is nothing to serve, having said why.</summary>
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
