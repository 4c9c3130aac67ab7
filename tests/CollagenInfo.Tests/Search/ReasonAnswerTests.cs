using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Reasons not to have it, to wait or to ask, as patients type them, with the shipped data.</summary>
public class ReasonAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("i take accutane", "isotretinoin-now", "isotretinoin-past")]
    [InlineData("finished roacutane in january", "isotretinoin-past")]
    [InlineData("im pregnant can i have it", "pregnant-breastfeeding")]
    [InlineData("brest feeding", "pregnant-breastfeeding")]
    [InlineData("kelod scars", "keloid")]
    [InlineData("warfarin", "blood-thinners")]
    [InlineData("diabetic and on eliquis", "blood-thinners", "diabetes")]
    [InlineData("16 years old", "under-age")]
    [InlineData("hiv", "blood-borne")]
    [InlineData("black skin safe", "darker-skin")]
    [InlineData("filler 2 weeks ago", "filler")]
    [InlineData("have eczema on my neck", "eczema", "eczema-psoriasis-history")]
    [InlineData("sunburnt yesterday appointment is friday", "sunburn-tan")]
    [InlineData("sunburn", "sunburn-tan")]
    [InlineData("tattoo", "tattoo")]
    [InlineData("cold sores since i was a kid", "cold-sore", "cold-sore-history")]
    [InlineData("chemo last year", "cancer-treatment-now", "cancer-treatment-past")]
    [InlineData("lidocaine allergy", "numbing-allergy", "other-allergy")]
    [InlineData("keloyd scars run in my family", "keloid")]
    [InlineData("i pass out at the sight of needles", "faint")]
    [InlineData("my daughter is 16 bad acne scars", "under-age")]
    [InlineData("can you treat my stretch marks im pregnant", "pregnant-breastfeeding")]
    [InlineData("steroid cream on face for months", "steroid-cream")]
    [InlineData("breast radiotherapy years ago stretch marks there", "irradiated-skin")]
    [InlineData("came off roaccutane", "isotretinoin-past")]
    [InlineData("15 yr old son acne scars", "under-age")]
    [InlineData("stopped prednisone last month", "cancer-treatment-past")]
    [InlineData("microneedling after breast cancer radiation", "cancer-treatment-past", "irradiated-skin")]
    [InlineData("microneedling the day after chemo", "cancer-treatment-now", "cancer-treatment-past")]
    [InlineData("psoriosis", "eczema-psoriasis-history", "psoriasis")]
    [InlineData("i get keloids from piercings", "keloid")]
    [InlineData("had hep b as kid", "blood-borne")]
    [InlineData("had a heart attack can I have it", "heart")]
    [InlineData("I faint easily", "faint")]
    [InlineData("carry an epipen", "other-allergy")]
    [InlineData("anaphylaxis to peanuts", "other-allergy")]
    [InlineData("seizures in the past", "numbing-conditions")]
    public void A_reason_is_answered(string typed, params string[] reasons) =>
        Assert.Equal(reasons, Find(typed).Reasons.Select(reason => reason.Item.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("acne scars")]
    [InlineData("craters from teenage acne")]
    [InlineData("stretch marks after pregnancy")]
    [InlineData("15 year old acne scars")]
    [InlineData("can i get botox after microneedling")]
    [InlineData("does it work on melasma")]
    [InlineData("microneedling vs botox")]
    [InlineData("i am 14 days post treatment")]
    [InlineData("chest pain")]
    [InlineData("dark marks where i was treated 3 weeks ago")]
    [InlineData("weeping skin day 2")]
    [InlineData("can you get hiv or hepatitis from this")]
    [InlineData("can it cause cancer")]
    [InlineData("can it give me new scars")]
    [InlineData("instead of a facelift")]
    [InlineData("kids paddling pool")]
    [InlineData("mascara on my eyelids")]
    public void What_means_something_else_is_no_reason(string typed) => Assert.Empty(Find(typed).Reasons);

    [Fact]
    public void A_wait_comes_first_only_for_what_is_named_in_full() =>
        Assert.Equal("skin-cancer-area", Find("skin cancer removed 5 years ago").Reasons[0].Item.Id);

    [Theory]
    [InlineData("allergic to nickel piercing", true)]
    [InlineData("sunburnt from holiday appointment friday", true)]
    [InlineData("had filler 2 weeks ago", false)]
    public void What_answers_more_of_the_words_comes_before_a_section(string typed, bool isFirst)
    {
        var found = Find(typed);

        Assert.Contains(AnswerPart.Reasons, found.Parts);
        Assert.Equal(isFirst, found.Parts.TakeWhile(part => part is not AnswerPart.Page).Contains(AnswerPart.Reasons));
    }

    [Fact]
    public void The_strongest_comes_first_with_how_long_to_wait()
    {
        var reasons = Find("accutane").Reasons;

        Assert.Equal([SuitabilityKind.DoNotTreat, SuitabilityKind.WaitUntil], reasons.Select(reason => reason.Item.Kind));
        Assert.Equal("at least 6 months after the last capsule", reasons[1].Wait);
        Assert.Equal("/contraindications/is-it-right-for-me", reasons[0].Address);
    }

    [Fact]
    public void Who_has_stopped_a_medicine_reads_the_wait_first() =>
        Assert.Equal("isotretinoin-past", Find("stopped accutane 2 months ago").Reasons[0].Item.Id);

    [Theory]
    [InlineData("roacutane", true)]
    [InlineData("acne pills", true)]
    [InlineData("swelling", false)]
    public void The_name_of_a_term_brings_its_words(string typed, bool isFound)
    {
        var usual = LibraryToSearch.Usual;
        var item = new SuitabilityItem { Id = "now", Kind = SuitabilityKind.DoNotTreat, Text = "Taking it", Asked = ["isotretinoin"] };
        var library = new ContentLibrary(usual.Data with { Suitability = [item] }, usual.Pages);

        Assert.Equal(isFound ? [item] : [], library.Find(typed).Reasons.Select(reason => reason.Item));
    }

    [Fact]
    public void HIV_is_a_reason_to_ask_and_no_alarm() => Assert.Null(Find("hiv").Care);

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
