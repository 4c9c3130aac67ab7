using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class YamlEditTests
{
    private const string Facts = """
        # Numbers
        aftercare:
          # for the face
          makeup:
            label: Wearing makeup
            avoid: 48 hours   # by the NHS
            sources: [S10, S43]
            note: "Ask: first"

          sun:
            label: 'The sun''s rays'
            words:
              - tan
              - sunbathe

        before:
          note: |
            Two
            lines.
          empty:
          anchor: &a once
        """;

    [Fact]
    public void One_value_changes_and_every_other_byte_stays()
    {
        Assert.Equal(With("48 hours", "72 hours"), YamlEdit.Set(Facts, ["aftercare", "makeup", "avoid"], "72 hours").Text);
        Assert.Equal(With("tan", "burn"), YamlEdit.Set(Facts, ["aftercare", "sun", "words", "0"], "burn").Text);
    }

    [Theory]
    [InlineData("avoid", "48: hours", "avoid: 48 hours", "avoid: \"48: hours\"")]
    [InlineData("avoid", "48 # hours", "avoid: 48 hours", "avoid: \"48 # hours\"")]
    [InlineData("avoid", "", "avoid: 48 hours", "avoid: \"\"")]
    [InlineData("avoid", "- \\ \n&", "avoid: 48 hours", "avoid: \"- \\\\ \\n&\"")]
    [InlineData("note", "Ask \"us\"", "\"Ask: first\"", "\"Ask \\\"us\\\"\"")]
    public void A_value_is_written_as_the_one_before_if_it_reads_back_the_same(string key, string value, string old, string written) =>
        Assert.Equal(With(old, written), YamlEdit.Set(Facts, ["aftercare", "makeup", key], value).Text);

    [Fact]
    public void A_quote_in_single_quotes_is_doubled() =>
        Assert.Equal(
            With("'The sun''s rays'", "'The sky''s # rays'"),
            YamlEdit.Set(Facts, ["aftercare", "sun", "label"], "The sky's # rays").Text
        );

    [Fact]
    public void A_comma_ends_a_value_in_brackets_so_it_is_quoted() =>
        Assert.Equal(With("[S10, S43]", "[S10, \"S4, S5\"]"), YamlEdit.Set(Facts, ["aftercare", "makeup", "sources", "1"], "S4, S5").Text);

    [Fact]
    public void A_value_is_written_where_there_was_none() =>
        Assert.Equal(With("empty:", "empty: full"), YamlEdit.Set(Facts, ["before", "empty"], "full").Text);

    [Fact]
    public void A_key_is_added_behind_the_last_one_of_its_group()
    {
        Assert.Equal(
            With("note: \"Ask: first\"", "note: \"Ask: first\"\n    basis: nhs"),
            YamlEdit.Add(Facts, ["aftercare", "makeup"], "basis", "nhs").Text
        );
        Assert.Equal(With("- sunbathe", "- sunbathe\n    \"a: b\": nhs"), YamlEdit.Add(Facts, ["aftercare", "sun"], "a: b", "nhs").Text);
        Assert.Equal(Facts + "\nafter: all", YamlEdit.Add(Facts, [], "after", "all").Text);
    }

    [Fact]
    public void A_list_is_added_and_written_anew()
    {
        Assert.Equal(
            With("[S10, S43]", "[S10, \"a, b\"]"),
            YamlEdit.SetList(Facts, ["aftercare", "makeup", "sources"], ["S10", "a, b"]).Text
        );
        Assert.Equal(With("[S10, S43]", "[]"), YamlEdit.SetList(Facts, ["aftercare", "makeup", "sources"], []).Text);
        Assert.Equal("a: b\nwords: [c, d]\n", YamlEdit.AddList("a: b\n", [], "words", ["c", "d"]).Text);
    }

    [Fact]
    public void An_item_is_added_behind_the_last_one_of_its_list()
    {
        Assert.Equal(With("S43]", "S43, S50]"), YamlEdit.AddItem(Facts, ["aftercare", "makeup", "sources"], "S50").Text);
        Assert.Equal(With("- sunbathe", "- sunbathe\n      - bathe"), YamlEdit.AddItem(Facts, ["aftercare", "sun", "words"], "bathe").Text);
        Assert.Equal("a: [S1]\n", YamlEdit.AddItem("a: []\n", ["a"], "S1").Text);
    }

    [Fact]
    public void A_group_is_added_behind_another_with_an_empty_line_if_the_others_have_one()
    {
        Assert.Equal(
            With("    note: \"Ask: first\"\n", "    note: \"Ask: first\"\n\n  wash:\n    label: Washing\n    avoid: \"1: 2\"\n"),
            YamlEdit.AddGroup(Facts, ["aftercare", "makeup"], "wash", [("label", "Washing"), ("avoid", "1: 2")]).Text
        );
        Assert.Equal("a:\n  b: c\nd:\n  b: e\nf:\n  b: g\n", YamlEdit.AddGroup("a:\n  b: c\nd:\n  b: e\n", ["d"], "f", [("b", "g")]).Text);
    }

    [Fact]
    public void A_key_is_removed_with_all_below_it_and_no_comment_above_it()
    {
        Assert.Equal(With("    avoid: 48 hours   # by the NHS\n", ""), YamlEdit.Remove(Facts, ["aftercare", "makeup", "avoid"]).Text);
        Assert.Equal(With("    words:\n      - tan\n      - sunbathe\n", ""), YamlEdit.Remove(Facts, ["aftercare", "sun", "words"]).Text);
        Assert.Equal("a:\n  e: f\n", YamlEdit.Remove("a:\n  b: [c,\n    d] # g\n  e: f\n", ["a", "b"]).Text);
    }

    [Fact]
    public void A_file_of_comments_only_gets_its_first_line_below_them() =>
        Assert.Equal("# moved\r\n/a: /b#c\r\n", YamlEdit.Add("# moved\r\n", [], "/a", "/b#c").Text);

    [Fact]
    public void A_byte_order_mark_and_line_ends_stay()
    {
        var text = "\ufeff" + Facts.ReplaceLineEndings("\r\n");

        Assert.Equal(
            text.Replace("48", "72", StringComparison.Ordinal),
            YamlEdit.Set(text, ["aftercare", "makeup", "avoid"], "72 hours").Text
        );
        Assert.EndsWith("once\r\nafter: all", YamlEdit.Add(text, [], "after", "all").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_changed_is_refused_with_its_line()
    {
        Assert.Equal(17, Refused(YamlEdit.Set(Facts, ["before", "note"], "One")).Line);
        Assert.Equal(21, Refused(YamlEdit.Set(Facts, ["before", "anchor"], "One")).Line);
        Assert.Equal(17, Refused(YamlEdit.Remove(Facts, ["before", "note"])).Line);
        Assert.Equal(5, Refused(YamlEdit.Set(Facts, ["aftercare", "makeup"], "One")).Line);
        Assert.Contains("not in this file any more", Refused(YamlEdit.Set(Facts, ["aftercare", "wash"], "One")).Refusal);
        Assert.Contains("there already", Refused(YamlEdit.Add(Facts, ["aftercare"], "sun", "One")).Refusal);
        Assert.Contains("cannot be read", Refused(YamlEdit.Set("a: \"b", ["a"], "One")).Refusal);
        Assert.NotNull(Refused(YamlEdit.Remove("a:\n  b: c\n", ["a", "b"])).Refusal);
        Assert.NotNull(Refused(YamlEdit.Remove("a: {b: c, d: e}\n", ["a", "b"])).Refusal);
    }

    /// <summary>The line holds another key, too, which only the second reading shows.</summary>
    [Fact]
    public void What_would_change_another_key_is_refused()
    {
        Assert.Equal(2, Refused(YamlEdit.Remove("a: {\n  b: c, d: e,\n  f: g}\n", ["a", "b"])).Line);
        Assert.Null(YamlEdit.Set("a: [b]\n", ["a", "-1"], "c").Text);
    }

    private static YamlEdit Refused(YamlEdit edit)
    {
        Assert.Null(edit.Text);
        Assert.NotNull(edit.Refusal);
        return edit;
    }

    private static string With(string old, string now) => Facts.Replace(old, now, StringComparison.Ordinal);
}
