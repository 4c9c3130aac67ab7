using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Words that stand nearly everywhere must not make a search weigh nearly every section.</summary>
public sealed class SearchMatchTests : IDisposable
{
    private readonly SearchIndex index = SmallIndex.Index([
        .. Enumerable.Range(0, SearchMatch.Most).Select(number => SmallIndex.Page($"p{number}", "looks calm today")),
        SmallIndex.Page("gym", "gym exercise"),
    ]);

    public void Dispose() => index.Dispose();

    [Fact]
    public void Beside_a_rare_part_a_common_one_is_left_out() =>
        Assert.Equal(new SearchMatch("(\"gym\")", "(\"gym\")", IsWeighed: true), Of(SmallIndex.Part("gym"), SmallIndex.Part("calm")));

    [Fact]
    public void Any_form_of_a_word_counts() =>
        Assert.Equal("(\"gym\")", Of(SmallIndex.Part("gym"), SmallIndex.Part("looking")).All);

    [Fact]
    public void A_rare_part_loses_its_common_other_forms() =>
        Assert.Equal("(\"gym\" OR \"exercise\" OR \"gym today\")", Of(SmallIndex.Part("gym", "exercise", "today", "gym today")).All);

    [Fact]
    public void Common_parts_alone_are_found_unweighed() =>
        Assert.Equal(
            new SearchMatch("(\"calm\") AND (\"today\")", "(\"calm\") OR (\"today\")", IsWeighed: false),
            Of(SmallIndex.Part("calm"), SmallIndex.Part("today"))
        );

    [Fact]
    public void A_part_that_only_common_forms_find_keeps_them() =>
        Assert.Equal("(\"downtime\" OR \"calm\")", Of(SmallIndex.Part("downtime", "calm")).All);

    private SearchMatch Of(params IReadOnlyList<SearchPart> parts) => SearchMatch.Of(parts, index);
}
