using System.Security.Cryptography;
using System.Text;

namespace CollagenInfo.Content.Storage;

/// <summary>Reads single files of the content folder, and knows by path and name what each one is.</summary>
/// <param name="folder">The content folder.</param>
/// <param name="open">Gives the bytes of a file.</param>
internal sealed class ContentReader(string folder, Func<string, byte[]> open)
{
    private const string Manual = "README.md";

    private const string TopicPage = "index.md";

    private const string Pictures = "images";

    private const int LargestFile = 1024 * 1024;

    private const int LargestPicture = 32 * LargestFile;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file is content: not the manual for staff, not hidden, not an editor's backup.</summary>
    public static bool IsContent(string path) => path != Manual && !LeftoverFiles.Has(path);

    /// <summary>Whether a file is an article by its place.</summary>
    public static bool IsArticle(string path) => path.Split('/') is [not Pictures, not TopicPage and var name] && IsPage(name);

    /// <summary>Whether a file should say something to readers.</summary>
    public static bool IsPageOrData(string path) =>
        DataFile.Find(path) is not null || (path.Split('/') is [not Pictures, var name] && IsPage(name));

    /// <summary>Whether a file is a picture by its place.</summary>
    public static bool IsPicture(string path) => path.Split('/') is [Pictures, _];

    /// <summary>The path of a picture.</summary>
    public static string PathOfPicture(string name) => $"{Pictures}/{name}";

    /// <summary>What is in the folder now.</summary>
    public FolderListing List() => FolderListing.Of(folder);

    /// <summary>
    /// Reads one file; null if it is gone. Nothing that is wrong with one file may keep the others from being read, so whatever
    /// happens is a problem of that file.
    /// </summary>
    /// <param name="path">The file, relative to the content folder, with forward slashes.</param>
    /// <param name="known">What was read before; one of them is given back if the file has the same bytes.</param>
    public FileVersion? Read(string path, params ReadOnlySpan<FileReading?> known)
    {
        var status = default(FileStatus);
        try
        {
            status = FileStatus.Of(PathOf(path));
            if ((RefusedEntry.ProblemOf(folder, path, status) ?? Misplacement(path, status)) is { } refused)
            {
                return Refused(status, path, refused);
            }

            return status.Kind is FileKind.Nothing or FileKind.Folder ? null : Read(path, status, known);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(status, path, Unreadable(path, $"The file cannot be opened: {exception.Message}", "Check who may read it."));
        }
        catch (Exception exception)
        {
            return Refused(
                status,
                path,
                Unreadable(
                    path,
                    $"The program fails at this file: {exception.Message}",
                    "Undo the last change to it, and report the text to the makers of the program."
                )
            );
        }
    }

