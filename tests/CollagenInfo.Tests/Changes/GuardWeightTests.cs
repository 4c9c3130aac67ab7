namespace CollagenInfo.Tests.Changes;

public class GuardWeightTests
{
    /// <summary>Each sentence of the shipped pages, with one word in place of another.</summary>
    [Theory]
    [InlineData(" not ", " ")]
    [InlineData(" never ", " rarely ")]
    [InlineData(" only ", " ")]
    [InlineData(" before ", " after ")]
    [InlineData(" after ", " before ")]
    [InlineData(" until ", " if ")]
    [InlineData(" unless ", " if ")]
    [InlineData(" without ", " with ")]
    [InlineData(" must ", " may ")]
    [InlineData(" should ", " may ")]
    [InlineData(" at least ", " at most ")]
    [InlineData(" up to ", " at least ")]
    [InlineData("Tell us ", "Ask us ")]
    [InlineData(" call ", " write to ")]
    [InlineData(" doctor", " friend")]
    [InlineData(" prescriber", " practitioner")]
    [InlineData(" some ", " most ")]
    [InlineData(" same day", " next day")]
    [InlineData(" lukewarm ", " warm ")]
    [InlineData(" sterile", " clean")]
    [InlineData(" hotter", " warmer")]
    [InlineData(" severe", " strong")]
    public void A_word_of_weight_in_place_of_another_is_never_plain(string word, string other)
    {
        var places = ShippedContent
            .Library.Articles.Where(page => !page.Body.File.StartsWith("this-site/", StringComparison.Ordinal))
            .SelectMany(page => PlacesOf(word, page.Body.Markdown).Select(at => (page.Body.File, Text: page.Body.Markdown, At: at)))
            .ToList();

        Assert.NotEmpty(places);
        Assert.DoesNotContain(
            places,
            place => GuardFindings.InFile(place.File, place.Text, Replaced(place.Text, place.At, word, other)).Count == 0
        );
    }

    private static IEnumerable<int> PlacesOf(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static string Replaced(string text, int at, string word, string other) => $"{text[..at]}{other}{text[(at + word.Length)..]}";
}
