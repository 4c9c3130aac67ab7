using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Everything found for a query.</summary>
/// <param name="Query">What the reader typed.</param>
/// <param name="Hits">The pages, the best first.</param>
public sealed record SearchAnswer(SearchQuery Query, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>The most pages that are shown.</summary>
    public const int MostPages = 10;

    /// <summary>Fewer words are the name of a thing, for which pages are looked for.</summary>
    private const int WordsOfQuestion = 4;

    /// <summary>The corrected query, if that was searched for; null if the query was searched for as typed.</summary>
    public string? Mended { get; init; }

    /// <summary>The pages' own names for things that the query calls something else.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>What to do about urgent signs; null if none is meant.</summary>
    public CareAdvice? Care { get; init; }

    /// <summary>
    /// Urgent signs to be named beside the other answers: they may be meant as well, or only sound so; null if there are none.
    /// </summary>
    public CareAdvice? Beside { get; init; }

    /// <summary>What the signs mean that can wait, or are expected; null if the query names none.</summary>
    public SignAdvice? Signs { get; init; }

    /// <summary>Whether the reader asks how to reach the clinic, or when it is open.</summary>
    public bool AsksForClinic { get; init; }

    /// <summary>What the reader asks about the clinic, to be shown first.</summary>
    public ClinicPart ClinicPart { get; init; }

    /// <summary>Whether the reader asks what it costs.</summary>
    public bool AsksForPrices { get; init; }

    /// <summary>What a page answers in short.</summary>
    public PageAnswer? Page { get; init; }

    /// <summary>Reasons not to have the treatment, to wait or to ask, the strongest first.</summary>
    public IReadOnlyList<ReasonAdvice> Reasons { get; init; } = [];

    /// <summary>
    /// Whether the reasons come before the section: nobody is treated for whom the first one holds, or they answer more of what was typed.
    /// </summary>
    private bool BeginsWithReasons =>
        Reasons is [var first, ..]
        && (
            first.Item.Kind is SuitabilityKind.DoNotTreat
            || LeavesOutReasons
            || first.Said > Page?.Said
            || (first.Wait is not null && first.Said == Page?.Said)
        );

    /// <summary>Whether the reasons are named by words that the section does not answer.</summary>
    internal bool LeavesOutReasons { get; init; }

    /// <summary>What every patient is told who asks about it, such as a medicine; null if the query names nothing of that sort.</summary>
    public ToldAdvice? Told { get; init; }

    /// <summary>Whether what every patient is told comes before the section.</summary>
    private bool BeginsWithTold => Told is { IsLeftOut: true };

    /// <summary>Times from the facts.</summary>
    public IReadOnlyList<TimeAnswer> Times { get; init; } = [];

    /// <summary>Whether the tools go before the clinic, which is named only as a part of what they are for: "friday appointment".</summary>
    internal bool BeginsWithTool { get; init; }

    /// <summary>Tools that answer for one patient.</summary>
    public IReadOnlyList<SitePage> Tools { get; init; } = [];

    /// <summary>The words that no page, data file or list of words has: no page that was found is about them.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public bool IsEmpty => Hits.Count == 0 && Cards == 0;

    /// <summary>Whether something was found for what the reader asks, not only for some of its words.</summary>
    public bool IsAnswer => Cards > 0 || (Hits.Count > 0 && Unknown.Count == 0);

    /// <summary>Whether so much is asked that a short answer is wanted, and none was found.</summary>
    public bool IsWithoutShortAnswer => Cards == 0 && Tokenizer.Words(Query.Text).Length >= WordsOfQuestion;

    /// <summary>The answers above the pages, in the order in which they are shown.</summary>
    public IReadOnlyList<AnswerPart> Parts =>
        [
            .. new[]
            {
                AnswerPart.Care,
                Leading,
                AnswerPart.Signs,
                BeginsWithTool ? AnswerPart.Tools : null,
                AnswerPart.Clinic,
                BeginsWithReasons ? AnswerPart.Reasons : null,
                BeginsWithTold ? AnswerPart.Told : null,
            }
                .OfType<AnswerPart>()
                .Concat(Enum.GetValues<AnswerPart>())
                .Distinct()
                .Where(Has),
        ];

    /// <summary>What comes first after urgent signs; null if the usual order holds.</summary>
    internal AnswerPart? Leading { get; init; }

    /// <summary>How many answers stand above the pages; the reasons are one.</summary>
    internal int Cards => Parts.Sum(part => part switch
    {
        AnswerPart.Times => Times.Count,
        AnswerPart.Tools => Tools.Count,
        _ => 1,
    });

    private bool Has(AnswerPart part) =>
        part switch
        {
            AnswerPart.Care => Care is not null,
            AnswerPart.Signs => Signs is not null,
            AnswerPart.Clinic => AsksForClinic,
            AnswerPart.Page => Page is not null,
            AnswerPart.Prices => AsksForPrices,
            AnswerPart.Reasons => Reasons.Count > 0,
            AnswerPart.Told => Told is not null,
            AnswerPart.Times => Times.Count > 0,
            _ => Tools.Count > 0,
        };
}

/// <summary>What is asked about the clinic.</summary>
public enum ClinicPart
{
    /// <summary>How to reach somebody, or nothing in particular.</summary>
    Numbers,

    /// <summary>When it is open.</summary>
    Hours,

    /// <summary>When it is open on holidays.</summary>
    Holidays,

