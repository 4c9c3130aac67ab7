namespace CollagenInfo.Tests.Support;

internal static class ShippedData
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

    /// <summary>The clinic of the tests, with an out-of-hours line and the other details that shipped pages mention.</summary>
    private const string Clinic = $"""
        {TestContentFolder.Clinic}
        outOfHours:
          number: (202) 555-0163
          label: Out-of-hours line
        regulator:
          name: FDA MedWatch
          address: https://www.fda.gov/medwatch
        """;

    public static Site WithTestClinic(this Site site) => site.With("clinic.yml", Clinic);

    /// <summary>Adds a shipped article of the topic "sessions", such as the one that a tool reads.</summary>
    public static Site WithShippedSession(this Site site, string name) =>
        new[] { "index.md", name }
            .Select(file => $"sessions/{file}")
            .Aggregate(site, (next, file) => next.With(file, File.ReadAllText(RepositoryRoot.PathOf($"content/{file}"))));

    /// <summary>Adds the shipped data files, but keeps the clinic of the tests.</summary>
    public static Site WithShippedData(this Site site) =>
        Data.Aggregate(site, (next, file) => next.With(file, File.ReadAllText(RepositoryRoot.PathOf($"content/{file}"))));
}

/// <summary>A site with the data files that the tools need, for tests that only read it.</summary>
public sealed class ToolsSite : Site
{
    public ToolsSite() => this.WithShippedData();
}
