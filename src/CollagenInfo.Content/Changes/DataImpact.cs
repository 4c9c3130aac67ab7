using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Changes;

/// <summary>What readers would find changed on the front page, and in the texts of the other data files.</summary>
internal static class DataImpact
{
    /// <summary>Where readers find the texts of a data file.</summary>
    private static readonly Dictionary<string, SitePage> Places = new(StringComparer.Ordinal)
    {
        [HomePage.File] = SitePages.Home with { Title = "Front page" },
        [Notice.File] = SitePages.Home with { Title = "Notices above pages" },
        ["facts.yml"] = SitePages.Search with { Title = "Answers of the search" },
        ["terms.yml"] = SitePages.Glossary,
        ["activities.yml"] = SitePages.WhenCanI,
        ["symptoms.yml"] = SitePages.Symptoms,
        ["suitability.yml"] = SitePages.Suitability,
        ["consultation.yml"] = SitePages.Suitability,
        ["claims.yml"] = SitePages.Rules,
    };

    public static IEnumerable<ImpactPlace> Between(ContentLibrary before, ContentLibrary after)
    {
        var (old, now) = (LinesOf(before), LinesOf(after));
        return from file in now.Keys.Union(old.Keys)
               let lines = Between(old.GetValueOrDefault(file, []), now.GetValueOrDefault(file, []), before, after).ToList()
               where lines.Count > 0
               let place = Places.GetValueOrDefault(file)
               select new ImpactPlace(place?.Title ?? file, file, place?.Address ?? PageAddress.Home, lines);
    }

    private static Dictionary<string, IReadOnlyList<CheckedLine>> LinesOf(ContentLibrary library) =>
        CheckedPage.AllFrom(library.Data).ToDictionary(page => page.File, page => page.Lines, StringComparer.Ordinal);

    private static IEnumerable<ImpactLine> Between(
        IReadOnlyList<CheckedLine> old,
        IReadOnlyList<CheckedLine> now,
        ContentLibrary before,
        ContentLibrary after
    ) =>
        old.Select(line => line.Text).SequenceEqual(now.Select(line => line.Text))
            ? old.Zip(now)
                .Where(pair => before.Expand(pair.First.Text) != after.Expand(pair.Second.Text))
                .SelectMany(pair =>
                    SentenceImpact.Between(SentencesOf([pair.First], before), SentencesOf([pair.Second], after), isSameText: true)
                )
            : SentenceImpact.Between(SentencesOf(old, before), SentencesOf(now, after), isSameText: false);

    private static Sentence[] SentencesOf(IReadOnlyList<CheckedLine> lines, ContentLibrary library) =>
        [.. Sentence.AllFrom(lines.Select(line => (line with { About = library.Expand(line.About) }).Passage), library)];
}
