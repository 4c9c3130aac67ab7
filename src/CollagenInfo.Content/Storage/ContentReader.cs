using System.Security.Cryptography;
using System.Text;

namespace CollagenInfo.Content.Storage;

/// <summary>Reads single files of the content folder, and knows by path and name what each one is.</summary>
internal sealed class ContentReader(string folder)
{
    private const string Manual = "README.md";

    private const int LargestFile = 1024 * 1024;

    private static readonly EnumerationOptions EveryFile = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 2,
        AttributesToSkip = FileAttributes.None,
    };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The stamp of every file in the content folder, by its relative path; empty if the folder does not exist, null if it cannot
    /// be listed.
    /// </summary>
    public Dictionary<string, FileStamp>? Stamps()
    {
        try
        {
            return !Directory.Exists(folder) ? [] : new DirectoryInfo(folder)
                .EnumerateFiles("*", EveryFile)
                .Select(file => (Path: PathOf(file.FullName), File: file))
                .Where(file => IsContent(file.Path))
                .Select(file => (file.Path, Stamp: StampOf(file.File)))
                .Where(file => file.Stamp is not null)
                .ToDictionary(file => file.Path, file => file.Stamp!.Value, StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The stamp of a file; null if it is gone, or is a broken link.</summary>
    private static FileStamp? StampOf(FileInfo file)
    {
        try
        {
            return new FileStamp(file.LastWriteTimeUtc, file.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The path relative to the content folder, with forward slashes.</summary>
    public string PathOf(string fullName) => Path.GetRelativePath(folder, fullName).Replace('\\', '/');

    /// <summary>Whether a file is content: not the manual for staff, not hidden, not an editor's backup.</summary>
    public static bool IsContent(string path) =>
        path != Manual && !LeftoverFiles.Has(path);

    /// <summary>Reads one file; null if it is gone.</summary>
    public FileReading? Read(string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        try
        {
            return file.Exists ? Read(path, file) : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var problems = new ProblemList(path);
            problems.Add("unreadable", 1, $"The file cannot be opened: {exception.Message}", "Check who may read it.");
            return new FileReading(path, StampOf(file) ?? default, null, problems.All);
        }
    }

    private static FileReading Read(string path, FileInfo file)
    {
        var stamp = new FileStamp(file.LastWriteTimeUtc, file.Length);
        var problems = new ProblemList(path);
        return new FileReading(path, stamp, ReadContent(path, file, problems), problems.All);
    }

    private static FileContent? ReadContent(string path, FileInfo file, ProblemList problems) =>
        path.Split('/') switch
        {
            ["images", var name] => new FileContent.Image(name, HashOf(file)),
            [var name] when DataFile.Find(name) is { } data => ReadData(data, file, problems),
            [_, var name] when name != "index.md" && name.Equals("index.md", StringComparison.OrdinalIgnoreCase) => Misplaced(problems),
            [var topic, var name] when name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) =>
                ReadPage(topic, name, file, problems) is { } page ? new FileContent.Page(page) : null,
            _ => Misplaced(problems),
        };

    private static string HashOf(FileInfo file)
    {
        using var image = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(image));
    }

    private static FileContent.Data? ReadData(DataFile data, FileInfo file, ProblemList problems) =>
        Text(file, problems) is { } text && YamlText.Parse(text, problems, data.MayBeEmpty) is { } keys
            ? new FileContent.Data(data.Read(keys))
            : null;

    private static ContentPage? ReadPage(string topicName, string name, FileInfo file, ProblemList problems)
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

        if (Text(file, problems) is not { } text || topic is null || slug is null || !problems.IsEmpty)
        {
            return null;
        }

        return name == "index.md"
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

    private static FileContent? Misplaced(ProblemList problems)
    {
        problems.Add(
            "misplaced-file",
            1,
            "The site does not read this file.",
            "Articles stand at topic/article.md, pictures in images/; check the name."
        );
        return null;
    }

    /// <summary>The text of a file; null, with a problem, if it is empty, too large or not UTF-8.</summary>
    private static string? Text(FileInfo file, ProblemList problems)
    {
        if (file.Length == 0)
        {
            problems.Add("file-empty", 1, "The file is empty.", "Write the page, or delete the file.");
            return null;
        }

        if (file.Length > LargestFile)
        {
            problems.Add(
                "file-too-large",
                1,
                $"The file holds {file.Length:N0} bytes; the most is {LargestFile:N0}.",
                "Split it into several articles."
            );
            return null;
        }

        var bytes = File.ReadAllBytes(file.FullName);
        var text = bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
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
