using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>English words that name nothing one could do to skin, take, or notice.</summary>
internal static class EverydayWords
{
    /// <summary>Everyday words that the data files have too, within the name of something.</summary>
    private const string Known = """
        fall falls judge judges front differ differs decline declines press push ready skill skills along hear hears heard hearing
        choosing simple easy difficult useful important main major similar equal compare choose decide expect think believe try
        remember show put puts go goes going went come comes came feel feels felt lose loses lost miss get gets got make makes made
        give gives given take takes taking took taken keep keeps turn turns set let run runs bring brings hold leave leaves become
        becomes stand stands other others another way ways place places time thing kind part point number group example reason
        reasons choice choices option options plan plans step steps rule rules date dates size money offer offers why how ones
        alternative alternatives follow
        """;

    /// <summary>Whom a sentence sends patients to, and what most sentences are about: it may say more, but not lose these.</summary>
    private const string Kept = """
        ask asks asked asking tell tells told telling inform report reports reported mention mentions discuss discusses check checks
        contact contacts consult call calls calling practitioner practitioners provider providers needle needles needling needled
        treat treats treating treated treatment treatments session sessions device devices tip tips visit visits course courses
        consultation consultations clinic clinics result results advice aftercare consent review reviews agree agrees agreed cit
        microneedling
        """;

    /// <summary>Everyday words, some of which no page has yet.</summary>
    private const string Others = """
        accompany achieve add address adviser afford aim approach arrange arranged arranges arrive arrives attend aware background
        basic basics belong bother brief bit book booked booking books building business calendar center cheap collect column
        comment community companion company complicated connect contain content contents convenient copies copy corner count create
        curious current currently customer deal decision definition detail details diary digital directions discover document door
        doors download edit effort email encounter enjoy enquiry enter entry envelope equally especially event everyday everything
        exchange exist explore fact facts familiar favorite fee fees feedback file focus folder form forms format forward frame
        further future gather generous going guess guide happen happens hear heard hint home hope hopes hoping hoped idea ideas
        imagine include included includes including index individual information inquiry insight instance interest interested
        interesting introduce introduction invitation invite invoice issue item items job join journey kept kind kinds label
        language layout leaflet letter level location love mail map material matters member members memory menu message method
        mirror missing money nature neat network newspaper notice noun obvious obviously occasion office opinion opinions
        opportunity order ordinary organize origin outline overview owner package paid panel paper paragraph particular particularly
        partner passage path pattern personal perspective phrase plainly platform pleased poster popular post practical prefer
        preferred prepare prepared present presented previous print printed private process produce profile project proper properly
        public publish purpose quality query quick quiet quietly quote quotes rank recall receipt receptionist receptionists
        reception record refer reference relate related relevant remind reminder rename reply request research respond response
        responsible road role room rooms round saying scene schedule school screen search seat seats select sense separate sequence
        series serve service setting sheet shop similar situation somewhere source sources speak specific specifically spell spoken
        staff stage standard state statement station story street structure student style subject suggestion sum summarize tasks
        task teach team technical template tend theme thought thoughts ticket together tool tools topic topics town transport travel
        truth typical understand understands understandable understanding unit user users valid value various version via view views
        visible voice vote welcome wherever wish wonder wondering wording worth young yes youth matter advertise advertised
        advertisement advertisements websites internet online computer phone phones telephone laptop camera photo photos pictures
        photograph photographs video videos somebody someone anyone everyone everybody anybody such far alongside elsewhere anywhere
        everywhere somehow anyhow anyway besides moreover meanwhile nevertheless nonetheless regarding concerning mine studies study
        trial trials published price prices costs labels comparison difference differences happened counts counted practice adds
        adding added program programs training test tests testing tested looked services checked types self mind track planner table
        tables law maker makers planned headings sites compared suitability operation realistic showed joined events described ages
        moved move moves middle rated quoted insured machine boxes box suggestions sentences fields settings reviewed cite live
        trying comparisons typically final insurer measured ratings ideally magazine specially consumer lab lawyer measure measures
        party licensing sheets measuring joins plays checker numbered publisher labeled build talking freely strange channel
        responds complaints complaint suited authorizes special instructions instruction linked group groups main press browser
        browsers numbers something shown comes cautious deals alternatives myth myths searched searches log sets judge square
        regulator regulators told data came automatic technology becomes runs prose offered offering writing payment script scripts
        sent send sends history went mistake mistakes claim claims vouchers tick ticks ticked experience intended intend whatever
        decides decided delete deleted companies opens among code window windows took server servers size trust disagree disagrees
        puts listed differs hold holds expert experts varied vary varies coming legal discount discounts records icon saved save
        saves connections register registers keyboard width html reliable versions national confirm confirms journals journal
        official sell sells sold figures run having knew fixed differently additions addition score author authors watch watches
        watched onto reliably policy confidential cookie cookies font drawing drawings stored store recognize maps accounts account
        load tab tabs remembers clock world computers ip addresses stories wanted wrote write references built award awards deadline
        deadlines market discussed judgment act listen reaches arises trade movement electronic ahead combination combinations
        separates government department gained styling haircut wig weighs belongs beforehand situations widely closure refunds
        refund period periods offline position sale watching received qualification qualifications action talks talk registration
        draws drew based base states scheme kingdom versus vs expensive finance drawn bold bolder question offers answering inviting
        invited welcomed greeting greet greets explaining clarify clarifies clarified detailed summed worded phrased rephrase
        organized organizes planning arrangement arrangements appointment appointments slot slots confirmed confirmation postpone
        postponed arriving arrival returning punctual traffic route routes comfortably upcoming forthcoming entire purely merely
        mere whatsoever amongst whereas hence lunchtime whichever whoever likewise similarly respectively accordingly
        consequently suppose assume assumes assumed assumption believe believed guessed imagined imagination hopefully fortunately
        luckily unfortunately sadly interestingly importantly understandably naturally surprise surprising surprisingly surprised
        amaze amazed astonishing else meet meets barrier barriers want wants accept accepts timeline
        """;