    /// <summary>How to book.</summary>
    Booking,

    /// <summary>Where it is.</summary>
    Place,
}

/// <summary>A found page, with the section that matches best.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Heading">The heading of the section; null if it is the top of the page.</param>
/// <param name="Address">The address of the section.</param>
/// <param name="Snippet">A piece of its text, with the search words marked.</param>
public sealed record SearchHit(string Title, string? Heading, string Address, IReadOnlyList<MarkedText> Snippet)
{
    /// <summary>Other sections of the page that match.</summary>
    public IReadOnlyList<(string Heading, string Address)> Sections { get; init; } = [];
}

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMarked">Whether the reader searched for it.</param>
public sealed record MarkedText(string Text, bool IsMarked);

/// <summary>"When can I wear makeup? After 48 hours."</summary>
/// <param name="Question">The question, in the words of the site.</param>
/// <param name="Answer">The time, from the facts.</param>
/// <param name="Condition">A condition that also has to be met; null if none.</param>
/// <param name="Before">How long before a session to leave it off: "7 days"; null if it need not be.</param>
/// <param name="Address">The address of the article that says more; null if there is none.</param>
public sealed record TimeAnswer(string Question, string Answer, string? Condition, string? Before, string? Address);

/// <summary>"Wine: our sources say nothing about it, so ask us."</summary>
/// <param name="About">What it is about, as the reader typed it.</param>
/// <param name="Text">What the reader is told.</param>
public sealed record ToldAdvice(string About, string Text)
{
    /// <summary>Whether the section that was found leaves it out: "should I stop my aspirin before the session".</summary>
    internal bool IsLeftOut { get; init; }

    /// <summary>Whether it says that the sources are silent, and not what to do: "do not stop it".</summary>
    internal bool IsOfSilence { get; init; }
}

/// <summary>"Does it hurt? It can. People describe burning ..."</summary>
/// <param name="Title">The heading of the section, or the title of the article.</param>
/// <param name="Text">A sentence or a paragraph, with its numbers; null if there is only a list.</param>
/// <param name="Address">Where more is said.</param>
public sealed record PageAnswer(string Title, string? Text, string Address)
{
    /// <summary>By which words it was found; null if it answers all of them.</summary>
    internal AskedHit<SectionWords>? FoundBy { get; init; }

    /// <summary>How many of the words that were typed and tell something it answers; null if all of them.</summary>
    internal int? Said => FoundBy?.Telling;

    /// <summary>The indexes of the words that it answers; empty if all of them.</summary>
    internal IReadOnlyList<int> Places => FoundBy?.Places ?? [];

    /// <summary>Whether it may say nothing of what other words name; the pages on reasons say what to do about each.</summary>
    internal bool LeavesWordsOut(ContentLibrary library) =>
        FoundBy is { Meaning.Article: var file } && !ReasonAnswer.IsAboutReasons(file, library);

    /// <summary>Another paragraph, which names more of what is asked; null if there is none.</summary>
    public string? Also { get; init; }

    /// <summary>The paragraphs that follow, to be shown where nothing else is answered.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>The list that follows.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>A reason not to have the treatment, to wait or to ask.</summary>
/// <param name="Item">The reason.</param>
/// <param name="Text">What the reader has or had, with its numbers.</param>
/// <param name="Wait">How long to wait: "at least 6 months after the last capsule"; null if the reason is no wait.</param>
/// <param name="Note">What else to know; null if nothing.</param>
/// <param name="Address">The address of the article with all reasons; null if there is none.</param>
public sealed record ReasonAdvice(SuitabilityItem Item, string Text, string? Wait, string? Note, string? Address)
{
    /// <summary>How many of the words that were typed and tell something it answers.</summary>
    internal int Said { get; init; }
}

/// <summary>What signs mean that are expected, or for which a call is soon enough.</summary>
/// <param name="Day">The day that the query gives; null if none: then the answer begins right after treatment.</param>
/// <param name="Answer">What the signs mean then, and from when they mean more.</param>
public sealed record SignAdvice(TimeAfter? Day, SymptomAnswer Answer);

/// <summary>What to do about urgent signs.</summary>
/// <param name="Urgency">How urgent the most urgent sign is.</param>
/// <param name="Signs">The signs that the query names.</param>
/// <param name="HelpAddress">The address of the article on when to get help; null if there is none.</param>
public sealed record CareAdvice(Urgency Urgency, IReadOnlyList<CareSign> Signs, string? HelpAddress)
{
    /// <summary>What it may be as well, if nothing but this is named; null if nothing usual looks like it.</summary>
    public UsualSign? Usual { get; init; }

    /// <summary>Whether its words alone do not tell for certain that somebody has the sign now.</summary>
    internal bool IsInDoubt { get; init; }
}

/// <summary>A usual sign that looks like an urgent one.</summary>
/// <param name="If">The question to which "yes" means that it is only this: "Only swollen, and not hot or painful?"</param>
/// <param name="Advice">What it means.</param>
public sealed record UsualSign(string If, SignAdvice Advice);

/// <summary>A sign as a card lists it.</summary>
/// <param name="Label">The sign in a patient's words.</param>
/// <param name="Since">When it becomes that urgent: "after a few hours"; null if always.</param>
/// <param name="Detail">What it looks like, or what comes with it; null if the label is enough.</param>
public sealed record CareSign(string Label, string? Since, string? Detail);
