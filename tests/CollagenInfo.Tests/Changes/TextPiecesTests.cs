using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class TextPiecesTests
{
    public static TheoryData<string> Files => [.. RepositoryRoot.Files("content", ".md", ".yml")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Put_together_the_pieces_are_the_text_whatever_ends_a_line(string file)
    {
        var text = File.ReadAllText(RepositoryRoot.PathOf(file)).ReplaceLineEndings("\n");

        NotEmpty.All(["\n", "\r\n", "\r"], lineEnd =>
        {
            var written = "\ufeff" + text.ReplaceLineEndings(lineEnd).TrimEnd();

            Assert.Equal(written, string.Concat(TextPieces.Of(file, written).Select(piece => piece.Text)));
        });
    }

    [Theory]
    [InlineData("Ask Dr. Who. Then go.", "Ask Dr. Who.|Then go.")]
    [InlineData("Some, e.g. Retinol, sting. Wait.", "Some, e.g. Retinol, sting.|Wait.")]
    [InlineData("Needles of 0.5 mm. A roller has more.", "Needles of 0.5 mm.|A roller has more.")]
    [InlineData("Wait {{ aftercare.makeup }}. {{ aftercare.sun }} for sun.", "Wait {{ aftercare.makeup }}.|{{ aftercare.sun }} for sun.")]
    [InlineData("See [Stop. Then call](help.md \"Now. Please\"). Go on.", "See [Stop. Then call](help.md \"Now. Please\").|Go on.")]
    [InlineData("It may help [@S13, S14]. Wrap it.", "It may help [@S13, S14].|Wrap it.")]
    [InlineData("Rinse. {allow rule: said above. Twice} Go.", "Rinse. {allow rule: said above. Twice} Go.")]
    [InlineData("- Wash it. Dry it.", "- Wash it.|Dry it.")]
    [InlineData("  12. Press. Do not look.", "  12. Press.|Do not look.")]
    [InlineData("## What now? Then what?", "## What now? Then what?")]
    [InlineData("| Work. | After. That |", "| Work. | After. That |")]
    [InlineData("Is it so? \"Yes!\" She said no.", "Is it so?|\"Yes!\"|She said no.")]
    public void A_line_is_parted_where_a_sentence_ends_and_nowhere_else(string line, string pieces) =>
        Assert.Equal(pieces.Split('|').Length > 1 && line[0] != '|' ? pieces.Split('|') : [pieces], Written(line));

    [Fact]
    public void Each_piece_says_where_it_stands()
    {
        const string Page = """
            ---
            title: A page
            words:
              - one
            ---
            It begins. It goes on.

            ## First 24 hours

            ::: do
            - wash
            - dry
            :::
            """;

        Assert.Equal(
            [
                "title",
                "words",
                "Beginning, sentence 1",
                "Beginning, sentence 2",
                "Heading \"First 24 hours\"",
                "First 24 hours, before its first sentence",
                "First 24 hours, sentence 1",
                "First 24 hours, sentence 2",
                "First 24 hours, after sentence 2",
            ],
            TextPieces.Of("page.md", Page).Select(piece => piece.Place?.Words).OfType<string>()
        );
    }

    [Fact]
    public void A_paragraph_ends_with_an_empty_line() =>
        Assert.Equal(
            [1, 1, 2],
            TextPieces
                .Of("page.md", "A one.\r\nB two.\r\n \r\nC three.")
                .Where(piece => piece.Place is not null)
                .Select(piece => piece.Paragraph)
        );

    [Fact]
    public void A_line_of_a_data_file_is_named_by_its_group()
    {
        var pieces = TextPieces.Of("facts.yml", "# What\naftercare:\n  makeup: 48\n\n");

        Assert.Equal(["Line 1", "aftercare, line 2", "aftercare, line 3", "aftercare, line 4"], pieces.Select(piece => piece.Place?.Words));
    }

    private static IEnumerable<string> Written(string line) =>
        TextPieces.Of("page.md", line).Where(piece => piece.Place is not null).Select(piece => piece.Text);
}
