namespace CollagenInfo.Content.Checks;

/// <summary>A hint: an article that nothing links to is found only by somebody who looks through its topic.</summary>
internal sealed class OrphanCheck : ILibraryCheck
{
    private static readonly Rule Orphan = new(
        "orphan-page",
        "An article that nothing links to is found only by somebody who looks through its topic.",
        "(an article that no other text links to)",
        "(a link to it where its question comes up)",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [Orphan];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        var linked = library
            .Pages.SelectMany(page => page.Value.LinkedFiles.Where(file => file != page.Key))
            .Concat(library.Content.Data.Home?.Doors.Select(door => $"{door.Topic}/{door.Article}.md") ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return library
            .Content.Articles.Where(article => !article.IsDraft && !linked.Contains(article.Body.File))
            .Select(article =>
                Orphan.Broken(
                    article.Body.File,
                    article.TitleLine,
                    "No other text links to this article.",
                    "Link to it where its question comes up."
                )
            );
    }
}