    /// <summary>What there is at a clinic, on the way to it, and in a bag.</summary>
    private const string Places = """
        parking park car cars bus buses train trains tram subway metro taxi bicycle bike wheelchair wheelchairs ramp ramps elevator
        elevators stairs floor floors entrance entrances exit lobby hall hallway corridor lounge reception desk desks restroom
        restrooms toilet toilets bathroom coat coats hook hooks locker lockers umbrella chair chairs armchair sofa bench table
        tables magazine magazines newspaper newspapers book headphones earphones earbuds music playlist podcast podcasts radio
        charger charging charge battery wifi password coffee tea cup cups kettle snack snacks biscuit biscuits glasses spectacles
        pencil notebook notebooks notepad folder bag bags backpack purse wallet coins cash card cards bank payment payments pay pays
        paying paid insurance invoice invoices receipt receipts deposit gift voucher interpreter interpreters translator translation
        translations hearing braille spanish english french accessible accessibility accompanied companion companions friend friends
        relative relatives family partner partners spouse colleague colleagues neighbor neighbors employer office bookings rebook
        reschedule rescheduling cancellation diary reminder reminders message messages chat mailbox post postal letterbox brochure
        brochures flyer flyers booklet booklets handout handouts printout printouts leaflets copies photocopy poster posters
        signposted upstairs downstairs nearby street streets avenue corner station building buildings behind around beside garage
        """;

    /// <summary>How people are, and what they think of something.</summary>
    private const string Feelings = """
        nervous anxious curious glad happy pleased excited unsure hesitant shy embarrassed proud busy bored surprised disappointed
        satisfied unhappy sorry thank thanks grateful thankful appreciate enjoy enjoys hope wish wishes comfortable comfortably
        comfort cozy cosy convenient conveniently handy pleasant pleasantly nice nicely lovely friendly kind kindly warmly politely
        quietly peaceful rush hurry patience polite honest honestly reasonable reasonably sensible practical interesting interested
        fascinating confusing confused puzzling puzzled complicated complex easy easiest simple simplest difficult obvious
        understandable overwhelmed overwhelming daunting bewildering tricky helpful helpfully useful usefully valuable worthwhile
        worth matters mind minds wonder wonders puzzle
        """;

    private static readonly FrozenSet<string> AllKnown = WordSet.Parse(Known);

    private static readonly FrozenSet<string> AllKept = WordSet.Parse(Kept);

    private static readonly FrozenSet<string> Consulting = WordSet.Parse(
        "ask asks tell tells inform report reports mention discuss check checks contact consult call calls calling practitioner provider"
    );

    private static readonly FrozenSet<string> AllPlaces = WordSet.Parse(Places);

    private static readonly FrozenSet<string> AllFeelings = WordSet.Parse(Feelings);

    private static readonly FrozenSet<string> AllOthers = WordSet.Parse(Others, Places, Feelings);

    private static readonly string[] Endings = ["s", "ed", "ing"];

    private static readonly FrozenDictionary<string, string> Bases = AllKnown
        .Concat(AllOthers)
        .GroupBy(EnglishStemmer.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(
            same => same.Key,
            same => same.OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).First(),
            StringComparer.Ordinal
        );

    /// <summary>Whether the word is so common that what else it names does not count, and what it does then.</summary>
    public static bool IsCommon(string word, out WordKind kind)
    {
        kind = AllKept.Contains(word) ? WordKind.Kept : WordKind.Other;
        return kind is WordKind.Kept || AllKnown.Contains(word);
    }

    /// <summary>The shortest form of an everyday word: "offered" is "offer"; any other word is itself.</summary>
    public static string Base(string word) =>
        (AllKnown.Contains(word) || AllOthers.Contains(word))
        && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal))
            ? Bases.GetValueOrDefault(EnglishStemmer.Stem(word), word)
            : word;

    /// <summary>Whether a list here has the word.</summary>
    public static bool Has(string word) => AllKept.Contains(word) || AllKnown.Contains(word) || AllOthers.Contains(word);

    /// <summary>Whether a sentence with the word may send somebody to those who know.</summary>
    public static bool IsConsulting(string word) => AllKept.Contains(word) && Consulting.Contains(word);

    /// <summary>Whether a heading says the same with and without the word.</summary>
    public static bool IsTheme(string word) => word is "skin" or "area" or "activity" or "activities" or "usual";

    /// <summary>Whether the word says hardly more than "be" where nobody is told to do anything: "comes from", "gets a new tip".</summary>
    public static bool IsSupport(string word) =>
        word is "come" or "get" or "give" or "make" or "sit" or "kind" or "case" or "thing" or "form";

    /// <summary>Whether the word is of what makes a visit pleasant, and of no advice.</summary>
    public static bool IsOfComfort(string word) => AllPlaces.Contains(word) || AllFeelings.Contains(word);

    /// <summary>Whether the word names something at the clinic, on the way to it, or in a bag.</summary>
    public static bool IsOfPlace(string word) => AllPlaces.Contains(word);
}
