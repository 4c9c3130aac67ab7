using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>
/// Signs that cannot wait, as patients type them, over the data that they really read: none is missed, and harmless words raise no
/// alarm.
/// </summary>
public class CareAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new();

    public static TheoryData<string> Emergencies =>
        [
            "cant breathe",
            "can't breathe",
            "i can’t breathe",
            "i cant breath",
            "trouble breathin",
            "hard to breath",
            "struggling to breathe",
            "short of breathe",
            "im wheezing",
            "throat closing up",
            "lips swelling up",
            "my lips are swollen",
            "swollen tounge",
            "anaphalaxis",
            "passed out",
            "she fainted",
            "fainted after treatment",
            "collapsed",
            "having a seizure",
            "cant see",
            "i can not see",
            "i went blind in one eye",
            "needle went in my eye",
            "fever and confused",
            "temperature and shivering",
            "sepsis",
            "blood poisoning",
            "heart racing",
            "palpitations after numbing cream",
            "dizzy after numbing cream",
            "risk of sepsis",
        ];

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

    public static TheoryData<string> Harmless =>
        [
            "i faint at needles",
            "scared of needles",
            "can i fit it in my lunch break",
            "was it a blind trial",
            "hiv positive",
            "can diabetics have it",
            "can i have it with hepatitis",
            "i have a weak immune system",
            "does it burn",
            "burn scar",
            "can it treat old burns",
            "sunburn before my visit",
            "how do you prevent infection",
            "risk of infection",
            "lines around the eyes",
            "wrinkles near my eye",
            "is numbing cream safe",
            "how long does the numbness last",
            "temperature of the water",
            "are the needles sterile",
            "do you reuse needles",
            "hot tub",
            "hot shower",
            "hot weather",
            "tracking cookies",
            "is it worse than a tattoo",
            "swollen face next day",
            "worried about pain",
            "redness",
            "keep fit",
            "itchy",
        ];

    [Theory]
    [MemberData(nameof(Emergencies))]
    public void An_emergency_is_answered_first(string typed) => Assert.Equal(Urgency.Emergency, Find(typed)?.Urgency);

    [Theory]
    [MemberData(nameof(SameDay))]
    public void So_is_what_needs_help_the_same_day(string typed) => Assert.Equal(Urgency.SameDay, Find(typed)?.Urgency);

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Harmless_words_raise_no_alarm(string typed) => Assert.Null(Find(typed));

    private static CareAdvice? Find(string typed) => Search.Find(Library, SearchQuery.Read(typed)).Care;
}
