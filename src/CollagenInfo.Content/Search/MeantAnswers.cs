using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>Answers by what a search means, where its words do not tell, or tell something else.</summary>
internal sealed class MeantAnswers(Meant meant, MeantUrgency urgency, ParsedQuery query, ContentLibrary library)
{
    /// <summary>What it takes to come before what words found: of a few words each says much, of a sentence hardly one does.</summary>
    private static readonly Certainty OfFewWords = new(Likeness: 0.7f, Share: 0.2, Farther: 0.3f);
    private static readonly Certainty OfSentence = new(Likeness: 0.58f, Share: 0.35, Farther: 0.08f);

    private const int WordsOfSentence = 5;

    /// <summary>Up to which share of urgent signs an emergency that words found leaves room for an answer below it.</summary>
    private const double ShareOfNone = 0.1;

    /// <summary>Of the share of the best answer, what another one needs to stand beside it.</summary>
    private const double SecondShare = 0.5;

    /// <summary>... and what it needs to stand in its place, if some of the words name it.</summary>
    private const double ShareOfNamed = 0.3;

    /// <summary>What a reason needs to come before a sign, if the reader asks whether a session may take place.</summary>
    private const double LeastShareOfReason = 0.05;

    /// <summary>From which share on a section of safety.yml for other dangers comes first.</summary>
    private const double ShareOfDanger = 0.5;

    private const float LikenessOfDanger = 0.6f;

    /// <summary>From which share on what is meant comes before what every patient is told.</summary>
    private const double ShareBeforeTold = 0.6;

    /// <summary>What else may be urgent, to be named beside the other answers; null if there is nothing.</summary>
    public CareAdvice? Beside(CareAdvice? told) => urgency.Beside(told);

    /// <summary>The section for whoever may be in danger of another kind; null if that is not meant.</summary>
    public PageAnswer? Danger() =>
        meant
            .Answers.Where(answer => answer is { Likeness: >= LikenessOfDanger, Share: >= ShareOfDanger, Name.Kind: AnswerKind.Section })
            .Where(answer => library.Data.Safety.FirstAnswers.Contains(answer.Name.Name))
            .Select(answer => SectionOf(answer.Name.Name))
            .FirstOrDefault();

    /// <summary>Puts what is meant below an emergency that words found, if nothing urgent is meant, and no sign.</summary>
    public SearchAnswer Below(SearchAnswer found) =>
        urgency.TellsOfNow
        && urgency.Share <= ShareOfNone
        && meant.Answers is [{ Name.Kind: not AnswerKind.Sign } best, ..]
        && OfSentence.IsMetBy(best)
            ? With(found, best) ?? found
            : found;

    /// <summary>
    /// Adds what is meant to an answer for which words found nothing for certain. Of several meanings, what some of the words find too is
    /// the likelier one: <paramref name="loose"/> is asked for only if it is needed.
    /// </summary>
    public SearchAnswer AddTo(SearchAnswer answer, Lazy<SearchAnswer> loose)
    {
        var likely = meant.Answers.Where(IsSomething).ToList();
        if (likely is not [var first, ..] || meant.Answers[0].Name.Kind is AnswerKind.Nothing)
        {
            return answer;
        }

        var words = new NamedAnswers(loose.Value, library);
        var best = likely.Find(other => words.Has(other.Name) && other.Share >= ShareOfNamed * first.Share) ?? first;
        if (PartOf(best.Name) is not { } part)
        {
            return With(answer with { Times = [.. loose.Value.Times.Take(1)] }, best) ?? answer;
        }

        if (With(answer, best) is not { } found)
        {
            return answer;
        }

        var second = likely.Find(other => other.Share >= SecondShare * first.Share && other.Name.Kind != best.Name.Kind);
        return ((second is null ? null : With(found, second)) ?? found) with { Leading = part };
    }

    /// <summary>
    /// Puts what is meant before what words found, or in place of their section, if that is farther from what is meant. What signs mean,
    /// and for whom there is no treatment, stays first.
    /// </summary>
    public SearchAnswer Lead(SearchAnswer found)
    {
        if (found.Signs is not null && (query.AsksToCome || query.IsBeforeSession) && ReasonMeant() is { } reason)
        {
            return (With(found, reason) ?? found) with { Leading = AnswerPart.Reasons };
        }

        var certainty = query.Words.Length < WordsOfSentence ? OfFewWords : OfSentence;
        if (
            found is { Reasons: [{ Item.Kind: SuitabilityKind.DoNotTreat }, ..] }
            || meant.Answers is not [var best, ..]
            || !IsSomething(best)
            || !certainty.IsMetBy(best)
            || (found.Signs is not null && best.Name.Kind is AnswerKind.Sign)
        )
        {
            return found;
        }

        var isFarther =
            found.Parts is [AnswerPart.Care]
            || (
                found.Told is { } told
                    ? IsBeforeTold(told, best)
                    : meant.LikenessOf(new NamedAnswers(found, library).Has) is { } likeness
                        && likeness <= best.Likeness - certainty.Farther
            );
        var staysBehind = found.Signs is not null && query.Mended is null;
        return isFarther && With(WithoutSilence(found, best), best) is { } led
            ? led with { Leading = staysBehind ? null : PartOf(best.Name) }
            : found;
    }

