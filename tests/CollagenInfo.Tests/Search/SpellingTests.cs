using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>With the shipped content, misspelt words of a search are corrected, and real words never are.</summary>
public class SpellingTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly QueryParser Parser = IndexedLibrary.Follow(null, Library, new Lock()).Next.Parser;

    public static TheoryData<string> Right =>
        [
            "shingles",
            "slurred speech",
            "latex",
            "latex allergy",
            "altogether",
            "tetanus shot",
            "fish oil",
            "needle stick",
            "rusty",
            "rusty roller",
            "perioral",
            "perioral dermatitis",
            "indentations",
            "sarcoidosis",
            "amiodarone",
            "doxycycline",
            "acitretin",
            "warts",
            "stye",
            "shock",
            "angioedema",
            "impetigo",
            "thrush",
            "penicillin",
            "tamoxifen",
            "semaglutide",
            "Ozempic",
            "Wegovy",
            "Xarelto",
            "Valtrex",
            "Tylenol",
            "Advil",
            "Benadryl",
            "Emla",
            "Sculptra",
            "Radiesse",
            "Morpheus8",
            "funny",
            "life",
            "wish",
            "dancing",
            "spicy food",
            "green tea",
            "bunch",
            "chat",
            "formal",
            "slipped",
            "sebum",
            "platysma",
            "GERD",
            "Voluma",
            "Lumi",
            "mesoneedling",
            "microshading",
            "fuzzy",
            "suing",
            "shipping",
        ];

    [Theory]
    [MemberData(nameof(Right))]
    public void A_medical_word_a_name_and_an_everyday_word_stay_as_they_are(string typed) => Assert.Null(Mended(typed));

    [Theory]
    [InlineData("infekted", "infected")]
    [InlineData("blistrs", "blisters")]
    [InlineData("pregnnant", "pregnant")]
    [InlineData("antibiottics", "antibiotics")]
    [InlineData("melasmma", "melasma")]
    [InlineData("eye lids", "eyelids")]
    public void A_misspelt_word_is_still_corrected(string typed, string mended) => Assert.Equal(mended, Mended(typed));

    [Fact]
    public void Every_word_of_the_content_is_right()
    {
        var texts = Library
            .Articles.SelectMany(article => new[] { article.Title, article.Summary, article.Body.Markdown })
            .Concat(Library.Data.Texts.Select(line => line.Text))
            .Concat(Library.Data.Sources.Values.Select(source => source.Title))
            .Concat(Library.Data.Symptoms.SelectMany(symptom => symptom.Words.Concat(symptom.Signs)))
            .Concat(Library.Articles.SelectMany(article => article.Words))
            .Concat(Library.Data.Terms.SelectMany(term => term.Words.Append(term.Name)))
            .OfType<string>();
        var words = texts
            .SelectMany(text => text.Split([' ', '\n', '/', '=', '+', '(', ')', ',', '.', ':', ';', '?', '|', '[', ']', '“', '”', '"']))
            .Where(word => word.Length > 3 && word.All(char.IsAsciiLetter))
            .Distinct(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(words.Select(word => (word, Mended: Mended(word))), pair => pair.Mended is not null);
    }

    private static string? Mended(string typed) => Parser.Parse(SearchQuery.Parse(typed)).Mended;
}
