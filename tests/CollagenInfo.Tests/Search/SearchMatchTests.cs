using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Words that stand nearly everywhere must not make a search weigh nearly every section.</summary>
public sealed class SearchMatchTests : IDisposable
{
    private readonly SearchIndex index = Sections.Index([
        .. Enumerable.Range(0, SearchMatch.Most).Select(number => Sections.Page($"p{number}", "looks calm today")),
        Sections.Page("gym", "gym exercise"),
    ]);

    public void Dispose() => index.Dispose();

    [Fact]
    public void Beside_a_rare_part_a_common_one_is_left_out() =>
        Assert.Equal(new SearchMatch("(\"gym\")", "(\"gym\")", IsWeighed: true), Of(Sections.Part("gym"), Sections.Part("calm")));

    [Fact]
    public void Any_form_of_a_word_counts() =>
        Assert.Equal("(\"gym\")", Of(Sections.Part("gym"), Sections.Part("looking")).All);

    [Fact]
    public void A_rare_part_loses_its_common_other_forms() =>
        Assert.Equal("(\"gym\" OR \"exercise\" OR \"gym today\")", Of(Sections.Part("gym", "exercise", "today", "gym today")).All);

    [Fact]
    public void Common_parts_alone_are_found_unweighed() =>
        Assert.Equal(
            new SearchMatch("(\"calm\") AND (\"today\")", "(\"calm\") OR (\"today\")", IsWeighed: false),
            Of(Sections.Part("calm"), Sections.Part("today"))
        );

    [Fact]
    public void A_part_that_only_common_forms_find_keeps_them() =>
        Assert.Equal("(\"downtime\" OR \"calm\")", Of(Sections.Part("downtime", "calm")).All);

    private SearchMatch Of(params IReadOnlyList<SearchPart> parts) => SearchMatch.Of(parts, index);
}