    /// <summary>A section says what the sources say, and where they are silent.</summary>
    private static SearchAnswer WithoutSilence(SearchAnswer found, MeantAnswer best) =>
        found.Told is { IsOfSilence: true } && best.Name.Kind is AnswerKind.Section ? found with { Told = null } : found;

    /// <summary>A reason to wait or to ask that may be meant; null if there is none.</summary>
    private MeantAnswer? ReasonMeant() =>
        meant.Answers.FirstOrDefault(answer => answer is { IsLike: true, Share: >= LeastShareOfReason, Name.Kind: AnswerKind.Reason });

    /// <summary>
    /// Whether it is likely enough to come before what every patient is told. Before "do not stop a medicine" comes only a reason.
    /// </summary>
    private bool IsBeforeTold(ToldAdvice told, MeantAnswer best) =>
        query.Words.Length >= WordsOfSentence
        && best.Share >= ShareBeforeTold
        && (told.IsOfSilence || best.Name.Kind is AnswerKind.Reason);

    /// <summary>Whether it may answer. A mild sign does not, where urgent ones are as likely.</summary>
    private bool IsSomething(MeantAnswer answer) =>
        answer is { IsLike: true, Name.Kind: not AnswerKind.Nothing }
        && (answer.Name.Kind is not AnswerKind.Sign || urgency.Share < answer.Share);

    private static AnswerPart? PartOf(AnswerName name) =>
        name.Kind switch
        {
            AnswerKind.Sign => AnswerPart.Signs,
            AnswerKind.Reason => AnswerPart.Reasons,
            AnswerKind.Time => AnswerPart.Times,
            AnswerKind.Section => AnswerPart.Page,
            AnswerKind.Page when name.Name == PageAddress.Clinic => AnswerPart.Clinic,
            AnswerKind.Prices => AnswerPart.Prices,
            // A tool asks more than it tells.
            _ => null,
        };

    /// <summary>With one more answer; null if it is not on the site.</summary>
    private SearchAnswer? With(SearchAnswer found, MeantAnswer answer) =>
        answer.Name.Name is var name
            ? answer.Name.Kind switch
            {
                // What is urgent has been told before, if it is meant for certain.
                AnswerKind.Sign => library.Data.Symptoms.FirstOrDefault(sign => sign.Id == name) is { Worst: <= Urgency.CallUs } sign
                    ? found with { Signs = SignAnswer.Of([sign], query, library) }
                    : null,
                AnswerKind.Reason => library.Data.Suitability.FirstOrDefault(item => item.Id == name) is { } reason
                    ? found with { Reasons = [.. found.Reasons.Prepend(ReasonAnswer.Of(reason, library)).OrderBy(one => one.Item.Kind)] }
                    : null,
                AnswerKind.Time => library.Data.Activities.FirstOrDefault(activity => activity.Id == name) is { } activity
                    && DataAnswers.TimeOf(activity, library) is { } time
                        ? found with { Times = [time, .. found.Times.Take(1)] }
                        : null,
                AnswerKind.Section => SectionOf(name) is { } page ? found with { Page = page } : null,
                AnswerKind.Page when name == PageAddress.Clinic => found with { AsksForClinic = true },
                AnswerKind.Page => SitePages.Tools.FirstOrDefault(tool => tool.Address == name) is { } tool
                    ? found with { Tools = [tool, .. found.Tools.Take(1)] }
                    : null,
                AnswerKind.Prices => library.Clinic.Prices.Any(price => price.IsPerSession) ? found with { AsksForPrices = true } : null,
                _ => null,
            }
            : null;

    /// <summary>The section; the beginning of its article, if the heading is called something else by now.</summary>
    private PageAnswer? SectionOf(string name) =>
        name.Split('#', 2) is [var file, var anchor] && DataAnswers.ArticleOf(file, library) is { } article
            ? SectionBeginning.Of(article, section => (section.Anchor ?? "") == anchor, query, library)
                ?? SectionBeginning.Of(article, section => section.Anchor is null, query, library)
            : null;

    /// <summary>What it takes to come before what words found.</summary>
    /// <param name="Likeness">How like the nearest example must be.</param>
    /// <param name="Share">The least share.</param>
    /// <param name="Farther">How much less like what words found must be.</param>
    private sealed record Certainty(float Likeness, double Share, float Farther)
    {
        public bool IsMetBy(MeantAnswer answer) => answer.Likeness >= Likeness && answer.Share >= Share;
    }
}
