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
            "tiny blood dots still coming 6 hours later",
            "face swelling getting bigger by the hour",
            "got bleach in my eye after treatment",
            "cleaning spray in my eye",
            "skin burning and blistering after morpheus",
            "burning and blisters on my chin",
            "my face is burning hot and getting redder each hour",
            "swelling under eyes getting worse day 2",
            "eyelid puffy with pus first morning",
            "pain much worse than a tattoo now day 2",
            "cold sore near my eye after session",
            "blisters by my eye before my appointment",
            "fever 39 next session tomorrow",
            "pus coming out appointment on friday",
            "red streaks up my neck appointment tomorrow",
            "used my sisters roller she has hiv",
            "pain should be going down right? its day 3 and mine goes up",
            "feel tired and achy after",
            "eye watering a lot",
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

    [Theory]
    [InlineData("swelling under the eyes first morning", true)]
    [InlineData("swollen eye", true)]
    [InlineData("swelling under my eyes and its hot", false)]
    [InlineData("swelling under my eyes day 10", false)]
    [InlineData("swollen eye and yellow goop", false)]
    public void What_may_be_usual_as_well_is_told_with_the_question_that_parts_them(string typed, bool isTold)
    {
        var usual = Find(typed)?.Usual;

        Assert.Equal(isTold, usual is { If: "Only swollen, and not hot, painful or getting worse?" });
        Assert.Equal(isTold, usual?.Advice.Answer.Findings.Single().Symptom.Id is "swelling");
    }

    [Theory]
    [InlineData("cold sore before appointment")]
    [InlineData("cold sore popped up appt tomorrow")]
    [InlineData("cold sore now session on friday")]
    public void A_cold_sore_before_a_session_is_a_reason_to_wait(string typed)
    {
        var found = Search.Find(Library, SearchQuery.Parse(typed));

        Assert.Null(found.Care);
        Assert.Equal("cold-sore", found.Reasons[0].Item.Id);
    }

    private static CareAdvice? Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed)).Care;

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(RepositoryRoot.PathOf($"tests/CollagenInfo.Tests/Search/{file}")).Where(line => line[0] != '#');
}
