using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class PlainWordsTests
{
    private static readonly Term[] Terms =
    [
        Term("keloid", plain: "overgrown scar"),
        Term("steroid"),
        Term("high-dose steroid treatment"),
        Term("melasma", plain: "brown patches"),
        Term("acne") with
        {
            IsEveryday = true,
        },
    ];

    [Theory]
    [InlineData("Keloids, or a tendency to them", null, "keloid")]
    [InlineData("A keloid-like scar", null, "keloid")]
    [InlineData("Steroids after a keloid", null, "steroid", "keloid")]
    [InlineData("High-dose steroid treatment now", null, "high-dose steroid treatment")]
    [InlineData("Keloids", "A keloid is a raised scar.")]
    [InlineData("Melasma (brown patches)", null)]
    [InlineData("Acne", null)]
    [InlineData("Keloidal and corticosteroid", null)]
    [InlineData("", "")]
    public void Finds_the_words_that_need_a_plain_one(string text, string? note, params string[] words) =>
        Assert.Equal(words, PlainWords.FindIn(text, note, Terms).Select(term => term.Name));

    [Theory]
    [InlineData("cancer-treatment-now", "high-dose steroid treatment")]
    [InlineData("cancer-treatment-past", "high-dose steroid treatment")]
    [InlineData("scleroderma", "scleroderma", "collagen-vascular disease")]
    public void The_hard_words_of_the_checklist_are_explained(string item, params string[] words)
    {
        var library = ShippedContent.Library;

        var reason = library.Data.Suitability.Single(reason => reason.Id == item);

        Assert.Superset(
            words.ToHashSet(),
            PlainWords.FindIn(reason.Text, reason.Note, library.Data.Terms).Select(term => term.Name).ToHashSet()
        );
    }

    private static Term Term(string name, string? plain = null) => new(name, name, null, plain, $"The meaning of {name}.", [], null, 1);
}
