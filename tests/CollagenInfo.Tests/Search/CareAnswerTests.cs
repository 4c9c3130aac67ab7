using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Urgent signs as patients type them, with the shipped data: none is missed, and harmless words raise no alarm.</summary>
public class CareAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new();

    public static TheoryData<string> Emergencies => [.. Lines("emergencies.txt")];

    public static TheoryData<string> SameDay =>
        [
            "pus",
            "puss coming out",
            "yellow stuff coming out",
            "oozing green",
            "fever",
            "feaver",
            "i have a temperture",
            "high temp",
            "chills",
            "blisters",
            "blistrs",
            "red streaks",
            "redness is spreading",
            "infected",
            "infekted",
            "my skin is infected",
            "is it infected",
            "is it normal to have pus",
            "can it be infected",
            "does it need a doctor if there is pus",
            "its getting worse",
            "more pain than yesterday",
            "hot and swollen and more painful",
            "red and hot day 2",
            "red hot painful day 4",
            "burning eyes",
            "hurts way more tonight than yesterday",
            "they reused the needle",
            "they used the same needle on someone else",
            "dirty needle",
            "swollen eye",
            "pain and swelling around the eye",
            "pus near my eye",
            "burned by rf",
            "numb face after morpheus",
            "my face burns",
            "fever blister",
            "fever blister and pus",
        ];

    public static TheoryData<string> Harmless => [.. Lines("harmless.txt")];

    [Theory]
    [MemberData(nameof(Emergencies))]
    public void An_emergency_is_answered_first(string typed) => Assert.Equal(Urgency.Emergency, Find(typed)?.Urgency);

    [Theory]
    [MemberData(nameof(SameDay))]
    public void So_is_what_needs_help_the_same_day(string typed) => Assert.Equal(Urgency.SameDay, Find(typed)?.Urgency);

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Harmless_words_raise_no_alarm(string typed) => Assert.Null(Find(typed));

    /// <summary>To name a reason to ask first must not hide a sign: of all its phrases, only those about fainting at needles may.</summary>
    [Fact]
    public void No_reason_hides_what_needs_help()
    {
        var signs = new SymptomMatcher(Library.Data.Symptoms);
        var phrases = Library.Data.Suitability.Where(item => item.Id != "faint").SelectMany(item => item.Words.Concat(item.Asked)).ToList();

        Assert.NotEmpty(phrases);
        Assert.Empty(
            from phrase in phrases
            let words = Tokenizer.WordsAndNumbers(phrase)
            where signs.FindIn(words, phrase).Any(sign => sign.IsAlwaysEmergency)
            where Find($"i have {phrase} now")?.Urgency is not Urgency.Emergency
            select phrase
        );
    }

    [Fact]
    public void A_sign_that_is_urgent_only_later_says_from_when() =>
        Assert.Equal("after a few hours", Assert.Single(Find("specks of blood")!.Signs).Since);

    private static CareAdvice? Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed)).Care;

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(RepositoryRoot.PathOf($"tests/CollagenInfo.Tests/Search/{file}")).Where(line => line[0] != '#');
}
