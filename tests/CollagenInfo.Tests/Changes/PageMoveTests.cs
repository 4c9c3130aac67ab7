using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class PageMoveTests
{
    private static readonly PageMove Renamed = new("aftercare/side-effects.md", "aftercare/normal-and-not.md");
    private static readonly PageMove Away = new("aftercare/side-effects.md", "sessions/normal.md");

    [Theory]
    [InlineData("[a](side-effects.md)", "[a](normal-and-not.md)")]
    [InlineData("[a](./side-effects.md#fever)", "[a](./normal-and-not.md#fever)")]
    [InlineData("[a](../aftercare/side-effects.md)", "[a](../aftercare/normal-and-not.md)")]
    [InlineData("[a](<side-effects.md> \"t\")", "[a](<normal-and-not.md> \"t\")")]
    [InlineData("See [a][b].\n\n[b]: side-effects.md#x", "See [a][b].\n\n[b]: normal-and-not.md#x")]
    [InlineData("[a](/aftercare/side-effects#x)", "[a](/aftercare/normal-and-not#x)")]
    [InlineData("<!-- a\nnote --> %% b %% [a](side-effects.md)", "<!-- a\nnote --> %% b %% [a](normal-and-not.md)")]
    [InlineData(
        "| a | b |\n|---|---|\n| [a](side-effects.md) | side-effects.md |",
        "| a | b |\n|---|---|\n| [a](normal-and-not.md) | side-effects.md |"
    )]
    [InlineData("side-effects.md ![side-effects.md](side-effects.md)", "side-effects.md ![side-effects.md](side-effects.md)")]
    [InlineData("[a](side-effects-2.md) [b](/aftercare/side-effects-2)", "[a](side-effects-2.md) [b](/aftercare/side-effects-2)")]
    public void A_link_leads_to_the_new_name_and_nothing_else_changes(string before, string after)
    {
        const string Head = "---\ntitle: side-effects.md\nsummary: \"[a](side-effects.md)\"\n---\n";

        Assert.Equal(Head + after, Renamed.Rewritten("aftercare/day-by-day.md", Head + before, ShippedContent.Library));
    }

    [Theory]
    [InlineData("aftercare/day-by-day.md", "[a](side-effects.md)", "[a](../sessions/normal.md)")]
    [InlineData("sessions/on-the-day.md", "[a](../aftercare/side-effects.md#x)", "[a](normal.md#x)")]
    [InlineData(
        "aftercare/side-effects.md",
        "[a](day-by-day.md#x) [b](side-effects.md) [c](../sessions/on-the-day.md) [d](#e)",
        "[a](../aftercare/day-by-day.md#x) [b](normal.md) [c](../sessions/on-the-day.md) [d](#e)"
    )]
    public void In_another_topic_every_link_leads_where_it_did(string file, string before, string after) =>
        Assert.Equal(after, Away.Rewritten(file, before, ShippedContent.Library));

    [Theory]
    [InlineData("article: aftercare/side-effects.md", "article: aftercare/normal-and-not.md")]
    [InlineData("aftercare/side-effects.md:\n  - 'A line.'", "aftercare/normal-and-not.md:\n  - 'A line.'")]
    [InlineData(
        "pages: [a/b.md, aftercare/side-effects.md, \"aftercare/side-effects.md\"] # aftercare/side-effects.md",
        "pages: [a/b.md, aftercare/normal-and-not.md, \"aftercare/normal-and-not.md\"] # aftercare/side-effects.md"
    )]
    [InlineData(
        "# aftercare/side-effects.md\nlink: /aftercare/side-effects#x",
        "# aftercare/side-effects.md\nlink: /aftercare/normal-and-not#x"
    )]
    [InlineData(
        "words: [aftercare/side-effects.mdx, my/aftercare/side-effects.md]",
        "words: [aftercare/side-effects.mdx, my/aftercare/side-effects.md]"
    )]
    public void A_data_file_names_the_new_file_and_its_comments_stay(string before, string after) =>
        Assert.Equal(after, Renamed.Rewritten("terms.yml", before, ShippedContent.Library));

    [Fact]
    public void A_move_with_its_links_cannot_matter_to_a_patient() => Assert.Empty(Judged(page => page, Renamed));

    [Fact]
    public void What_is_changed_besides_is_read_by_a_clinician() =>
        NotEmpty.All(
            Judged(page => page.Replace("tiny specks of blood", "no specks of blood", StringComparison.Ordinal), Renamed),
            finding => Assert.Contains("no", finding.Words, StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void To_a_topic_that_nobody_signs_a_clinician_has_to_let_it_go() =>
        Assert.Equal(
            "the page goes to a topic that no clinician signs",
            Judged(page => page, new PageMove(Renamed.From, "this-site/normal.md"))[0].Words
        );

    private static IReadOnlyList<GuardFinding> Judged(Func<string, string> edit, PageMove move)
    {
        var library = ShippedContent.Library;
        var page = Text(move.From);
        var others = RepositoryRoot
            .Files("content", ".md", ".yml")
            .Select(file => file["content/".Length..])
            .Where(file => file != move.From && file != "README.md")
            .Select(file => new GuardedFile(file, Text(file), move.Rewritten(file, Text(file), library)))
            .Where(file => file.Before != file.After)
            .ToList();
        Assert.True(others.Count > 15, $"Only {others.Count} files have a link.");
        return ChangeGuard.FindIn(
            [
                new GuardedFile(move.From, page, null),
                new GuardedFile(move.To, null, edit(move.Rewritten(move.From, page, library))),
                .. others,
            ],
            library,
            library
        );

        static string Text(string file) => File.ReadAllText(RepositoryRoot.PathOf($"content/{file}")).ReplaceLineEndings("\n");
    }
}
