using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>English words, and what each does in a sentence of advice.</summary>
internal static class EnglishWords
{
    private static readonly FrozenDictionary<string, WordKind> English = new (WordKind Kind, string Words)[]
    {
        (WordKind.Joining, "and or either both nor but though although however yet still through across than from to by with at in on off"),
        (WordKind.Joining, "for out into away next below between inside outside above over under near beyond past"),
        (WordKind.Person, "you yours their theirs yourself we us our ours me my i he she his her him myself yourselves ourselves"),
        (WordKind.Modal, "may might can could will would shall"),
        (
            WordKind.Subject,
            "needle needles needling needled treat treats treating treated treatment treatments session sessions device devices tip tips"
        ),
        (WordKind.Amount, Amounts),
        (WordKind.Time, Times),
        (WordKind.Degree, Degrees),
        (WordKind.Degree, MoreDegrees),
        (WordKind.Advice, "should must need needs ought let allow permit require recommend suggest advise want"),
        (WordKind.Advice, "better supposed forbid forbidden ban banned okay ok fine safe free welcome agree refuse decline accept"),
        (WordKind.Condition, Conditions),
        (
            WordKind.Negation,
            "not no never none nothing nobody nowhere cannot without hardly barely scarcely instead non lack lacks lacking"
        ),
        (WordKind.Negation, "neither nor rather deny denies fail fails failed unlike against exclude excludes excluding anti un free"),
        (WordKind.Urgency, Urgencies),
        (WordKind.Body, Bodies),
        (WordKind.Number, "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"),
        (WordKind.Number, "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half"),
        (
            WordKind.Number,
            "quarter third thirds quarters double triple twice thrice once couple single mm cm ml mg mcg g kg iu spf percent"
        ),
        (
            WordKind.Number,
            "percentage degree degrees fahrenheit celsius inch inches milligram milligrams gram grams milliliter milliliters"
        ),
        (
            WordKind.Number,
            "millimeter millimeters centimeter centimeters dose doses dosage tablet tablets pill pills drop capsule capsules"
        ),
        (WordKind.Plain, Plains),
    }
        .SelectMany(list => list.Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, list.Kind)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.Max(pair => pair.Kind), StringComparer.Ordinal);

    private static readonly FrozenSet<string> General = WordSet.Parse(Generals);

    /// <summary>English words that no page may have yet, and that name nothing one could do to skin or take.</summary>
    private static readonly FrozenSet<string> Everyday = WordSet.Parse(Everydays);

    /// <summary>What a moved sentence must not begin with: it takes up the one before it.</summary>
    private static readonly FrozenSet<string> TakingUp = WordSet.Parse(
        "it its this that these those they them their he she such both then so but however otherwise instead also too and or if afterward",
        "afterwards later next finally first second third still even either neither here there thus therefore because yet only not no again"
    );

    /// <summary>What a word does; null if no list here has it.</summary>
    public static WordKind? KindOf(string word) =>
        General.Contains(word) ? WordKind.Other
        : English.TryGetValue(word, out var kind) ? kind
        : null;

    /// <summary>Whether a list here has the word.</summary>
    public static bool Has(string word) => English.ContainsKey(word) || General.Contains(word) || Everyday.Contains(word);

    /// <summary>Whether a sentence that begins with the word may as well be about something else than care: "put the date on it".</summary>
    public static bool IsCareOfAnything(string word) => word is "put" or "take" or "bring" or "give" or "get" or "have" or "keep" or "make";

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
        first last own
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

    private const string Conditions = """
        if unless except exception until till before after only stop avoid when whenever while once whether during within since
        then otherwise provided depending depends case despite regardless because
        """;

    private const string Urgencies = """
        emergency emergencies urgent urgently ambulance hospital doctor clinician physician pharmacist prescriber practitioner
        dentist nurse surgeon specialist dermatologist midwife danger dangerous dangerously threatening serious seriously severe
        severely critical critically worry worrying worried alarming rushed panic death die fatal deadly er dial poison poisoning
        unconscious collapse faint warning caution alert
        """;

    private const string Bodies = """
        pregnant pregnancy breastfeeding breastfed nursing fever infection infected allergy allergic diabetes diabetic blood
        bleeding bleed pus swelling swollen blister blisters rash hives burn burns pain painful sore numb numbness dizzy vomiting
        breathing chest throat tongue eye eyes eyelid lip lips mouth face neck scalp hand hands wound wounds scar scars scab scabs
        keloid immune chemotherapy cancer epilepsy call calls contact consult wait waits protect cover touch pick scratch rub wash
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
        being do does did doing done like so thing things etc picture
        """;

    /// <summary>Everyday words that the data files have too, within the name of something.</summary>
    private const string Generals = """
        fall falls judge judges front differ differs decline declines press push ready skill skills along hear hears heard hearing
        choosing asking telling simple easy difficult useful important main major similar equal ask asks tell tells talk talks
        discuss mention report check compare choose decide expect follow think believe try remember show put puts go goes going
        went come comes came feel feels felt lose loses lost miss get gets got make makes made give gives given take takes taking
        took taken keep keeps turn turns set let run runs bring brings hold leave leaves become becomes stand stands other others
        another way ways place places time thing kind part point number group example reason reasons choice choices option options
        plan plans step steps rule rules visit visits date dates size money course offer offers note notes why how what where new
        same different open full one ones alternative alternatives
        """;

    private const string Everydays = """
        accept accompany achieve add address advance adviser afford aim appear applies appointment approach arrive arrange attend
        aware background basic basics beginning belong bother brief briefly broad bit booking building business calendar center
        chapter cheap check clearly collect column comfortable comment community companion company complete complicated concern
        connect contain content contents convenient copy corner count counter couple create curious current currently customer
        decide decline declines deal decision definition depend describe desk detail details diary digital direct direction
        directly discover document door download draw easily east edge edit effort email encounter enjoy enquiry enter entry
        envelope equally especially event everyday everything exact exchange exist explain explanation explore extra fact facts
        familiar family favorite fee fees feedback field file fill fit focus folder form forms format forward frame friend friends
        friendly front further future gather general generous glad glance goal going guess guide happy head helpful hear heard
        heading hint hold home hope hopefully idea ideas imagine include included includes including index individual information
        inquiry insight instance interest interested interesting introduce introduction invitation invite invoice issue item items
        itself job join journey judge kept kindly label language layout lead leads leaflet letter level line lines local location
        love mail map match material matter matters meet meeting meets member memory menu message method mind mirror missing
        moment money named nature neat network news newspaper nice noted notes notice noun obvious obviously occasion office
        online opinion opinions opportunity order ordinary organize origin otherwise outline overview owner package paid panel
        paper paragraph parking particular particularly partner passage past path pattern personal perspective phrase plainly
        platform please pleased poster popular position post practical prefer preferred prepare prepared present presented
        previous print printed private problem process produce profile project promise proper properly public publish purpose push
        quality query quick quiet quite quote quotes range rank rate reach ready real really recall receipt receive receptionist
        record refer reference region relate related relevant remind reminder rename reply request require research respond
        response responsible review road role room round row saying says scene schedule school screen search seat section select
        sense separate sequence series serve service setting share sheet shop sign similar simply site situation skill somewhere
        sort source space spare speak specific specifically spell spoken staff stage standard state statement station step story
        street structure student style subject suggestion sum summarize summary supply support suppose surprise symbol system
        table task teach team technical template tend term theme thought thoughts ticket together tone tool top topic topics total
        town track transport travel truth type typical understand understandable understanding unit useful user usual valid value
        various version via view views visible visitor voice vote web welcome wherever wish within wonder wondering wording worth
        writer writing written yes young youth
        """;

    /// <summary>What somebody does to skin or with a medicine: a sentence that begins with one is advice.</summary>
    private static readonly FrozenSet<string> CareVerbs = WordSet.Parse(
        "apply avoid buy call carry clean continue cover cut do drink dry eat finish get give have hold keep lay leave let lie",
        "limit massage move pat press protect put raise remove rest rinse rub send shave sit sleep soak spread start stay stop",
        "swim switch take throw touch treat turn use wait wash wear wipe wrap"
    );
}
