using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

/// <summary>What a clinician would look for in EqualWords.txt: that no advice turns on which of its words stands there.</summary>
public class EqualWordsTests
{
    private static readonly string[] Denying =
    [
        "not", "no", "none", "nobody", "nothing", "never", "neither", "nor", "noone", "cannot", "without", "unable", "impossible",
        "uncommon", "unhappy", "dissatisfied", "uncertain", "unknown",
    ];

    /// <summary>What says no although the word for it does not, or the other way round.</summary>
    private static readonly string[] SayingNoOtherwise =
    [
        "at least", "usually", "immediately", "please", "if _", "not say", "without cost", "without makeup",
    ];

    [Fact]
    public void A_group_denies_in_all_its_phrases_or_in_none()
    {
        var groups = EqualPhrases.Groups().Where(one => !SayingNoOtherwise.Contains(one.Same)).ToList();

        Assert.True(groups.Count > 300);
        Assert.DoesNotContain(
            groups.SelectMany(one => one.Phrases.Select(phrase => (one.Same, Phrase: phrase))),
            pair => pair.Same.Length > 0 && Denies(pair.Same) != Denies(pair.Phrase)
        );
    }

    [Theory]
    [InlineData("tell us", "ask us")]
    [InlineData("call us", "write to us")]
    [InlineData("before", "after")]
    [InlineData("during", "after")]
    [InlineData("until", "after")]
    [InlineData("if", "unless")]
    [InlineData("if", "after")]
    [InlineData("and", "or")]
    [InlineData("and", "but")]
    [InlineData("only", "also")]
    [InlineData("must", "should")]
    [InlineData("should", "can")]
    [InlineData("may", "will")]
    [InlineData("may", "must")]
    [InlineData("can not", "need not")]
    [InlineData("must not", "need not")]
    [InlineData("may not", "can not")]
    [InlineData("some", "most")]
    [InlineData("some", "many")]
    [InlineData("few", "a few")]
    [InlineData("little", "a little")]
    [InlineData("most", "all")]
    [InlineData("several", "many")]
    [InlineData("much", "somewhat")]
    [InlineData("always", "usually")]
    [InlineData("usually", "often")]
    [InlineData("often", "sometimes")]
    [InlineData("sometimes", "rarely")]
    [InlineData("rarely", "never")]
    [InlineData("above all", "only")]
    [InlineData("mainly", "only")]
    [InlineData("mainly", "especially")]
    [InlineData("immediately", "soon")]
    [InlineData("immediately", "now")]
    [InlineData("today", "soon")]
    [InlineData("at first", "first")]
    [InlineData("at least", "at most")]
    [InlineData("up to", "at least")]
    [InlineData("about", "at least")]
    [InlineData("or higher", "or lower")]
    [InlineData("within 2 days", "after 2 days")]
    [InlineData("each", "any")]
    [InlineData("each day", "some days")]
    [InlineData("warm", "hot")]
    [InlineData("lukewarm", "warm")]
    [InlineData("mild", "severe")]
    [InlineData("serious", "severe")]
    [InlineData("slight", "mild")]
    [InlineData("uncommon", "rare")]
    [InlineData("common", "usual")]
    [InlineData("likely", "certain")]
    [InlineData("sore", "painful")]
    [InlineData("sting", "burn")]
    [InlineData("red", "dark")]
    [InlineData("swelling", "redness")]
    [InlineData("calm", "healed")]
    [InlineData("healed", "healing")]
    [InlineData("settled", "settling")]
    [InlineData("clean", "sterile")]
    [InlineData("wash", "rinse")]
    [InlineData("wash", "wipe")]
    [InlineData("press", "rub")]
    [InlineData("pick", "scratch")]
    [InlineData("stop", "wait")]
    [InlineData("stop", "take a break")]
    [InlineData("start", "stop")]
    [InlineData("reduce", "prevent")]
    [InlineData("lower the risk", "take the risk away")]
    [InlineData("raise the risk", "change the risk")]
    [InlineData("improve", "cure")]
    [InlineData("fade", "disappear")]
    [InlineData("cause", "prevent")]
    [InlineData("linked to", "caused by")]
    [InlineData("show", "suggest")]
    [InlineData("show", "prove")]
    [InlineData("study", "trial")]
    [InlineData("evidence", "proof")]
    [InlineData("cleared", "approved")]
    [InlineData("recommend", "offer")]
    [InlineData("help", "advice")]
    [InlineData("doctor", "practitioner")]
    [InlineData("prescriber", "practitioner")]
    [InlineData("clinician", "provider")]
    [InlineData("pharmacist", "doctor")]
    [InlineData("dermatologist", "doctor")]
    [InlineData("friend", "staff")]
    [InlineData("side effect", "result")]
    [InlineData("medicine", "cream")]
    [InlineData("tablet", "capsule")]
    [InlineData("near", "in")]
    [InlineData("over", "around")]
    [InlineData("on", "near")]
    [InlineData("with", "without")]
    [InlineData("you", "we")]
    [InlineData("your", "our")]
    [InlineData("longer", "later")]
    [InlineData("deeper", "longer")]
    [InlineData("first", "last")]
    [InlineData("next", "last")]
    [InlineData("same", "similar")]
    [InlineData("new", "clean")]
    [InlineData("wear", "use")]
    [InlineData("put on", "leave on")]
    [InlineData("leave off", "leave on")]
    [InlineData("promise", "expect")]
    [InlineData("trained", "licensed")]
    [InlineData("trained", "experienced")]
    public void Words_between_which_advice_turns_do_not_stand_for_each_other(string one, string other) =>
        Assert.NotEqual(Read(one), Read(other));

    [Theory]
    [InlineData("rule this out", "rule out this")]
    [InlineData("both you and us", "you and us")]
    [InlineData("how much it costs", "what it costs")]
    [InlineData("applies to you", "fits you")]
    [InlineData("he isn't able to", "he cannot")]
    public void A_phrase_is_read_as_the_one_that_stands_for_it(string one, string other) => Assert.Equal(Read(other), Read(one));

    private static bool Denies(string phrase) => phrase.Split(' ').Any(Denying.Contains);

    private static string Read(string text) => string.Join(' ', EqualWords.In(GuardWords.In(text).Words).Select(word => word.Text));
}
