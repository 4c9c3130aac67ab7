namespace CollagenInfo.Content.Facts;

/// <summary>
/// The facts that tools and pictures need, by their keys in <c>facts.yml</c>. Code names facts here and nowhere else; the rule
/// <c>tool-fact</c> reports a fact that is missing or has another kind of value.
/// </summary>
public static class ToolFacts
{
    /// <summary>The start of the keys of all facts about what to do after a session.</summary>
    public const string AftercarePrefix = "aftercare.";

    /// <summary>The start of the keys of all facts about how the skin heals.</summary>
    public const string RecoveryPrefix = "recovery.";

    public const string Sessions = "treatment.sessions";
    public const string SessionsForScars = "treatment.sessions-scars";
    public const string Spacing = "treatment.spacing";
    public const string SpacingForScars = "treatment.spacing-scars";
    public const string CourseLength = "treatment.course-length";

    public const string NoTanBefore = "before.sun-and-tan";
    public const string NoTanAfter = "aftercare.sunbathing";
    public const string Sunscreen = "aftercare.sunscreen";
    public const string SunscreenAfterCourse = "aftercare.sunscreen-after-course";

    public const string SocialDowntime = "recovery.social-downtime";
    public const string ImportantEvents = "recovery.important-events";
    public const string Redness = "recovery.redness";
    public const string LongestRedness = "recovery.redness-longest";
    public const string SpecksOfBlood = "recovery.pinpoint-bleeding";
    public const string DrynessAndFlaking = "recovery.dryness-flaking";
    public const string SurfaceRecovery = "recovery.surface-recovery";
    public const string LongestSurfaceRecovery = "recovery.surface-recovery-longest";

    public const string EarlyPlumpness = "results.early-plumpness";
    public const string FirstChanges = "results.first-changes";
    public const string FairCheck = "results.fair-check";
    public const string FullResult = "results.full";
    public const string LateCheck = "results.late-check";
    public const string TopUp = "results.top-up";
    public const string EvidenceOfFirstChanges = "evidence.early-change";

    public const string PricePerSession = "price.per-session";
    public const string QuotesSeen = "price.quotes-seen";

    /// <summary>What the skin does after a session, in the order of the picture.</summary>
    public static IReadOnlyList<string> Healing { get; } =
    [
        Redness,
        "recovery.swelling",
        DrynessAndFlaking,
        "recovery.bruising-crusting",
        SurfaceRecovery,
        LongestSurfaceRecovery,
    ];

    /// <summary>What may start some time after a session.</summary>
    public static IReadOnlyList<string> Starting { get; } = [Sunscreen, "aftercare.moisturizer"];

    /// <summary>What to avoid for some time after a session.</summary>
    public static IReadOnlyList<string> Avoided { get; } =
    [
        "aftercare.makeup",
        "aftercare.direct-sun",
        "aftercare.exercise",
        "aftercare.swimming",
        "aftercare.sauna",
        "aftercare.hands-off",
        "aftercare.actives",
        NoTanAfter,
    ];

    /// <summary>The strength of evidence for each use, in the order of the picture.</summary>
    public static IReadOnlyList<string> Evidence { get; } =
    [
        "evidence.acne-scars",
        "evidence.hair-with-minoxidil",
        "evidence.hair-alone",
        "evidence.wrinkles",
        "evidence.texture",
        "evidence.laxity",
        "evidence.stretch-marks",
        "evidence.burn-and-mature-scars",
        "evidence.melasma",
        "evidence.pores",
        "evidence.hands",
        "evidence.sun-damage",
        "evidence.active-acne",
    ];

    /// <summary>How long the needles are for each use, in the order of the picture.</summary>
    public static IReadOnlyList<string> NeedleLengths { get; } =
    [
        "needle-lengths.fine-lines",
        "needle-lengths.pores-texture",
        "needle-lengths.scalp-hair",
        "needle-lengths.acne-scars",
        "needle-lengths.burn-or-surgical-scars",
        "needle-lengths.melasma",
    ];

    /// <summary>Every fact that code reads by its key, with the kind of value it needs.</summary>
    public static IReadOnlyList<ToolFact> All { get; } =
    [
        .. new[] { Sessions, SessionsForScars }.Select(ToolFact.Sessions),
        .. new[] { Spacing, SpacingForScars, SunscreenAfterCourse, ImportantEvents }.Select(ToolFact.LeastTime),
        .. new[] { CourseLength, SocialDowntime, EarlyPlumpness, FirstChanges, FairCheck, FullResult, LateCheck, TopUp }
            .Concat(Healing)
            .Append(LongestRedness)
            .Select(ToolFact.AnyTime),
        ToolFact.TimeOrWords(SpecksOfBlood),
        .. Avoided.Append(NoTanBefore).Select(ToolFact.AvoidTime),
        .. Starting.Select(ToolFact.StartTime),
        .. Evidence.Append(EvidenceOfFirstChanges).Select(ToolFact.Grade),
        .. NeedleLengths.Select(ToolFact.Length),
        .. new[] { PricePerSession, QuotesSeen }.Select(ToolFact.Price),
    ];
}
