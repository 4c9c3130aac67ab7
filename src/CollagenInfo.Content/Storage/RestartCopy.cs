using System.Collections.Concurrent;

namespace CollagenInfo.Content.Storage;

/// <summary>What readers see, kept on disk from one run of the program to the next, if that is wanted.</summary>
/// <param name="files">The files that are kept; null if none are.</param>
/// <param name="reader">Reads the content folder.</param>
internal sealed class RestartCopy(LastGoodFiles? files, ContentReader reader)
{
    private volatile ConcurrentDictionary<string, byte[]> noted = new(StringComparer.Ordinal);

    /// <summary>Remembers bytes that were just read, until they are kept.</summary>
    public void Note(IReadOnlyDictionary<string, byte[]> read)
    {
        foreach (var (version, bytes) in files is null ? new Dictionary<string, byte[]>() : read)
        {
            noted[version] = bytes;
        }
    }

    public IReadOnlyDictionary<string, byte[]> TakeNoted()
    {
        var taken = noted;
        noted = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        return taken;
    }

    /// <summary>Writes what readers see in a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="read">The bytes that were noted, by version.</param>
    public void Keep(ContentSnapshot snapshot, IReadOnlyDictionary<string, byte[]> read)
    {
        var good = snapshot.Shown.Values.Where(file => file is { Content: not null, Problems.Count: 0 });
        files?.Keep(good.ToDictionary(file => file.Path, file => file.Version, StringComparer.Ordinal), (path, version) =>
            read.GetValueOrDefault(version) ?? reader.Bytes(path, version)
        );
    }

    /// <summary>The bytes of a version; null if they are not kept.</summary>
    public byte[]? Read(string version) => noted.GetValueOrDefault(version) ?? files?.Read(version);

    /// <summary>Whether something that readers saw before is not there any more, or cannot be used.</summary>
    public bool IsBetterThan(ContentSnapshot snapshot, FolderNews news, bool isFailed) =>
        files is { Versions: { Count: > 0 } before }
        && (
            isFailed
            || snapshot.HasGaps
            || news.Problems.Count > 0
            || before.Any(file =>
                news.Read.GetValueOrDefault(file.Key) is not { } now || (now.Problems.Count > 0 && now.Version != file.Value)
            )
        );

    /// <summary>
    /// What readers saw when the program ended; files that have not changed since are not parsed again. Null if it cannot be shown.
    /// </summary>
    public ContentSnapshot? Snapshot(Dictionary<string, FileReading?> onDisk, Func<ContentLibrary, IReadOnlyList<ContentProblem>> check)
    {
        var read = new Dictionary<string, FileReading?>(StringComparer.Ordinal);
        foreach (var (path, version) in files!.Versions)
        {
            var now = onDisk.GetValueOrDefault(path);
            if (now?.Version == version)
            {
                read[path] = now;
            }
            else if (files.Read(version) is { } bytes && Try(() => ContentReader.Parse(path, version, bytes)) is { } reading)
            {
                read[path] = reading;
            }
        }

        // A check that fails here fails again at what is in the folder now, and is told then.
        return Try(() => ContentSnapshot.Empty.With(read, check)) ?? Try(() => ContentSnapshot.Empty.With(read, _ => []));
    }

    public static T? Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
