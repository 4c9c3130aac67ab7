using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>Answers by what a search means, where its words do not tell, or tell something else.</summary>
internal sealed class MeantAnswers(Meant meant, ParsedQuery query, ContentLibrary library, int year)
{
    /// <summary>From which share on signs of an emergency are told as one: to call once too often is the smaller mistake.</summary>
    private const double ShareOfEmergency = 0.4;

    /// <summary>From which share on signs that need help the same day, or at once, are told as such.</summary>
    private const double ShareOfUrgent = 0.5;

    /// <summary>From which share on an urgent sign is named beside another answer.</summary>
    private const double ShareBeside = 0.12;

    /// <summary>How like an example must be to answer where no word does.</summary>
    private const float LeastLikeness = 0.45f;

    /// <summary>How like an example must be to come before what words found.</summary>
    private const float CertainLikeness = 0.7f;

    private const double CertainShare = 0.2;

    /// <summary>How much less like it is what words found, if that is to come second.</summary>
    private const float Farther = 0.3f;

    /// <summary>Of the share of the best answer, what another one needs to stand beside it.</summary>
    private const double SecondShare = 0.5;

    private const int MostSigns = 2;

    /// <summary>Fewer words tell too little of what is meant to call it urgent: for those there are the words of the signs.</summary>
    private const int LeastWords = 4;

    /// <summary>From which share on what words found to be for the same day is told as an emergency.</summary>
    private const double ShareOfWorse = 0.6;

    private readonly List<(Symptom Sign, double Share)> urgent =
    [
        .. from answer in meant.Answers
        where query.Words.Length >= LeastWords && !GeneralQuestion.Is(query.Words) && !NotNow.IsOfThen(query.Words, year)
        where answer.Name.Kind is AnswerKind.Sign
        let sign = library.Data.Symptoms.FirstOrDefault(sign => sign.Id == answer.Name.Name)
        where sign is { Worst: >= Urgency.SameDay }
        select (CareAnswer.WorseOf(sign, library), answer.Share),
    ];

    /// <summary>What to do about urgent signs: what words found, or what is meant, whichever is more urgent.</summary>
    public CareAdvice? MoreUrgentThan(CareAdvice? found)
    {
        var emergency = urgent.Where(sign => sign.Sign.Worst is Urgency.Emergency).ToList();
        return found is { Urgency: Urgency.Emergency } ? found
            : emergency.Sum(sign => sign.Share) >= (found is null ? ShareOfEmergency : ShareOfWorse) ? AdviceFor(emergency)
            : found is not null ? found
            : urgent.Sum(sign => sign.Share) >= ShareOfUrgent ? AdviceFor(urgent)
            : null;
    }

    /// <summary>
    /// What else may be urgent, to be named beside other answers; null if nothing is near enough, or urgent signs are told already.
    /// </summary>
    public CareAdvice? Beside(SearchAnswer found) =>
        found.Care is null && urgent.Sum(sign => sign.Share) >= ShareBeside ? AdviceFor(urgent) : null;

    /// <summary>Adds what is meant to an answer for which words found nothing.</summary>
    public SearchAnswer AddTo(SearchAnswer answer)
    {
        if (meant.Best is not { Likeness: >= LeastLikeness } best || With(answer, best) is not { } found)
        {
            return answer;
        }

        var second = meant
            .Answers.Skip(1)
            .FirstOrDefault(other => other.Share >= SecondShare * best.Share && other.Name.Kind != best.Name.Kind && IsSomething(other));
        return second is null ? found : With(found, second) ?? found;
    }

    /// <summary>Puts what is meant before what words found, if that is much farther from what is meant.</summary>
    public SearchAnswer Lead(SearchAnswer found)
    {
        if (meant.Best is not { Likeness: >= CertainLikeness, Share: >= CertainShare } best)
        {
            return found;
        }

        var names = NamesIn(found).ToHashSet();
        var article = ArticleIn(found);
        return meant.LikenessOf(name => names.Contains(name) || IsIn(article, name)) <= best.Likeness - Farther
            && With(found, best) is { } led
                ? led with { Leading = PartOf(best.Name) }
                : found;
    }

    /// <summary>What words found, but for the section of an article.</summary>
    private IEnumerable<AnswerName> NamesIn(SearchAnswer found) =>
        [
            .. (found.Signs?.Answer.Findings ?? []).Select(finding => new AnswerName(AnswerKind.Sign, finding.Symptom.Id)),
            .. found.Reasons.Select(reason => new AnswerName(AnswerKind.Reason, reason.Item.Id)),
            .. from activity in library.Data.Activities
               where found.Times.Any(time => time.Question == DataAnswers.QuestionOf(activity))
               select new AnswerName(AnswerKind.Time, activity.Id),
            .. found.Tools.Select(tool => new AnswerName(AnswerKind.Page, tool.Address)),
            .. found.AsksForClinic ? [new AnswerName(AnswerKind.Page, PageAddress.Clinic)] : Array.Empty<AnswerName>(),
            .. found.AsksForPrices ? [new AnswerName(AnswerKind.Prices, "")] : Array.Empty<AnswerName>(),
        ];

    /// <summary>The article of the section that words found; null if there is none.</summary>
    private string? ArticleIn(SearchAnswer found) =>
        found.Page?.Address.Split('#')[0] is { } address ? library.Articles.FirstOrDefault(article => article.Address == address)?.Body.File : null;

    /// <summary>Whether it is any section of an article: the one next to it answers nearly the same.</summary>
    private static bool IsIn(string? article, AnswerName name) =>
        article is not null && name.Kind is AnswerKind.Section && name.Name.StartsWith($"{article}#", StringComparison.Ordinal);

    private static bool IsSomething(MeantAnswer answer) => answer is { Likeness: >= LeastLikeness, Name.Kind: not AnswerKind.Nothing };

    private CareAdvice AdviceFor(List<(Symptom Sign, double Share)> signs)
    {
        var most = signs.Max(sign => sign.Sign.Worst);
        return CareAnswer.Of([.. signs.Where(sign => sign.Sign.Worst == most).Select(sign => sign.Sign).Distinct().Take(MostSigns)], query, library);
    }

    private static AnswerPart? PartOf(AnswerName name) =>
        name.Kind switch
        {
            AnswerKind.Sign => AnswerPart.Signs,
            AnswerKind.Reason => AnswerPart.Reasons,
            AnswerKind.Time => AnswerPart.Times,
            AnswerKind.Section => AnswerPart.Page,
            AnswerKind.Page when name.Name == PageAddress.Clinic => AnswerPart.Clinic,
            AnswerKind.Page => AnswerPart.Tools,
            AnswerKind.Prices => AnswerPart.Prices,
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
                    ? found with { Reasons = [ReasonAnswer.Of(reason, library), .. found.Reasons.Take(1)] }
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

    private PageAnswer? SectionOf(string name) =>
        name.Split('#', 2) is [var file, var anchor] && DataAnswers.ArticleOf(file, library) is { } article
            ? SectionBeginning.Of(article, section => (section.Anchor ?? "") == anchor, query, library)
            : null;
}
