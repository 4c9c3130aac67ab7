using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class ThreeWayMergeTests
{
    private const string Page = """
        ---
        title: Day by day
        summary: What to do.
        order: 10
        ---
        Touch it only with clean hands. Wash it with lukewarm water only.

        ## First 24 hours

        Sleep on your back. Stay in the shade.

        - wash your hands
        - pat it dry

        """;

    [Fact]
    public void Changes_of_two_paragraphs_are_put_together()
    {
        var merged = Merge(("clean hands", "washed hands"), ("in the shade", "indoors"));

        Assert.Equal(With(("clean hands", "washed hands"), ("in the shade", "indoors")), merged.Text);
        Assert.Equal(
            [(MergeOrigin.Mine, "Beginning, sentence 1"), (MergeOrigin.Theirs, "First 24 hours, sentence 2")],
            merged.Joined.Select(region => (region.Origin, region.Place.Words))
        );
        Assert.False(merged.NeedsReading);
    }

    [Fact]
    public void Two_sentences_of_one_paragraph_are_put_together_and_have_to_be_read()
    {
        var merged = Merge(("clean hands", "washed hands"), ("lukewarm", "cool"));

        Assert.Equal(With(("clean hands", "washed hands"), ("lukewarm", "cool")), merged.Text);
        Assert.Equal([true, true], merged.Joined.Select(region => region.NeedsReading));
    }

    [Fact]
    public void One_sentence_changed_in_two_places_is_a_conflict()
    {
        var merged = Merge(("lukewarm", "cool"), ("water only", "water and soap"));

        var conflict = Assert.Single(merged.Conflicts);
        Assert.Null(merged.Text);
        Assert.Equal("Beginning, sentence 2", conflict.Place.Words);
        Assert.Equal("Wash it with lukewarm water only.", conflict.Base);
        Assert.Equal("Wash it with cool water only.", conflict.Mine);
        Assert.Equal("Wash it with lukewarm water and soap.", conflict.Theirs);
    }

    [Fact]
    public void The_whole_text_follows_from_a_choice_for_each_conflict()
    {
        var merged = Merge(("lukewarm", "cool"), ("lukewarm", "warm"));

        Assert.Equal(With(("lukewarm", "cool")), merged.With(ConflictChoice.Mine));
        Assert.Equal(With(("lukewarm", "warm")), merged.With(ConflictChoice.Theirs));
        Assert.Equal(
            With(("Wash it with lukewarm water only.", "Only water.\nNo soap.")),
            merged.With(ConflictChoice.Anew("\r\n Only water.\r\nNo soap. \r\n"))
        );
        Assert.Equal(With(("Wash it with lukewarm water only.", "")), merged.With(ConflictChoice.Anew(" ")));
        Assert.Throws<ArgumentException>(() => merged.With());
        Assert.Throws<ArgumentException>(() => merged.With(ConflictChoice.Mine, ConflictChoice.Mine));
    }

    [Fact]
    public void What_both_inserted_at_one_place_is_a_conflict_unless_it_is_the_same()
    {
        Assert.Single(Merge(("it dry\n", "it dry\n- use sunscreen\n"), ("it dry\n", "it dry\n- wear a hat\n")).Conflicts);
        Assert.Equal(
            With(("it dry\n", "it dry\n- wear a hat\n")),
            Merge(("it dry\n", "it dry\n- wear a hat\n"), ("it dry\n", "it dry\n- wear a hat\n")).Text
        );
    }

    [Fact]
    public void A_sentence_written_anew_keeps_the_spaces_around_it()
    {
        var merged = Merge(("it dry\n", "it dry\n- use sunscreen\n"), ("it dry\n", "it dry\n- wear a hat\n"));

        Assert.Equal(
            With(("it dry\n", "it dry\n- use sunscreen\n- wear a hat\n")),
            merged.With(ConflictChoice.Anew("- use sunscreen\n- wear a hat"))
        );
        Assert.Equal(Page, merged.With(ConflictChoice.Anew("")));
    }

    /// <summary>Each is a new sentence between the same two, whatever space is around it.</summary>
    [Theory]
    [InlineData("back. Do not sit up. Stay", "back. Lie still. Stay")]
    [InlineData("back.\n\nDo not sit up. Stay", "back. Lie still.\n\nStay")]
    [InlineData("back. Do not sit up.\nStay", "back.\nLie still. Stay")]
    public void Two_sentences_inserted_between_the_same_two_are_a_conflict(string mine, string theirs) =>
        Assert.Single(Merge(("back. Stay", mine), ("back. Stay", theirs)).Conflicts);

    [Fact]
    public void A_sentence_that_one_deleted_and_the_other_changed_is_a_conflict() =>
        Assert.Equal("", Assert.Single(Merge(("Sleep on your back. ", ""), ("your back", "your side")).Conflicts).Mine.Trim());

    [Fact]
    public void The_front_matter_is_merged_by_key()
    {
        var merged = Merge(
            ("title: Day by day\n", "title: Aftercare\npublish: 2026-12-07 08:00\n"),
            ("summary: What to do.\norder: 10", "summary: All you do.\nstatus: draft\norder: 10\n# for later\nimage: a.svg")
        );

        Assert.Equal(
            With(
                ("title: Day by day\n", "title: Aftercare\npublish: 2026-12-07 08:00\n"),
                ("summary: What to do.\norder: 10", "summary: All you do.\nstatus: draft\norder: 10\n# for later\nimage: a.svg")
            ),
            merged.Text
        );
        Assert.Equal(["title", "publish", "summary", "status", "image"], merged.Joined.Select(region => region.Place.Words));
    }

    [Fact]
    public void A_key_that_both_changed_is_a_conflict() =>
        Assert.Equal("order", Assert.Single(Merge(("order: 10", "order: 20"), ("order: 10", "order: 30")).Conflicts).Place.Words);

    [Fact]
    public void Front_matter_that_is_none_is_merged_by_lines()
    {
        var merged = Merge(("order: 10", "order: 20"), ("title: Day by day", "title Day by day"));

        Assert.Equal(With(("order: 10", "order: 20"), ("title: Day by day", "title Day by day")), merged.Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_ends_a_byte_order_mark_and_a_missing_last_line_end_survive(string lineEnd)
    {
        var before = "\ufeff" + Page.TrimEnd().ReplaceLineEndings(lineEnd);

        var merged = ThreeWayMerge.Of(
            "page.md",
            before,
            before.Replace("order: 10", "order: 20", StringComparison.Ordinal),
            before.Replace("pat it", "rub it", StringComparison.Ordinal)
        );

        Assert.Equal(
            before.Replace("order: 10", "order: 20", StringComparison.Ordinal).Replace("pat it", "rub it", StringComparison.Ordinal),
            merged.Text
        );
    }

    [Fact]
    public void A_data_file_is_merged_by_lines()
    {
        const string Facts = "aftercare:\n  makeup: 48 hours. One.\n  sun: 72 hours\n  swim: 5 days\n";

        Assert.Equal(
            Facts.Replace("48", "24", StringComparison.Ordinal).Replace("5 days", "6 days", StringComparison.Ordinal),
            ThreeWayMerge
                .Of(
                    "facts.yml",
                    Facts,
                    Facts.Replace("48", "24", StringComparison.Ordinal),
                    Facts.Replace("5 days", "6 days", StringComparison.Ordinal)
                )
                .Text
        );
        Assert.Single(
            ThreeWayMerge
                .Of(
                    "facts.yml",
                    Facts,
                    Facts.Replace("48", "24", StringComparison.Ordinal),
                    Facts.Replace("One", "Two", StringComparison.Ordinal)
                )
                .Conflicts
        );
    }

    private static MergedText Merge((string Old, string New) mine, (string Old, string New) theirs) =>
        ThreeWayMerge.Of("page.md", Page, With(mine), With(theirs));

    private static string With(params (string Old, string New)[] changes) =>
        changes.Aggregate(Page, (page, change) => page.Replace(change.Old, change.New, StringComparison.Ordinal));
}
