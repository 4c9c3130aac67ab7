using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Words that are nearly everywhere must not make a search score nearly every section.</summary>
public sealed class FtsQueryTests : IDisposable
{
    private readonly SearchIndex index = SmallIndex.Index([
        .. Enumerable.Range(0, FtsQuery.Most).Select(number => SmallIndex.Page($"p{number}", "looks calm today")),
        SmallIndex.Page("gym", "gym exercise"),
    ]);

    public void Dispose() => index.Dispose();

    [Fact]
    public void Beside_a_rare_group_a_common_one_is_left_out() =>
        Assert.Equal(new FtsQuery("(\"gym\")", "(\"gym\")", IsWeighed: true), Of(SmallIndex.Group("gym"), SmallIndex.Group("calm")));

    [Fact]
    public void Any_form_of_a_word_counts() =>
        Assert.Equal("(\"gym\")", Of(SmallIndex.Group("gym"), SmallIndex.Group("looking")).All);

    [Fact]
    public void A_rare_group_loses_its_common_other_forms() =>
        Assert.Equal("(\"gym\" OR \"exercise\" OR \"gym today\")", Of(SmallIndex.Group("gym", "exercise", "today", "gym today")).All);

    [Fact]
    public void Common_groups_alone_are_found_unweighed() =>
        Assert.Equal(
            new FtsQuery("(\"calm\") AND (\"today\")", "(\"calm\") OR (\"today\")", IsWeighed: false),
            Of(SmallIndex.Group("calm"), SmallIndex.Group("today"))
        );

    [Fact]
    public void A_group_that_only_common_forms_find_keeps_them() =>
        Assert.Equal("(\"downtime\" OR \"calm\")", Of(SmallIndex.Group("downtime", "calm")).All);

    private FtsQuery Of(params IReadOnlyList<TermGroup> groups) => FtsQuery.From(groups, index);
}
