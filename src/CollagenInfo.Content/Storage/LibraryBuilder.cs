using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Builds a library from the files that were read.</summary>
internal static class LibraryBuilder
{
    /// <summary>Builds the library.</summary>
    /// <param name="files">The outcome of reading each file.</param>
    /// <param name="before">The data of the previous library; unchanged parts are shared with it.</param>
    public static ContentLibrary Build(IReadOnlyDictionary<string, FileReading> files, ContentData before)
    {
        var contents = files.Values.Select(file => file.Content).ToList();
        var pages = contents.OfType<FileContent.Page>().Select(page => page.Written).ToList();
        var named = pages.OfType<Topic>().Select(topic => topic.Slug).ToHashSet();
        var unnamed = pages.OfType<Article>().Select(article => article.Topic).Distinct().Where(topic => !named.Contains(topic));
        var images = Images([.. contents.OfType<FileContent.Image>()], before);
        return new ContentLibrary(
            contents.OfType<FileContent.Data>().Aggregate(images, (data, file) => file.Put(data)) with { Unread = Unread(files, before) },
            [.. pages, .. unnamed.Select(Unnamed)]
        );
    }

    private static IReadOnlySet<string> Unread(IReadOnlyDictionary<string, FileReading> files, ContentData before)
    {
        var unread = DataFile
            .All.Where(file => files.TryGetValue(file.Name, out var reading) ? reading.Content is null : file.IsRequired)
            .Select(file => file.Name)
            .ToFrozenSet(StringComparer.Ordinal);
        return unread.SetEquals(before.Unread) ? before.Unread : unread;
    }

    private static ContentData Images(IReadOnlyList<FileContent.Image> images, ContentData before)
    {
        var isSame = images.Count == before.ImageHashes.Count
            && images.All(image => before.ImageHashes.GetValueOrDefault(image.Name) == image.Hash);
        return isSame
            ? new ContentData { Images = before.Images, ImageHashes = before.ImageHashes }
            : new ContentData
            {
                Images = images.Select(image => image.Name).ToFrozenSet(StringComparer.Ordinal),
                ImageHashes = images.ToFrozenDictionary(image => image.Name, image => image.Hash, StringComparer.Ordinal),
            };
    }

    /// <summary>The problems of the folder as a whole: missing files, and two files with the same address.</summary>
    public static IEnumerable<ContentProblem> Problems(IReadOnlyDictionary<string, FileReading> files)
    {
        foreach (var name in DataFile.All.Where(file => file.IsRequired).Select(file => file.Name).Where(name => !files.ContainsKey(name)))
        {
            yield return Error("missing-file", name, $"There is no {name}.", "Restore it from a copy.");
        }

        var articles = files.Values.Select(file => file.Article).OfType<Article>().ToList();
        foreach (var topic in articles.Select(article => article.Topic).Distinct().Where(topic => !files.ContainsKey($"{topic}/index.md")))
        {
            yield return Error(
                "topic-without-index",
                $"{topic}/index.md",
                $"The topic '{topic}' has articles and no index.md.",
                "Write one with title: and summary:."
            );
        }

        if (articles.DistinctBy(article => (article.Topic, article.Slug)).Count() == articles.Count)
        {
            yield break;
        }

        foreach (
            var twin in articles
                .GroupBy(article => (article.Topic, article.Slug))
                .Where(same => same.Skip(1).Any())
                .SelectMany(same => same.OrderByDescending(article => article.Body.File, StringComparer.Ordinal).Skip(1))
        )
        {
            yield return Error(
                "duplicate-address",
                twin.Body.File,
                $"Another file has the address {twin.Address} already.",
                "Rename or delete one of the two."
            );
        }
    }

    private static ContentProblem Error(string rule, string file, string message, string advice) =>
        new(rule, Severity.Error, file, 1, message, advice);

    /// <summary>
    /// A stand-in for a topic whose <c>index.md</c> is missing or cannot be read: it is named after its folder, and keeps its
    /// articles.
    /// </summary>
    private static Topic Unnamed(Slug slug)
    {
        var words = slug.ToString().Replace('-', ' ');
        return new Topic
        {
            Slug = slug,
            Title = Capitals.Capitalized(words),
            Summary = "",
            Order = int.MaxValue,
            Body = new Body("", $"{slug}/index.md", 1),
        };
    }
}
