namespace CollagenInfo.Benchmarks.MadeUp;

/// <summary>A content folder with as many made-up articles as wanted, spread over the topics, beside the real ones.</summary>
/// <param name="Folder">The content folder.</param>
/// <param name="Articles">The made-up articles.</param>
/// <param name="MarkdownBytes">How much Markdown there is in all, the real articles too.</param>
/// <param name="KnownProblems">How many problems the real content has; the made-up articles must not add any.</param>
internal sealed record MadeUpLibrary(string Folder, IReadOnlyList<MadeUpArticle> Articles, long MarkdownBytes, int KnownProblems)
{
    public static MadeUpLibrary Write(string folder, int count)
    {
        var real = RealContent.Find();
        RealContent.CopyTo(folder, real);
        var references = RealContent.ReadReferences(real);
        var articles = Enumerable.Range(0, count).Select(number => MadeUpArticle.Numbered(number, references)).ToList();
        foreach (var article in articles)
        {
            File.WriteAllText(article.FileIn(folder), MadeUpText.For(article, count, references));
        }

        var bytes = new DirectoryInfo(folder).EnumerateFiles("*.md", SearchOption.AllDirectories).Sum(file => file.Length);
        return new MadeUpLibrary(folder, articles, bytes, references.KnownProblems);
    }
}

/// <summary>One made-up article.</summary>
internal sealed record MadeUpArticle(int Number, string Topic, string Slug)
{
    public string Address => $"/{Topic}/{Slug}";

    public static MadeUpArticle Numbered(int number, References references) =>
        new(number, references.Topics[number % references.Topics.Count], $"made-up-{number:00000}");

    public string FileIn(string folder) => Path.Combine(folder, Topic, $"{Slug}.md");
}
