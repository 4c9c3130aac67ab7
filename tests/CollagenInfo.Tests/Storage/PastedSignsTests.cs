using System.Text;

namespace CollagenInfo.Tests.Storage;

/// <summary>Signs that come with text from other programs, and that nobody sees or nobody meant.</summary>
public class PastedSignsTests
{
    private const string Head = "---\ntitle: New\nsummary: Short.\n";

    [Theory]
    [InlineData("48\u00a0hours")]
    [InlineData("48\u202fhours")]
    [InlineData("48 hou\u00adrs")]
    [InlineData("48\u200b hours\ufeff")]
    public void A_number_is_read_whatever_space_stands_in_it(string written)
    {
        using var folder = new TestContentFolder().With(
            "facts.yml",
            TestContentFolder.Facts.Replace("48 hours", written, StringComparison.Ordinal)
        );

        var content = folder.OpenUnchecked();

        Assert.Empty(content.Problems);
        Assert.Equal("48 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }

    [Theory]
    [InlineData("order:\u00a05", "a no-break space")]
    [InlineData("\u00a0order: 5", "a no-break space")]
    [InlineData("or\u00adder: 5", "a soft hyphen")]
    [InlineData("\u200border: 5", "a zero-width space")]
    [InlineData("or\ufeffder: 5", "a byte order mark")]
    public void An_invisible_sign_that_spoils_a_key_is_named(string key, string sign)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", $"{Head}{key}\n---\nText.");

        var problem = Assert.Single(folder.OpenUnchecked().Problems);

        Assert.Contains(sign, problem.Message + problem.Advice, StringComparison.Ordinal);
        Assert.Equal(4, problem.Line);
    }

    [Theory]
    [InlineData("\ufeff\ufeff---\n")]
    [InlineData("---\u00a0\n")]
    [InlineData("\u200b---\n")]
    public void Front_matter_begins_with_its_line_whatever_nobody_sees_in_it(string fence)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", fence + Head[4..] + "---\nText.");

        Assert.Empty(folder.OpenUnchecked().Problems);
    }

    [Theory]
    [InlineData("title: Session #1 and # 2 explained\nsummary: Short.", 2)]
    [InlineData("title: Session # 2\nsummary: Short.", 2)]
    [InlineData("title: #1 of all\nsummary: Short.", 2)]
    [InlineData("title: New\nsummary: Call us on extension # 12 first", 3)]
    [InlineData("title: New\nsummary: Short.\nwords: [gym]\nimageAlt: Needle #2 of 3", 5)]
    public void A_text_that_is_cut_off_by_a_comment_is_told(string keys, int line)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", $"---\n{keys}\n---\nText.");

        var problem = Assert.Single(folder.OpenUnchecked().Problems);

        Assert.Equal(line, problem.Line);
        Assert.Contains("quotes", problem.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: New          # up to 65 letters\nsummary: Short.      # shown in lists")]
    [InlineData("title: New\nsummary: \"Session #1 and # 2\"")]
    [InlineData("title: New\nsummary: A C#7 chord\norder: 10 # its place\nstatus: published # since May")]
    [InlineData("title: New\nsummary: Short.\npublish: 2026-12-01 08:00 # after the fair")]
    public void A_comment_that_is_meant_is_none_of_our_business(string keys)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", $"---\n{keys}\n---\nText.");

        Assert.Empty(folder.OpenUnchecked().Problems);
    }

    [Theory]
    [InlineData("aftercare/new.md", Head + "---\nOne.\n<<<<<<< HEAD\nYes.\n=======\nNo.\n>>>>>>> edit\n", 6)]
    [InlineData("aftercare/new.md", "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> edit\nsummary: S\n---\nText.", 2)]
    [InlineData("terms.yml", "a:\n  term: b\n<<<<<<< HEAD\n", 3)]
    [InlineData("aftercare/new.md", Head + "---\r\nOne.\r\n>>>>>>> edit\r\n", 6)]
    public void Two_versions_that_nobody_joined_are_told_and_never_shown(string file, string text, int line)
    {
        using var folder = new TestContentFolder().With(file, text);

        var content = folder.OpenUnchecked();
        var problem = Assert.Single(content.Problems);

        Assert.Equal(("conflict-markers", line), (problem.Rule, problem.Line));
        Assert.Null(content.Published.Read("aftercare/new"));
    }

