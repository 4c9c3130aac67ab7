using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

/// <summary>Sentences for a check, one to a line, with columns parted by tabs.</summary>
internal static class SentenceFile
{
    /// <summary>Facts as they were when the sentences were written, so that a changed number breaks no sentence.</summary>
    public static FactSheet Facts() => new(Read("facts").Select(fact => TestContent.Fact(fact[0], fact[1]) with
    {
        TopicWords = fact[2].Split(',', StringSplitOptions.TrimEntries),
        Kind = Enum.Parse<FactKind>(fact[3], ignoreCase: true),
    }));

    public static IReadOnlyList<string[]> Read(string name) =>
    [
        .. File.ReadLines(RepositoryRoot.PathOf($"tests/CollagenInfo.Tests/Checks/Sentences/{name}.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t')),
    ];
}
