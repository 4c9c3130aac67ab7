using CollagenInfo.Content.Language;

namespace CollagenInfo.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("Wait 48 hours.", "wait 48 hours")]
    [InlineData("pre-treatment, day-by-day", "pre treatment day by day")]
    [InlineData("48h 5mm SPF30", "48h 5mm spf30")]
    [InlineData("0.5 or 1,000", "0 5 or 1 000")]
    [InlineData("I can’t 'see' patients' eyes", "i can't see patients eyes")]
    [InlineData("\0 -- ½ %", "")]
    [InlineData("sau\u00ADna\u200B \u00ADsoap\u00AD \u200D", "sauna soap")]
    public void Words_are_split_as_in_the_index(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokenizer.Words(text).Select(word => word.Text)));

    [Theory]
    [InlineData("48h 5mm SPF30", "48 h 5 mm spf 30")]
    [InlineData("0.5 or 1,000", "0.5 or 1,000")]
    [InlineData(".5 mm, v.5", ".5 mm v 5")]
    [InlineData("1½ hours, 48, and 72.", "1 ½ hours 48 and 72")]
    [InlineData("I can’t 'see' patients' eyes", "i can't see patients eyes")]
    public void Numbers_are_apart_where_amounts_are_read(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokenizer.WordsAndNumbers(text).Select(word => word.Text)));

    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("can’t", "cant")]
    [InlineData("5MM", "5mm")]
    public void A_word_is_looked_up_without_accents_and_apostrophes(string written, string folded) =>
        Assert.Equal(folded, Assert.Single(Tokenizer.Words(written)).Folded);

    [Fact]
    public void Every_word_knows_where_it_is()
    {
        const string Text = "“Don’t wait 0.5h”";

        Assert.Equal(["Don’t", "wait", "0", "5h"], Tokenizer.Words(Text).Select(word => Text[word.Start..word.End]));
        Assert.Equal(["Don’t", "wait", "0.5", "h"], Tokenizer.WordsAndNumbers(Text).Select(word => Text[word.Start..word.End]));
    }
}
