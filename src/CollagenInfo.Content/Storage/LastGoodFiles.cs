using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The bytes that readers saw last, on disk, so that a restart does not put a broken file on show. A file is called by the
/// SHA-256 of its bytes, and one list says which is which; it is written last, so what it names is whole.
/// </summary>
/// <param name="folder">Where they are kept; it is made when the first is written.</param>
/// <param name="content">The content folder that they are from.</param>
public sealed class LastGoodFiles(string folder, string content)
{
    private const int Format = 1;


    /// <summary>Another program with the same folder may be about to name a file that this one does not need.</summary>
    private static readonly TimeSpan KeptUnnamed = TimeSpan.FromHours(1);

    private Dictionary<string, string>? kept;
    private bool isUnusable;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.Combine(folder, "last-good");

    /// <summary>Why what the last run of the program kept could not be used; null if it could, or if there was nothing.</summary>
    public string? Trouble { get; private set; }

    private string List => Path.Combine(Folder, "list.json");

    /// <summary>What readers saw last: the version of each file. Empty if that is not known.</summary>
    internal IReadOnlyDictionary<string, string> Versions => kept ??= ReadList();

    /// <summary>The bytes of a version; null if they are not there or damaged.</summary>
    internal byte[]? Read(string version)
    {
        try
        {
            var path = PathOf(version);
            if (FileStatus.Of(path).Kind is FileKind.File && File.ReadAllBytes(path) is var bytes)
            {
                if (ContentReader.VersionOf(bytes) == version)
                {
                    return bytes;
                }

                // Written again the next time that readers see this version.
                File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // As good as not there.
        }

        Trouble = "some of them are damaged";
        return null;
    }

    /// <summary>Keeps what readers see now. Only what has changed is written.</summary>
    /// <param name="shown">The version of each file.</param>
    /// <param name="bytes">The bytes of a version of a file; null if they cannot be had any more.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    internal void Keep(IReadOnlyDictionary<string, string> shown, Func<string, string, byte[]?> bytes)
    {
        PrivateFolder.Ensure(Path.GetDirectoryName(Folder)!);
        PrivateFolder.Ensure(Folder);
        PrivateFolder.Ensure(Path.Combine(Folder, "files"));
        var next = new Dictionary<string, string>(shown.Count, StringComparer.Ordinal);
        foreach (var (path, version) in shown)
        {
            var before = Versions.GetValueOrDefault(path);
            if (File.Exists(PathOf(version)))
            {
                next[path] = version;
            }
            else if (bytes(path, version) is { } read)
            {
                PrivateFile.Write(PathOf(version), read);
                next[path] = version;
            }
            else if (before is not null)
            {
                next[path] = before;
            }
        }

        if (isUnusable || !File.Exists(List) || next.Count != Versions.Count || next.Except(Versions).Any())
        {
            PrivateFile.Write(List, JsonSerializer.SerializeToUtf8Bytes(new Kept(Format, content, next), KeptJson.Default.Kept));
            (kept, isUnusable) = (next, false);
            RemoveUnnamed([.. next.Values]);
        }
    }

    private Dictionary<string, string> ReadList()
    {
        if (FileStatus.Of(List).Kind is FileKind.Nothing)
        {
            return [];
        }

        var list = TryReadList();
        Trouble = list switch
        {
            null or { Files: null } => "their list is damaged",
            { Format: not Format } => "another version of the program wrote them",
            { Content: var other } when other != content => $"they are of another content folder, {other}",
            _ => null,
        };
        isUnusable = Trouble is not null;
        return isUnusable ? [] : new Dictionary<string, string>(list!.Files!, StringComparer.Ordinal);
    }

    private Kept? TryReadList()
    {
        try
        {
            return FileStatus.Of(List).Kind is FileKind.File
                ? JsonSerializer.Deserialize(File.ReadAllBytes(List), KeptJson.Default.Kept)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string PathOf(string version) => Path.Combine(Folder, "files", version);

    private void RemoveUnnamed(HashSet<string> named)
    {
        foreach (var file in new DirectoryInfo(Path.Combine(Folder, "files")).EnumerateFiles())
        {
            if (!named.Contains(file.Name) && DateTime.UtcNow - file.LastWriteTimeUtc > KeptUnnamed)
            {
                file.Delete();
            }
        }
    }
}

/// <summary>The list of the last good versions, as it is on disk.</summary>
internal sealed record Kept(int Format, string? Content, Dictionary<string, string>? Files);

/// <summary>Reads and writes that list without looking at types while the program runs, which takes time at the start.</summary>
[JsonSerializable(typeof(Kept))]
internal sealed partial class KeptJson : JsonSerializerContext;
