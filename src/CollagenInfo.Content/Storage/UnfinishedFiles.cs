using System.Globalization;

namespace CollagenInfo.Content.Storage;

/// <summary>Holds back versions that look like half an upload until they have been still for a while.</summary>
internal sealed class UnfinishedFiles(TimeSpan settle, TimeProvider clock)
{
    private readonly Dictionary<string, (string Version, long Since)> waiting = new(StringComparer.Ordinal);

    /// <summary>The files that are held back, to be read again at each look.</summary>
    public IReadOnlyCollection<string> Files => waiting.Keys;

    public IEnumerable<ContentProblem> Problems => waiting.Keys.Select(Problem);

    /// <summary>How long until the first of them is shown if nothing more happens to it; null if none waits.</summary>
    public TimeSpan? NextLook => waiting.Count == 0 ? null : waiting.Values.Min(file => settle - clock.GetElapsedTime(file.Since));

    /// <summary>Whether a version must wait.</summary>
    public bool MustWait(FileReading? shown, FileReading now)
    {
        if (shown is null || !HalfUpload.IsLikely(shown, now))
        {
            waiting.Remove(now.Path);
            return false;
        }

        if (!waiting.TryGetValue(now.Path, out var first) || first.Version != now.Version)
        {
            waiting[now.Path] = first = (now.Version, clock.GetTimestamp());
        }

        return clock.GetElapsedTime(first.Since) < settle || !waiting.Remove(now.Path);
    }

    public void Forget(string path) => waiting.Remove(path);

    /// <summary>A time in words.</summary>
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} seconds");

    private ContentProblem Problem(string path) =>
        new(
            "half-upload",
            Severity.Error,
            path,
            1,
            "The file has become much shorter, or its end is missing, as if an upload were not finished: readers still see the one before.",
            $"If it is meant, wait: it is shown after {Seconds(settle)} without a change. Upload under another name and rename the file "
                + "at the end."
        )
        {
            IsPassing = true,
        };
}
