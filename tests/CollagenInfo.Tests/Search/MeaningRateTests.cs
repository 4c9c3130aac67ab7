using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Meaning;
using CollagenInfo.Content.Search;
using Xunit.Abstractions;

namespace CollagenInfo.Tests.Search;

/// <summary>
/// How much of what patients say in pictures is understood, with every twentieth of the shipped examples: all of them would keep the model
/// busy for half a minute. The bounds are a little below what was measured.
/// </summary>
public class MeaningRateTests(ITestOutputHelper output)
{
    private const int Every = 20;

    [Fact]
    public void Emergencies_in_other_words_are_told_and_little_else_is()
    {
        var library = WithFewExamples(ShippedContent.Repository.Published);
        var meanings = new MeaningIndex(new KnownVectors(null));
        meanings.Follow(library, CancellationToken.None);
        var (byMeaning, byWords) = (new SiteSearch(TimeProvider.System, meanings), new SiteSearch(TimeProvider.System));
        var urgency = File.ReadLines(RepositoryRoot.PathOf("tests/CollagenInfo.Tests/Search/meanings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => (Kind: parts[0], ByWords: Of(byWords, parts[1]).Care?.Urgency, Answer: Of(byMeaning, parts[1])))
            .Select(search => (search.Kind, search.ByWords, ByMeaning: search.Answer.Care?.Urgency, Beside: search.Answer.Beside?.Urgency))
            .ToLookup(search => search.Kind);

        foreach (var kind in urgency)
        {
            var (words, meaning) = (Emergencies(kind, false), Emergencies(kind, true));
            output.WriteLine($"{kind.Key}: emergencies by words {words}, by meaning {meaning} of {kind.Count()}");
        }

        var urgent = urgency["emergency"].Concat(urgency["same-day"]).ToList();
        Assert.DoesNotContain(urgent, search => (search.ByMeaning ?? Urgency.Expected) < (search.ByWords ?? Urgency.Expected));
        Assert.DoesNotContain(urgency.SelectMany(kind => kind), search => search is { ByMeaning: null, Beside: null, ByWords: not null });
        Assert.True(Emergencies(urgency["emergency"], true) >= 70);
        Assert.True(Emergencies(urgency["not-urgent"], true) <= Emergencies(urgency["not-urgent"], false) + 6);
        Assert.Equal(0, Emergencies(urgency["none"], true));

        SearchAnswer Of(SiteSearch search, string typed) => search.Find(library, SearchQuery.Parse(typed));
    }

    private static int Emergencies(IEnumerable<(string, Urgency? ByWords, Urgency? ByMeaning, Urgency?)> searches, bool byMeaning) =>
        searches.Count(search => (byMeaning ? search.ByMeaning : search.ByWords) is Urgency.Emergency);

    private static ContentLibrary WithFewExamples(ContentLibrary library) =>
        new(
            library.Data with
            {
                Searches =
                [
                    .. library.Data.Searches.Select(searches =>
                        searches with { Texts = [.. searches.Texts.Where((_, index) => index % Every == 0)] }),
                ],
            },
            [.. library.Pages]
        );
}
