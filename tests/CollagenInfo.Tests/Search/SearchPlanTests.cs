using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class SearchPlanTests
{
    private readonly Vocabulary vocabulary = new();

    [Fact]
    public void The_words_to_mark_are_made_out_once()
    {
        var plan = Plan("calm skin", isUnfinished: false);

        Assert.Same(plan.Roots, plan.Roots);
    }

    [Fact]
    public void A_beginning_of_few_words_is_looked_for_as_such()
    {
        vocabulary.Count(["treated"], SearchMatch.Most - 1);

        Assert.Equal("\"tre\" OR \"tre\" *", Assert.Single(Plan("tre", isUnfinished: true).Parts()).Match);
    }

    [Fact]
    public void A_beginning_of_too_many_words_stands_for_those_used_most()
    {
        vocabulary.Count(["treat", "them"], SearchMatch.Most);
        vocabulary.Count(["treated"], SearchMatch.Most + 1);

        Assert.Equal("\"t\" OR \"treated\" OR \"treat\"", Assert.Single(Plan("t", isUnfinished: true).Parts()).Match);
    }

    private SearchPlan Plan(string typed, bool isUnfinished) =>
        new SearchPlanner(vocabulary, new ConceptMatcher([])).Plan(SearchQuery.Read(typed) with { IsUnfinished = isUnfinished });
}
