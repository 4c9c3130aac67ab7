using System.Diagnostics;
using CollagenInfo.Benchmarks.MadeUp;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>Saves an article a few times and waits until a reader sees each change.</summary>
internal static class SaveMeasurement
{
    private const int Saves = 10;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>A pause between two saves, longer than the site waits for a file to stop changing.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(300);

    public static async Task<IReadOnlyList<TimeSpan>> RunAsync(
        RunningSite site,
        MadeUpLibrary library,
        Action<string, string> save,
        CancellationToken stop
    )
    {
        var article = library.Articles[library.Articles.Count / 2];
        var file = article.FileIn(library.Folder);
        var text = await File.ReadAllTextAsync(file, stop);
        var times = new List<TimeSpan>();
        for (var number = 0; number < Saves; number++)
        {
            await Task.Delay(Breath, stop);
            var mark = $"Saved as {new string((char)('a' + number), 6)} here.";
            var watch = Stopwatch.StartNew();
            save(file, text.Replace("## Some", $"{mark}\n\n## Some", StringComparison.Ordinal));
            await Polling.ForAsync(
                async () => await site.TryReadAsync(article.Address, stop) is { } page && page.Contains(mark, StringComparison.Ordinal),
                LongestWait,
                stop
            );
            times.Add(watch.Elapsed);
        }

        save(file, text);
        return times;
    }

    /// <summary>Saves as most editors do: writes a new file, then renames it over the old one.</summary>
    public static void Rename(string file, string text)
    {
        File.WriteAllText(file + ".tmp", text);
        File.Move(file + ".tmp", file, overwrite: true);
    }
}
