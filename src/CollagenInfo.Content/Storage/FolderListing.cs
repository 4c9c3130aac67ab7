namespace CollagenInfo.Content.Storage;

/// <summary>What is in the content folder at one moment, without a file being opened.</summary>
internal sealed class FolderListing
{
    /// <summary>The content folder itself, in problems.</summary>
    public const string Root = ".";

    /// <summary>Articles are one folder deep. What lies deeper by one is told as misplaced, and nobody looks further down.</summary>
    private const int DeepestFolder = 2;

    private readonly string folder;
    private readonly Dictionary<string, FileStamp> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentProblem> unlisted = new(StringComparer.Ordinal);

    private FolderListing(string folder) => this.folder = folder;

    /// <summary>The stamp of each file of content, by its path relative to the folder.</summary>
    public IReadOnlyDictionary<string, FileStamp> Files => files;

    /// <summary>Why some folders cannot be looked into: what was there last stays.</summary>
    public IReadOnlyCollection<ContentProblem> Unlisted => unlisted.Values;

    /// <summary>Whether the content folder itself is there and can be listed.</summary>
    public bool HasRoot { get; private set; }

    /// <summary>The inode of the content folder: a folder that was put in its place has another one.</summary>
    public FileStamp RootStamp { get; private set; }

    /// <summary>Whether links lead from one file to another: then a change of a file that is no content may be one of content.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether somebody put the sign here that what is missing is gone on purpose.</summary>
    public bool IsSigned { get; private set; }

    public static FolderListing Of(string folder)
    {
        var listing = new FolderListing(folder);
        var root = FileStatus.Of(folder);
        listing.RootStamp = root.Stamp with { Modified = 0, Changed = 0, Length = 0 };
        listing.List("", depth: 0);
        listing.HasRoot = root.Kind is FileKind.Folder && !listing.unlisted.ContainsKey(Root);
        return listing;
    }

    /// <summary>Whether a path is in a folder that could not be looked into.</summary>
    public bool IsHidden(string path) =>
        unlisted.Count > 0
        && unlisted.Keys.Any(place => place == Root || path == place || path.StartsWith(place + '/', StringComparison.Ordinal));

    /// <summary>Whether a file that was not listed is there all the same.</summary>
    public bool HasNow(string path) => FileStatus.Of(Path.Combine(folder, path)).Kind is FileKind.File;

    /// <summary>Whether the folder is there in which a file was.</summary>
    public bool HasFolderOf(string path) =>
        path.LastIndexOf('/') is var end && (end < 0 || FileStatus.Of(Path.Combine(folder, path[..end])).Kind is FileKind.Folder);

    private void List(string place, int depth)
    {
        foreach (var name in NamesIn(place))
        {
            var path = place.Length == 0 ? name : $"{place}/{name}";
            if (DeletionSign.Is(path))
            {
                IsSigned = true;
            }
            else if (!Add(path, depth))
            {
                Hide(place);
                return;
            }
        }
    }

    private void Hide(string place)
    {
        place = place.Length == 0 ? Root : place;
        unlisted[place] = RefusedEntry.Unlisted(place);
    }

    private List<string> NamesIn(string place)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(Path.Combine(folder, place)).Select(entry => Path.GetFileName(entry))];
        }
        catch (DirectoryNotFoundException)
        {
            // Gone meanwhile, with all that was in it.
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Hide(place);
            return [];
        }
    }

    /// <summary>Adds a file, or what is in a folder; false if the folder around it may be listed but not entered.</summary>
    private bool Add(string path, int depth)
    {
        var status = FileStatus.Of(Path.Combine(folder, path));
        if (status.Kind is FileKind.Folder ? LeftoverFiles.Hold(path) : !ContentReader.IsContent(path))
        {
            return true;
        }

        HasLinks |= status.IsLink;
        var refused = RefusedEntry.ProblemOf(folder, path, status);
        switch (status.Kind)
        {
            case FileKind.Closed:
                return false;
            case FileKind.Folder or FileKind.Nothing when refused is not null && !Path.HasExtension(path):
                unlisted[path] = refused;
                break;
            case FileKind.Folder when depth < DeepestFolder:
                List(path, depth + 1);
                break;
            case FileKind.Folder:
            case FileKind.Nothing when refused is null:
                break;
            default:
                files[path] = status.Stamp;
                break;
        }

        return true;
    }
}
