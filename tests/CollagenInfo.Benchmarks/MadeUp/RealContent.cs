using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Benchmarks.MadeUp;

/// <summary>The repository's own content; made-up articles are added to it, and use its facts and sources.</summary>
internal static class RealContent
{
    /// <summary>The content folder beside or above the program.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(candidate, "clinic.yml")))
            {
                return candidate;
            }
        }

        throw new MeasurementException($"No folder above {AppContext.BaseDirectory} holds content/clinic.yml.");
    }

    /// <summary>What made-up articles may refer to.</summary>
    public static References ReadReferences(string folder)
    {
        var content = ContentRepository.Open(folder, new LibraryChecker().Check, TimeProvider.System);
        var library = content.Everything;
        return new References(
            [.. library.Topics.Select(topic => topic.Slug.ToString())],
            [.. library.Facts.All.Select(fact => fact.Key).Order(StringComparer.Ordinal)],
            [
                .. library
                    .Data.Sources.Values.Where(source => source.IsEvidence && source.Status is SourceStatus.Current)
                    .Select(source => source.Id)
                    .Order(StringComparer.Ordinal),
            ],
            content.LastReport.Count(Severity.Error)
        );
    }

    public static void CopyTo(string target, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

/// <summary>What made-up articles may refer to.</summary>
/// <param name="Topics">The topics' slugs, in the order of the site.</param>
/// <param name="Facts">The keys of the facts.</param>
/// <param name="Sources">The ids of the sources that may be cited.</param>
/// <param name="KnownProblems">How many problems the real content has.</param>
internal sealed record References(
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Sources,
    int KnownProblems
);
