using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Tells what is urgent by what a search means. The bounds were found with searches that were written blind, and weigh a missed emergency
/// much more than a card too many.
/// </summary>
internal sealed class MeantUrgency(Meant meant, ParsedQuery query, ContentLibrary library, int year)
{
    /// <summary>From which share on signs of an emergency are told as one: to call once too often is the smaller mistake.</summary>
    private const double ShareOfEmergency = 0.4;

    /// <summary>From which share on signs that need help the same day, or at once, are told as such.</summary>
    private const double ShareOfUrgent = 0.5;

    /// <summary>From which share on an urgent sign is named beside another answer.</summary>
    private const double ShareBeside = 0.12;

    /// <summary>... and of the share of the likeliest answer, what it needs for that.</summary>
    private const double ShareOfBest = 0.25;

    /// <summary>From which share on another urgent sign is named beside those that words found.</summary>
    private const double ShareOfOther = 0.4;

    /// <summary>Of the share of the likeliest sign, what a second one needs to be told with it.</summary>
    private const double ShareOfSecond = 0.5;

    private const int MostSigns = 2;

    /// <summary>Fewer words tell too little of what is meant to call it urgent: for those there are the words of the signs.</summary>
    private const int LeastWords = 4;

    /// <summary>From which share on what words found to be for the same day is told as an emergency.</summary>
    private const double ShareOfWorse = 0.6;

    /// <summary>How like an example of something else must be, so that words which sound urgent mean that.</summary>
    private const float LikenessOfSomethingElse = 0.7f;

    /// <summary>Every urgent sign that may be meant, with its share.</summary>
    private readonly List<(Symptom Sign, double Share)> urgent =
    [
        .. from answer in meant.Answers
           where answer is { IsLike: true, Name.Kind: AnswerKind.Sign }
           let sign = library.Data.Symptoms.FirstOrDefault(sign => sign.Id == answer.Name.Name)
           where sign is { Worst: >= Urgency.SameDay }
           select (CareAnswer.WorseOf(sign, library), answer.Share),
    ];

    /// <summary>Whether enough is said, and said of now, to call it urgent only by what it means.</summary>
    public bool TellsOfNow { get; } =
        query.Words.Length >= LeastWords
        && Tokenizer.WordsAndNumbers(query.Text) is var words
        && !GeneralQuestion.Is(words)
        && !NotNow.IsOfThen(words, year);

    /// <summary>The share of all urgent signs together.</summary>
    public double Share => urgent.Sum(sign => sign.Share);

    /// <summary>
    /// Whether a sentence is about something else, and nothing urgent is near it: "I faint when I see a needle".
    /// </summary>
    public bool IsAboutSomethingElse =>
        urgent.Count == 0
        && query.Words.Length >= LeastWords
        && meant.Answers is [{ Name.Kind: not (AnswerKind.Sign or AnswerKind.Nothing), Likeness: >= LikenessOfSomethingElse }, ..];

    /// <summary>
    /// What to do about urgent signs: what words found, or what is meant if words found nothing, or if it is an emergency almost for sure.
    /// </summary>
    public CareAdvice? MoreUrgentThan(CareAdvice? found)
    {
        if (found is { Urgency: Urgency.Emergency } || !TellsOfNow)
        {
            return found;
        }

        var emergency = urgent.Where(sign => sign.Sign.Worst is Urgency.Emergency).ToList();
        return emergency.Sum(sign => sign.Share) >= (found is null ? ShareOfEmergency : ShareOfWorse) ? AdviceFor(emergency)
            : found is not null ? found
            : Share >= ShareOfUrgent ? AdviceFor(urgent)
            : null;
    }

    /// <summary>What else may be urgent, to be named beside the other answers; null if nothing is near enough, or all is told.</summary>
    public CareAdvice? Beside(CareAdvice? told)
    {
        var labels = told?.Signs.Select(sign => sign.Label).ToList() ?? [];
        var others = urgent.Where(sign => !labels.Contains(library.Expand(sign.Sign.Label))).ToList();
        return others.Sum(sign => sign.Share) >= (told is null ? LeastBeside : ShareOfOther) ? AdviceFor(others) : null;
    }

    /// <summary>Which share urgent signs need to be named beside an answer: the likelier that is, the more.</summary>
    private double LeastBeside => Math.Max(ShareBeside, ShareOfBest * (meant.Answers is [var best, ..] ? best.Share : 0));

    /// <summary>The likeliest first, because what to do differs: to press, to wipe the cream off.</summary>
    private CareAdvice AdviceFor(List<(Symptom Sign, double Share)> signs)
    {
        var most = signs.Max(sign => sign.Sign.Worst);
        var shares = signs
            .Where(sign => sign.Sign.Worst == most)
            .GroupBy(sign => sign.Sign, (sign, same) => (Sign: sign, Share: same.Sum(one => one.Share)))
            .OrderByDescending(sign => sign.Share)
            .Take(MostSigns)
            .ToList();
        return CareAnswer.Of(
            [.. shares.Where(sign => sign.Share >= shares[0].Share * ShareOfSecond).Select(sign => sign.Sign)],
            query,
            library
        );
    }
}