    [Theory]
    [InlineData("title: \"A\\uFFFEB\"")]
    [InlineData("title: \"A\\uFFFFB\"")]
    [InlineData("title: \"A\\0\\x08B\"")]
    [InlineData("title: A\ufffeB")]
    [InlineData("title: A\ufdd0B")]
    [InlineData("title: A\u0001B")]
    public void Characters_that_no_page_can_hold_are_left_out(string title)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", $"---\n{title}\nsummary: S\n---\nA\ufffeB \u000bC.");

        var article = folder.OpenUnchecked().Published.Read("aftercare/new");

        Assert.Matches("^A *B$", article?.Title);
        Assert.Equal("AB  C.", article?.Body.Markdown);
    }

    [Fact]
    public void A_note_for_colleagues_in_a_title_is_told_and_never_shown()
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", "---\ntitle: Sun <!-- ask -->\nsummary: S\n---\nText.");

        var content = folder.OpenUnchecked();

        Assert.Equal("author-note", Assert.Single(content.Problems).Rule);
        Assert.Null(content.Published.Read("aftercare/new"));
    }

    [Fact]
    public void A_term_without_its_word_is_left_out()
    {
        using var folder = new TestContentFolder().With(
            "terms.yml",
            "a:\n  term:\n  meaning: Nothing.\n  article: aftercare/makeup.md\nb:\n  term: scar\n  meaning: A mark.\n"
        );

        var content = folder.OpenUnchecked();

        Assert.Equal("scar", Assert.Single(content.Published.Data.Terms).Name);
        Assert.Equal("missing-value", Assert.Single(content.Problems).Rule);
    }

    [Fact]
    public void Of_two_reasons_with_one_id_the_second_is_left_out()
    {
        using var folder = new TestContentFolder().With(
            "suitability.yml",
            "ask-first:\n  - id: acne\n    text: you have acne\n  - id: acne\n    text: you had acne\n  - id: scars\n    text:\n"
        );

        var content = folder.OpenUnchecked();

        Assert.Equal("you have acne", Assert.Single(content.Published.Data.Suitability).Text);
        Assert.Equal(["duplicate-id", "missing-value"], content.Problems.Select(problem => problem.Rule).Order());
    }

    [Theory]
    [InlineData("description: x", "'summary'")]
    [InlineData("weight: 3", "'order'")]
    [InlineData("sidebar_position: 3", "'order'")]
    [InlineData("nav_order: 3", "'order'")]
    [InlineData("keywords: [a]", "'words'")]
    [InlineData("date: 2026-01-01", "'publish'")]
    [InlineData("expiryDate: 2026-01-01", "'unpublish'")]
    [InlineData("cover: a.svg", "'image'")]
    [InlineData("sidebar_label: x", "'title'")]
    [InlineData("aliases: [a]", "redirects.yml")]
    [InlineData("slug: a", "rename the file")]
    [InlineData("layout: page", "Delete the line")]
    [InlineData("hide_table_of_contents: true", "Delete the line")]
    [InlineData("sidebar:\n  order: 3", "'order'")]
    public void A_key_of_another_program_is_answered_with_ours(string key, string ours)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", $"{Head}{key}\n---\nText.");

        Assert.Contains(ours, Assert.Single(folder.OpenUnchecked().Problems).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_characters_are_refused_as_before()
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", [.. Encoding.UTF8.GetBytes(Head), 0xed, 0xa0, 0x80]);

        Assert.Equal("not-utf8", Assert.Single(folder.OpenUnchecked().Problems).Rule);
    }
}
