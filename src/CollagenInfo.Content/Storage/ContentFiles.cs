namespace CollagenInfo.Content.Storage;

/// <summary>The files of the content folder for those who edit them: their text, what an edit would change, and saving.</summary>
/// <param name="content">The content folder and what is on show.</param>
/// <param name="rules">Finds the problems of a library without remembering it.</param>
public sealed class ContentFiles(ContentRepository content, Func<ContentLibrary, IReadOnlyList<ContentProblem>> rules)
{
    private readonly LastRehearsals rehearsed = new();

    /// <summary>Every page and data file in the folder as it was last read, with its version.</summary>
    public IReadOnlyDictionary<string, string> Versions =>
        content
            .Snapshot.Latest.Values.Where(file => ContentReader.IsPageOrData(file.Path))
            .ToDictionary(file => file.Path, file => file.Version, StringComparer.Ordinal);

    /// <summary>Every page and data file that readers see, with the version that they see.</summary>
    public IReadOnlyDictionary<string, string> ShownVersions =>
        content
            .Snapshot.Shown.Values.Where(file => ContentReader.IsPageOrData(file.Path))
            .ToDictionary(file => file.Path, file => file.Version, StringComparer.Ordinal);

    /// <summary>Whether a file is a picture, not a text.</summary>
    public static bool IsPicture(string path) => ContentReader.IsPicture(path);

    /// <summary>
    /// Whether a path may be edited: a page in a topic, a data file, or a picture as the desk makes them, written in letters that can be
    /// an address.
    /// </summary>
    public static bool IsEditable(string path) =>
        path.Split('/') switch
        {
            [var name] => DataFile.Find(name) is not null,
            [_, var name] when IsPicture(path) => name.EndsWith(".webp", StringComparison.Ordinal) && Slug.TryParse(name[..^5], out _),
            [var topic, var name] when name.EndsWith(".md", StringComparison.Ordinal) => ContentReader.IsPageOrData(path)
                && Slug.TryParse(topic, out _)
                && Slug.TryParse(name[..^3], out _),
            _ => false,
        };

    /// <summary>A file as it is on disk now; null if there is none, or its path may not be edited.</summary>
    public ContentFile? Read(string path) =>
        !IsEditable(path) ? null
        : content.Reader.Read(path, content.Snapshot.Latest.GetValueOrDefault(path)) is not { } read ? null
        : read.Bytes is { } bytes ? ContentFile.From(path, bytes)
        : ContentFile.Unreadable(path, read.Reading.Version, read.Reading.Problems[0]);

    /// <summary>The bytes of a version of a file, from the folder or from what is kept for a restart; null if they are nowhere.</summary>
    public byte[]? BytesOf(string path, string version) => content.BytesOf(path, version);

    /// <summary>What would be if these edits were saved. A page asks that several times, so the last answers are remembered.</summary>
    public Rehearsal Rehearse(IReadOnlyList<FileEdit> edits)
    {
        var moment = new LastRehearsals.Moment(content.Snapshot, content.Problems, content.Today);
        return rehearsed.Find(moment, edits) ?? rehearsed.Add(moment, edits, Rehearse(edits, moment.Before, moment.Problems));
    }

    /// <summary>The library with these edits, without a look for problems: for what was on the site once.</summary>
    public StaffLibrary LibraryWith(IReadOnlyList<FileEdit> edits)
    {
        var before = content.Snapshot;
        return before.With(before.AndWithheld(Read(edits)), check: _ => []).Everything;
    }

    private Rehearsal Rehearse(IReadOnlyList<FileEdit> edits, ContentSnapshot before, IReadOnlyList<ContentProblem> problems)
    {
        var read = Read(edits);
        return new Rehearsal(before.With(before.AndWithheld(read), rules), problems, read.Keys);
    }

    private static Dictionary<string, FileReading?> Read(IReadOnlyList<FileEdit> edits) =>
        edits.ToDictionary(
            edit => edit.Path,
            edit => edit.Bytes is { } bytes ? ContentReader.ParseEdit(edit.Path, bytes) : null,
            StringComparer.Ordinal
        );

    /// <summary>
    /// Saves edits, all or none, and shows them to readers. A file that is not the version any more from which its edit began is not
    /// overwritten.
    /// </summary>
    public SaveOutcome Save(IReadOnlyList<FileEdit> edits)
    {
        var refused = edits.FirstOrDefault(edit => !IsEditable(edit.Path));
        return refused is null
            ? content.Save(edits)
            : throw new ArgumentException($"The desk does not write {refused.Path}.", nameof(edits));
    }

    /// <summary>
    /// What a stop of the program while it saved has left beside the files: by the path of the file, a text that was to come or that was
    /// there.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    public IReadOnlyList<LeftoverText> Leftovers() => FileReplacement.LeftIn(content.Folder);

    /// <summary>Removes such texts, once they are kept elsewhere.</summary>
    public static void Remove(IReadOnlyList<LeftoverText> leftovers) => FileReplacement.Remove(leftovers);
}

/// <summary>A text that was left beside a file.</summary>
/// <param name="Place">Where it lies.</param>
/// <param name="File">The text, under the path of the file.</param>
public sealed record LeftoverText(string Place, ContentFile File);
