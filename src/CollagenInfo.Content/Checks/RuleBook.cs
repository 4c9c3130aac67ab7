namespace CollagenInfo.Content.Checks;

/// <summary>All rules that content keeps.</summary>
public static class RuleBook
{
    internal static readonly ISentenceCheck[] OfSentences =
    [
        new OneNumberCheck(),
        new MomentCheck(),
        new RangeOrderCheck(),
        new OneUrgencyCheck(),
        new UrgencyInProseCheck(),
        new UnsafeWordingCheck(),
        new PermissionCheck(),
        new OwnNumberCheck(),
        new SharedWaitCheck(),
        new ReasonWaivedCheck(),
        new NeedleLengthCheck(),
        new OwnClinicCheck(),
        .. TypedPhoneCheck.Both,
        new DiscouragedWordingCheck(),
        new SentenceLengthCheck(),
        new InstructionCheck(),
        new NumeralCheck(),
        new RangeCheck(),
        new PercentCheck(),
        new DateCheck(),
    ];

    internal static readonly IPageCheck[] OfPages =
    [
        new UnreadableTextCheck(),
        new UnknownFactCheck(),
        new StrayBracesCheck(),
        new HiddenTextCheck(),
        .. LeftoverCheck.Both,
        new TableColumnsCheck(),
        new DialedLinkCheck(),
        new CitationCheck(),
        new ImageCheck(),
        new BlockCheck(),
        new FigureCheck(),
        new CareCardCheck(),
        new CalloutCheck(),
        new DoListCheck(),
        new KeyFactsCheck(),
        new InsetCheck(),
        new HeadingCheck(),
        new HeadingOrderCheck(),
        new LengthCheck(),
        new BenefitCheck(),
        new ParagraphCheck(),
        new TermCheck(),
        new EmphasisCheck(),
        new SkinToneCheck(),
        new VitalLineCheck(),
        new TurnedRoundCheck(),
        new MustSayCheck(),
        new ReasonsCheck(),
    ];

    /// <summary>The rules that may keep a page from being shown.</summary>
    internal static readonly IPageCheck[] ThatWithhold = Array.FindAll(OfPages, check => check.Rules.Any(rule => rule.Withholds));

    internal static readonly ILibraryCheck[] OfLibraries =
    [
        new DataReferencesCheck(),
        new SectionWordsCheck(),
        new ExampleSearchesCheck(),
        new ToolFactsCheck(),
        new FactSourcesCheck(),
        new FactLengthCheck(),
        new FactPairCheck(),
        new FactProductCheck(),
        new HelpDoorCheck(),
        new HelpCardsCheck(),
        new DayPlanCheck(),
        new MovedPagesCheck(),
        new ConsentCheck(),
        new UnusedCheck(),
        new OrphanCheck(),
        new ReviewCheck(),
        new NoticeCheck(),
        new SampleClinicCheck(),
        new PeopleCheck(),
        new TimeZoneCheck(),
        new CountryCheck(),
    ];

    /// <summary>Every rule, those that could harm first.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. OfSentences
            .Select(check => check.Rule)
            .Concat(OfPages.SelectMany(check => check.Rules))
            .Concat(LinkCheck.Rules)
            .Concat(OfLibraries.SelectMany(check => check.Rules))
            .Concat(SentenceChecker.Rules)
            .Concat(PageChecker.Rules)
            .DistinctBy(rule => rule.Id)
            .OrderByDescending(rule => rule.Severity),
    ];
}
