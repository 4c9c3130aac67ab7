using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>English words, and what each does in a sentence of advice.</summary>
internal static class EnglishWords
{
    private static readonly FrozenDictionary<string, WordKind> English = new (WordKind Kind, string Words)[]
    {
        (WordKind.Joining, "and or either both nor but though although however yet still through across than from to by with at in on off"),
        (WordKind.Joining, "as per via among throughout toward for out into away next below between inside outside above over under"),
        (WordKind.Joining, "near beyond past"),
        (WordKind.Person, "yourself we us i he she his her him myself yourselves ourselves"),
        (WordKind.Modal, "may might can could will would shall"),
        (WordKind.Amount, Amounts),
        (WordKind.Time, Times),
        (WordKind.Degree, Degrees),
        (WordKind.Degree, MoreDegrees),
        (WordKind.Advice, "should must need needs ought let allow permit require recommend suggest advise"),
        (WordKind.Advice, "better supposed forbid forbidden ban banned okay ok fine safe free welcome refuse decline"),
        (WordKind.Condition, Conditions),
        (WordKind.Negation, Negations),
        (WordKind.Urgency, Urgencies),
        (WordKind.Body, Bodies),
        (WordKind.Number, Numbers),
        (WordKind.Plain, Plains),
    }
        .SelectMany(list => list.Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, list.Kind)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.Max(pair => pair.Kind), StringComparer.Ordinal);

    /// <summary>What a moved sentence must not begin with: it takes up the one before it.</summary>
    private static readonly FrozenSet<string> TakingUp = WordSet.Parse(
        "it its this that these those they them their he she such both then so but however otherwise instead also too and or if afterward",
        "afterwards later next finally first second third still even either neither here there thus therefore because yet only not no again"
    );

    private static readonly FrozenSet<string> Subjects = WordSet.Parse(
        "a an the it they you we this that these those there some many most each every your our their its nobody everybody people",
        "someone anyone everyone many several"
    );

    /// <summary>What a word does; null if no list here has it.</summary>
    public static WordKind? KindOf(string word) =>
        EverydayWords.IsCommon(word, out var common) ? common
        : English.TryGetValue(word, out var kind) && kind is WordKind.Plain ? kind
        : EverydayWords.Has(word) ? WordKind.Other
        : English.ContainsKey(word) ? kind
        : null;

    /// <summary>Whether a list here has the word.</summary>
    public static bool Has(string word) => English.ContainsKey(word) || EverydayWords.Has(word);

    /// <summary>Whether a sentence that begins with the word may as well be about something else than care: "put the date on it".</summary>
    public static bool IsCareOfAnything(string word) => word is "put" or "take" or "bring" or "give" or "get" or "have" or "keep" or "make";

    /// <summary>Whether a word says where to, or that one of two is enough: "off", "or".</summary>
    public static bool IsDirection(string word) =>
        word is "or" or "but" or "off" or "out" or "away" or "still" or "yet" or "under" or "over" or "between" or "beyond" or "than";

    /// <summary>Whether a word says that something is the least, the most or the only one.</summary>
    public static bool IsLimit(string word) =>
        word is "only" or "even" or "alone" or "less" or "least" or "fewer" or "first" or "last" or "all" or "never"
            or "maximum" or "minimum";

    /// <summary>Whether a clause that begins with the word says of whom or what it speaks.</summary>
    public static bool BeginsSubject(string word) => Subjects.Contains(word);

    /// <summary>Whether a word of time says how fast something is, and not when.</summary>
    public static bool IsPace(string word) => word is "slowly" or "quickly" or "gradually" or "suddenly" or "continuously";

    /// <summary>Whether a sentence that begins with the word tells somebody how to care for skin.</summary>
    public static bool IsCare(string word) => CareVerbs.Contains(word);

    /// <summary>Whether a sentence that begins with the word takes up the one before it.</summary>
    public static bool TakesUp(string word) => TakingUp.Contains(word);

    private const string Amounts = """
        all any some most many few several little much more less least fewer every each lot lots enough too very quite always
        often usually sometimes rarely seldom never mostly nearly almost about even up down exactly precisely completely fully
        partly entirely totally mainly largely generally hardly whole part only alone additional extra maximum minimum average one
        first last own anytime
        """;

    private const string Times = """
        second minute minutes hour hours day days week weeks month months year years morning evening night tonight today tomorrow
        yesterday daily weekly monthly yearly hourly now soon immediately later earlier early late time times weekend afterward
        overnight already recent recently ago again monday tuesday wednesday thursday friday saturday sunday forever temporarily
        permanently briefly quickly slowly fortnight moment noon midnight midday delay delayed gradually suddenly continuous
        continuously repeat repeated
        """;

    private const string Degrees = """
        safe safely safety unsafe risk risks risky harm harmful harmless hurt effective ineffective effect effects evidence proven
        prove proof cure cured heal heals healing improve improves improved reduce reduces prevent prevents cause causes caused
        increase decrease raise lower remove removes guarantee guaranteed promise certain sure mild mildly moderate moderately
        strong stronger strongest strongly weak weaker weakly better best worse worst good bad common commonly uncommon rare
        likely unlikely likelihood chance possible impossible probably perhaps maybe normal abnormal unusual expected unexpected
        permanent temporary approved cleared licensed registered certified authorized unlicensed unapproved sterile clean unclean
        dirty hot hotter cold cooler cool warm warmer lukewarm boiling gentle gently hard harder soft softly firm firmly rough
        deep deeper deepest shallow high higher highest low lowest long longer longest short shorter
        """;

    private const string MoreDegrees = """
        small smaller smallest big bigger biggest great greater same different new newer old older reused single slight slightly
        full empty open closed broken intact wet dry painless painful dark darker light lighter red pale thin thick thicker heavy
        well wrong right correct appropriate suitable unsuitable useless necessary unnecessary optional essential unimportant
        minor helps help helped work works worked fail stop stops start starts begin end last lasts lasting keep keeps support
        supports show shows disappear vanish fade gone remain remains return returns change changes grow shrink spread spreads
        worsen worsens recover settle trained untrained qualified experienced inexperienced professional medical clinical cosmetic
        real fake true false limited unlimited partial total enough insufficient adequate strict strictly careful carefully
        regular regularly irregular constant frequent infrequent opposite alternative prescription prescribed follow follows
        ignore skip replace combine combined mix share shared reuse continue continues resume pause interrupt delay cancel
        """;

    private const string Numbers = """
        zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half quarter third
        thirds quarters double triple twice thrice once couple single mm cm ml mg mcg g kg iu spf percent percentage degree
        degrees fahrenheit celsius inch inches milligram milligrams gram grams milliliter milliliters millimeter millimeters
        centimeter centimeters dose doses dosage tablet tablets pill pills drop capsule capsules
        """;

    private const string Negations = """
        not no never none nothing nobody nowhere cannot without hardly barely scarcely instead non lack lacks lacking
        neither nor rather deny denies fail fails failed unlike against exclude excludes excluding anti un free
        """;

    private const string Conditions = """
        if unless except exception until till before after only stop avoid when whenever while once whether during within since
        then otherwise provided depending depends case despite regardless because
        """;

    private const string Urgencies = """
        emergency emergencies urgent urgently ambulance hospital doctor clinician physician pharmacist prescriber
        dentist nurse surgeon specialist dermatologist midwife danger dangerous dangerously threatening serious seriously severe
        severely critical critically worry worrying worried alarming rushed panic death die fatal deadly er dial poison poisoning
        unconscious collapse faint warning caution alert
        """;

    private const string Bodies = """
        pregnant pregnancy breastfeeding breastfed nursing fever infection infected allergy allergic diabetes diabetic blood
        bleeding bleed pus swelling swollen blister blisters rash hives burn burns pain painful sore numb numbness dizzy vomiting
        breathing chest throat tongue eye eyes eyelid lip lips mouth face neck scalp hand hands wound wounds scar scars scab scabs
        keloid immune chemotherapy cancer epilepsy wait waits protect cover touch pick scratch rub wash
        rinse swim heart liver kidney child children baby babies infant teenager teenagers adult adults minor elderly woman women
        man men skin
        """;

    /// <summary>Without these, a sentence of advice says the same.</summary>
    private const string Plains = """
        the a an this that these those which who whom whose there here also really simply please actually indeed of people person
        persons patient patients client clients reader readers visitor visitors site website web page pages article articles
        section sections chapter list lists link links text texts title heading summary sentence read reads find finds found see
        sees look looks show shows have use uses name names named called known word words term terms say says said explain
        explains describe describes mean means meaning write writes written learn learns know knows question questions answer
        answers it its they them your itself themselves seeing reading finding looking showing seen be am is are was were been
        being do does did doing done like so thing things etc picture you yours our ours my their theirs already again notice
        notices noticed noticing described explained listed meant shown someone somebody friend friends relative relatives
        comfortable comfortably social spend spends spent spending overview glance kindly gladly happily friendly helpful useful
        nice nicely worth easier easiest simpler simplest available what how why where note notes noted
        """;

    /// <summary>What somebody does to skin or with a medicine: a sentence that begins with one is advice.</summary>
    private static readonly FrozenSet<string> CareVerbs = WordSet.Parse(
        "apply avoid buy call care carry clean continue cover cut do drink dry eat finish get give have hold keep lay leave let lie",
        "limit massage move pat press protect put raise remove rest rinse rub send shave sit sleep soak spread start stay stop",
        "swim switch take throw touch treat turn use wait wash wear wipe wrap"
    );
}
