using System.Collections.Frozen;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class ParsedQueryTests
{
    private readonly Vocabulary vocabulary = new();

    [Fact]
    public void The_words_to_mark_are_made_out_once()
    {
        var query = Parse("calm skin", isUnfinished: false);

        Assert.Same(query.Stems, query.Stems);
    }

    [Fact]
    public void A_beginning_of_few_words_is_looked_for_as_such()
    {
        vocabulary.Count(["treated"], FtsQuery.Most - 1);

        Assert.Equal("\"tre\" OR \"tre\" *", Assert.Single(Parse("tre", isUnfinished: true).Groups()).Match);
    }

    [Fact]
    public void A_beginning_of_too_many_words_stands_for_those_used_most()
    {
        vocabulary.Count(["treat", "them"], FtsQuery.Most);
        vocabulary.Count(["treated"], FtsQuery.Most + 1);

        Assert.Equal("\"t\" OR \"treated\" OR \"treat\"", Assert.Single(Parse("t", isUnfinished: true).Groups()).Match);
    }

    private ParsedQuery Parse(string typed, bool isUnfinished) =>
        new QueryParser(
            vocabulary,
            new ConceptMatcher([]),
            new SpellingCorrector(vocabulary, FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenDictionary<string, string>.Empty),
            new Sayings(["stroke of luck"])
        ).Parse(
            SearchQuery.Parse(typed) with
            {
                IsUnfinished = isUnfinished,
            }
        );
}
