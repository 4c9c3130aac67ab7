namespace CollagenInfo.Tests.Search;

public class SnippetTests
{
    private const int Longest = 180 + 4;

    public static TheoryData<string> TextsWithoutSpaces =>
    [
        "https://example.com/" + new string('a', 200),
        string.Concat(Enumerable.Repeat("皮肤护理", 60)),
        string.Concat(Enumerable.Repeat("😀", 150)),
        "Short. " + new string('x', 400),
        new string('x', 179) + "😀" + new string('x', 100),
        "a " + new string('-', 300) + " capybara " + new string('-', 300),
        string.Concat(Enumerable.Repeat("x/", 200)) + "capybara" + string.Concat(Enumerable.Repeat("/x", 200)),
        string.Concat(Enumerable.Repeat("😀", 100)) + "capybara" + string.Concat(Enumerable.Repeat("😀", 150)),
    ];

    [Theory]
    [MemberData(nameof(TextsWithoutSpaces))]
    public void A_section_without_a_space_is_found_and_shown_in_part(string text)
    {
        var hit = Assert.Single(LibraryToSearch.Library(LibraryToSearch.Page("animals", "Animals", $"## Capybara\n\n{text}"))
            .Find("capybara").Hits);

        var snippet = string.Concat(hit.Snippet.Select(part => part.Text));
        Assert.InRange(snippet.Length, 1, Longest);
        Assert.DoesNotContain('\uFFFD', string.Concat(snippet.EnumerateRunes()));
        Assert.True(text.Contains("capybara", StringComparison.Ordinal) == (hit.Marked().FirstOrDefault() == "capybara"), snippet);
    }

    [Fact]
    public void Under_a_question_the_first_passage_is_the_answer()
    {
        const string Text = "## When can I wear makeup?\n\nAfter two days.\n\nThe day of your visit: no makeup.";

        var hit = LibraryToSearch.Library(LibraryToSearch.Page("faq", "Questions", Text)).Find("makeup").Hits[0];

        Assert.StartsWith("After two days.", string.Concat(hit.Snippet.Select(part => part.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_the_reader_typed_is_marked()
    {
        var hit = LibraryToSearch.Usual.Find("acne pills").Hits[0];

        Assert.Equal("/aftercare/medicine", hit.Address);
        Assert.Equal(["acne"], hit.Marked());
    }

    [Theory]
    [InlineData("sau\u00ADna")]
    [InlineData("sau\u200Bna")]
    [InlineData("sa\u2060un\u00AD\u200Da")]
    public void A_word_is_found_and_marked_whatever_stands_in_it_that_nobody_sees(string written)
    {
        var hit = Assert.Single(LibraryToSearch.Library(LibraryToSearch.Page("heat", "Heat", $"Keep out of the {written}."))
            .Find("sauna").Hits);

        Assert.Equal([written], hit.Marked());
    }
}
