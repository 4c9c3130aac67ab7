using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class FactEditTests
{
    private const string Facts = """
        # Numbers
        aftercare:
          makeup:
            label: Wearing makeup   # for the face
            avoid: 48 hours
            basis: nhs
            sources: [S10, S43]
            note: Longer if skin is broken.
          # for everybody
          people:
            label: People
            value: 1,000 people
            basis: clinic-practice

        """;

    private static readonly FactDraft Makeup = new("48 hours", Basis.Nhs, ["S10", "S43"], "Longer if skin is broken.");

    [Fact]
    public void Nothing_is_written_where_nothing_changes()
    {
        Assert.Equal(Facts, FactEdit.Write(Facts, "aftercare.makeup", Makeup).Text);
        Assert.Equal(Facts, FactEdit.Write(Facts, "aftercare.people", new FactDraft("1000 people", Basis.ClinicPractice, [], "")).Text);
    }

    [Fact]
    public void Two_letters_differ_where_two_digits_do() =>
        Assert.Equal(
            With("avoid: 48 hours", "avoid: 72 hours"),
            FactEdit.Write(Facts, "aftercare.makeup", Makeup with { Value = "72 hours" }).Text
        );

    [Fact]
    public void Basis_sources_and_note_change_come_and_go()
    {
        var wanted = new FactDraft("72 hours", Basis.ClinicPractice, ["S10"], "We wait longer: it is safer.");
        var edited = With("avoid: 48 hours", "avoid: 72 hours")
            .Replace("basis: nhs", "basis: clinic-practice", StringComparison.Ordinal)
            .Replace("[S10, S43]", "[S10]", StringComparison.Ordinal)
            .Replace("Longer if skin is broken.", "\"We wait longer: it is safer.\"", StringComparison.Ordinal);

        Assert.Equal(edited, FactEdit.Write(Facts, "aftercare.makeup", wanted).Text);
        Assert.Equal(
            With("    sources: [S10, S43]\n    note: Longer if skin is broken.\n", ""),
            FactEdit.Write(Facts, "aftercare.makeup", Makeup with { Sources = [], Note = "" }).Text
        );
        Assert.Equal(
            With("basis: clinic-practice\n", "basis: clinic-practice\n    sources: [S10]\n    note: Counted.\n"),
            FactEdit.Write(Facts, "aftercare.people", new FactDraft("1,000 people", Basis.ClinicPractice, ["S10"], "Counted.")).Text
        );
    }

    [Fact]
    public void A_number_that_is_gone_is_said_so() =>
        Assert.Contains("not in the list", FactEdit.Write(Facts, "aftercare.sun", Makeup).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_cannot_be_read_is_said_so_with_its_line()
    {
        var edit = FactEdit.Write(With("    avoid:", "   avoid:"), "aftercare.makeup", Makeup);

        Assert.StartsWith("This file cannot be read", edit.Refusal, StringComparison.Ordinal);
        Assert.True(edit.Line > 1);
    }

    [Fact]
    public void Every_fact_of_the_site_is_written_anew_and_reads_back()
    {
        var text = File.ReadAllText(Path.Combine(ShippedContent.Folder, "facts.yml"));

        NotEmpty.All(ShippedContent.Library.Facts.All, fact =>
            Assert.Equal(text, FactEdit.Write(text, fact.Key, FactDraft.From(fact)).Text)
        );
    }

    [Fact]
    public void An_edit_is_written_into_a_newer_file_where_its_fact_says_the_same()
    {
        var edited = FactEdit.Write(Facts, "aftercare.makeup", Makeup with { Value = "72 hours", Note = "", Sources = ["S10"] }).Text!;
        var newer = With("1,000 people", "1,200 people").Replace("# Numbers", "# All numbers", StringComparison.Ordinal);

        Assert.Equal(
            edited
                .Replace("1,000 people", "1,200 people", StringComparison.Ordinal)
                .Replace("# Numbers", "# All numbers", StringComparison.Ordinal),
            KeyedEdits.Replay(Facts, edited, newer)
        );
    }

    [Theory]
    [InlineData("avoid: 48 hours", "avoid: 24 hours")]
    [InlineData("basis: nhs", "basis: regulator")]
    [InlineData("aftercare:", "before:")]
    [InlineData("aftercare:", "aftercare: [")]
    public void It_is_not_where_its_fact_says_something_else(string old, string now)
    {
        var edited = FactEdit.Write(Facts, "aftercare.makeup", Makeup with { Value = "72 hours" }).Text!;

        Assert.Null(KeyedEdits.Replay(Facts, edited, With(old, now)));
    }

    [Fact]
    public void An_edit_of_a_comment_is_more_than_values() =>
        Assert.Null(KeyedEdits.Replay(Facts, With("# Numbers", "# Figures"), With("1,000", "1,200")));

    private static string With(string old, string now) => Facts.Replace(old, now, StringComparison.Ordinal);
}
