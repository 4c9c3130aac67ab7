namespace CollagenInfo.Tests.Support;

/// <summary>A site with the data files that the tools ask.</summary>
internal static class SiteOfTools
{
    private static readonly string[] Data =
    [
        "facts.yml",
        "sources.yml",
        "terms.yml",
        "activities.yml",
        "symptoms.yml",
        "suitability.yml",
        "consultation.yml",
    ];

    /// <summary>Everything that comes with the program.</summary>
    public static Site WithShippedContent(this Site site) =>
        RepositoryRoot.Files("content", ".md", ".yml")
            .Aggregate(site, (next, file) => next.With(file["content/".Length..], File.ReadAllText(RepositoryRoot.PathOf(file))))
            .Without("aftercare/makeup.md");

    /// <summary>The shipped data, over the sample clinic of the tests.</summary>
    public static Site WithShippedData(this Site site) =>
        Data.Aggregate(site, (next, file) => next.With(file, File.ReadAllText(RepositoryRoot.PathOf($"content/{file}"))));
}