    /// <summary>The bytes of a file as they are now; null if they are not those of a version, or cannot be read.</summary>
    public byte[]? Bytes(string path, string version)
    {
        try
        {
            var status = FileStatus.Of(PathOf(path));
            return
                status.Kind is FileKind.File
                && RefusedEntry.ProblemOf(folder, path, status) is null
                && open(PathOf(path)) is var bytes
                && VersionOf(bytes) == version
                ? bytes
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Opens a file; null if it may not be opened, or its stamp does not pass.</summary>
    public FileStream? OpenIf(string path, Func<FileStamp, bool> passes)
    {
        try
        {
            var status = FileStatus.Of(PathOf(path));
            return status.Kind is FileKind.File && passes(status.Stamp) && RefusedEntry.ProblemOf(folder, path, status) is null
                ? new FileStream(PathOf(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What the bytes of a file say, wherever they are kept.</summary>
    public static FileReading Parse(string path, string version, byte[] bytes)
    {
        var problems = new ProblemList(path);
        return new FileReading(path, version, ReadContent(path, bytes, problems), problems.All);
    }

    /// <summary>What the file would say with these bytes.</summary>
    public static FileReading ParseEdit(string path, byte[] bytes)
    {
        var version = VersionOf(bytes);
        var most = IsPicture(path) ? LargestPicture : LargestFile;
        return bytes.Length > most
            ? new FileReading(path, version, null, [TooLarge(path, bytes.Length, most, "Split it, or make the picture smaller.")!])
            : Parse(path, version, bytes);
    }

    /// <summary>The SHA-256 of the bytes: two versions of a file are the same if their bytes are.</summary>
    public static string VersionOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private FileVersion Read(string path, FileStatus status, ReadOnlySpan<FileReading?> known)
    {
        var bytes = open(PathOf(path));
        var version = VersionOf(bytes);
        foreach (var reading in known)
        {
            if (reading?.Version == version)
            {
                return new FileVersion(status.Stamp, reading, bytes);
            }
        }

        return new FileVersion(status.Stamp, Parse(path, version, bytes), bytes);
    }

    /// <summary>A file that was not read is the same version as long as it is not read for the same reason.</summary>
    private static FileVersion Refused(FileStatus status, string path, ContentProblem problem) =>
        new(status.Stamp, new FileReading(path, problem.ToString(), null, [problem]), null);

    private string PathOf(string path) => Path.Combine(folder, path);

    private static ContentProblem Unreadable(string path, string message, string advice) =>
        new("unreadable", Severity.Error, path, 1, message, advice);

    /// <summary>Why a file is not opened although it could be: by its name, the site does not read it, or it is too large.</summary>
    private static ContentProblem? Misplacement(string path, FileStatus status) =>
        path.Split('/') switch
        {
            _ when status.Kind is not FileKind.File => null,
            _ when path.Contains('\\', StringComparison.Ordinal) => Misplaced(
                path,
                "The name has a backslash: this is one file, and not a folder with a file in it.",
                "Make the folder and put the file into it, under the name behind the backslash."
            ),
            [Pictures, _] => TooLarge(path, status.Stamp.Length, LargestPicture, "Make the picture smaller."),
            [_, var name] when IsPage(name) => TooLarge(path, status.Stamp.Length, LargestFile, "Split it into several articles."),
            [var name] when DataFile.Find(name) is not null => TooLarge(
                path,
                status.Stamp.Length,
                LargestFile,
                "Split it into several articles."
            ),
            _ => Misplaced(
                path,
                "The site does not read this file.",
                "Articles stand at topic/article.md, pictures in images/; check the name."
            ),
        };

    /// <summary>A name like <c>Index.md</c> would be an article that nobody meant.</summary>
    private static bool IsPage(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && (name == TopicPage || !name.Equals(TopicPage, StringComparison.OrdinalIgnoreCase));

    private static ContentProblem Misplaced(string path, string message, string advice) =>
        new("misplaced-file", Severity.Error, path, 1, message, advice);

    private static ContentProblem? TooLarge(string path, long length, int most, string advice) =>
        length <= most
            ? null
            : new ContentProblem(
                "file-too-large",
                Severity.Error,
                path,
                1,
                $"The file holds {length:N0} bytes; the most is {most:N0}.",
                advice
            );

    private static FileContent? ReadContent(string path, byte[] bytes, ProblemList problems) =>
        path.Split('/') switch
        {
            [Pictures, var name] => ReadPicture(name, bytes, problems),
            [var name] when DataFile.Find(name) is { } data => ReadData(data, bytes, problems),
            [var topic, var name] when ReadPage(topic, name, bytes, problems) is { } page => new FileContent.Page(page),
            _ => null,
        };

    private static FileContent.Image? ReadPicture(string name, byte[] bytes, ProblemList problems)
    {
        if (PictureType.Of(bytes) is { } type)
        {
            return new FileContent.Image(name, VersionOf(bytes), type);
        }

        problems.Add("not-a-picture", 1, "By its first bytes, this is no picture.", $"Save it again as {PictureType.Known}.");
        return null;
    }

    private static FileContent.Data? ReadData(DataFile data, byte[] bytes, ProblemList problems) =>
        Text(bytes, problems) is { } text && YamlText.Parse(text, problems, data.MayBeEmpty) is { } keys
            ? new FileContent.Data(data.Read(keys), bytes)
            : null;

    private static ContentPage? ReadPage(string topicName, string name, byte[] bytes, ProblemList problems)
    {
        var topic = SlugOf(topicName, "folder", problems);
        var slug = SlugOf(name[..^3], "file", problems);
        if (SitePages.ReservedNames.Contains(topicName))
        {
            problems.Add(
                "reserved-topic",
                1,
                $"No topic may be called '{topicName}': the site answers there itself.",
                "Give the folder another name."
            );
        }

        if (Text(bytes, problems) is not { } text || topic is null || slug is null || !problems.IsEmpty)
        {
            return null;
        }

        return name == TopicPage
            ? TopicFile.Parse(text, problems.File, topic.Value, problems)
            : ArticleFile.Parse(text, problems.File, topic.Value, slug.Value, problems);
    }

    private static Slug? SlugOf(string name, string what, ProblemList problems)
    {
        if (Slug.TryParse(name, out var slug))
        {
            return slug;
        }

        problems.Add(
            "slug",
            1,
            $"The {what} name '{name}' cannot be an address.",
            "Use lower-case letters a to z, digits and single hyphens."
        );
        return null;
    }

    /// <summary>The text of a file; null, with a problem, if it is empty or not UTF-8.</summary>
    private static string? Text(ReadOnlySpan<byte> text, ProblemList problems)
    {
        if (text.IsEmpty)
        {
            problems.Add("file-empty", 1, "The file is empty.", "Write the page, or delete the file.");
            return null;
        }

        // Some programs write the invisible mark again in front of the one that is there.
        while (text.StartsWith(Encoding.UTF8.Preamble))
        {
            text = text[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return FileText.Read(StrictUtf8.GetString(text), problems);
        }
        catch (DecoderFallbackException exception)
        {
            var line = text[..Math.Clamp(exception.Index, 0, text.Length)].Count((byte)'\n') + 1;
            problems.Add("not-utf8", line, "The file is not saved as UTF-8.", "Save it again with the encoding UTF-8.");
            return null;
        }
    }
}
