using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A time without a number is no shorter than the wait that the sentence is about: nobody may swim "the next day" where the wait is
/// 7 days. What is forbidden at that time is no permission: "do not swim the next day".
/// </summary>
internal sealed class MomentCheck : ISentenceCheck
{
    /// <summary>Behind these, the time is how long something has to wait, also where it is forbidden.</summary>
    private static readonly string[] HowLong = ["for", "until", "till", "til", "over", "of", "only", "through", "than"];

    /// <summary>"Skip the gym", "leave off retinol": forbidden without a "not".</summary>
    private static readonly string[] Forbidding =
    [
        "avoid",
        "avoids",
        "skip",
        "skips",
        "leave",
        "leaves",
        "hold",
        "holds",
        "stop",
        "stops",
        "stay",
        "stays",
        "pause",
        "pauses",
        "even",
        "shade",
    ];

    /// <summary>Together with "off" and "away" they forbid: "keep off the treadmill", but not "flick it off".</summary>
    private static readonly string[] Keeping = ["stay", "stays", "keep", "keeps", "kept", "lay", "hold", "is", "are", "be", "put", "hands"];

    /// <summary>These put off what a question asks for.</summary>
    private static readonly string[] Putting = ["wait", "waits", "rebook", "reschedule", "postpone", "move", "until", "ask", "later"];

    /// <summary>Behind what has to wait, these forbid it.</summary>
    private static readonly PhraseMatcher<bool> PuttingOff = new(
        from phrase in new[] { "to avoid", "off limits", "has to wait", "have to wait", "must wait", "is not for", "too soon" }
        select (phrase, true)
    );

    /// <summary>"At once" is how soon to call, too.</summary>
    private static readonly string[] Urgent = ["call", "tell", "phone", "contact", "myth"];

    private static readonly string[] ForHelp = ["help", "needs", "seen", "looked", "checked", "examined", "doctor", "nurse", "medical"];

    private static readonly PhraseMatcher<bool> Helping = new(
        new[] { "get help", "medical help", "need help", "needs help" }.Select(phrase => (phrase, true))
    );

    private static readonly string[] Settling = ["calms", "settles", "eases", "fades", "gone"];

    /// <summary>"Never steaming hot": the most words between the negation and what it forbids.</summary>
    private const int DeniedWithin = 3;

    public Rule Rule => OneNumberCheck.OneNumber;

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Text.EndsWith('?') || sentence.Passage.Kind is PassageKind.Alt || IsQuoted(sentence) || Question.IsRefused(sentence))
        {
            yield break;
        }

        var moments = MomentReader
            .FindIn(sentence.Words)
            .Concat(QuantityReader.DifferencesIn(sentence.Text, sentence.Words))
            .Concat(new[] { WeekdayPair.Find(sentence) }.OfType<WrittenQuantity>())
            .ToList();
        moments = CalendarDays.Between(sentence) is { } between ? [between] : moments;
        if (moments.Count == 0)
        {
            moments = TimesAsked(sentence);
        }

        if (
            moments.Count == 0
            || Rejection.Covers(sentence, moments[0].Start)
            || IsOfSign(sentence)
        )
        {
            yield break;
        }

        var isAsked = moments[0].End == 0;
        var waits = FactTopics
            .In(sentence, FactTopics.Of(library.Data))
            .Where(topic => !sentence.Text[topic.Start..topic.End].EndsWith("shade", StringComparison.OrdinalIgnoreCase))
            .Where(topic => topic.Meaning.IsWait && (!isAsked || (topic.End == 0 && IsReason(topic.Meaning, library))))
            .ToList();
        foreach (
            var moment in moments.Where(moment =>
                !sentence.IsReference(moment.Start)
                && !Question.IsInside(sentence, moment.Start)
                && !IsForHelp(sentence, moment)
                && !IsHowOften(sentence, moment)
                && !IsSettling(sentence, moment)
                && !IsForbidden(sentence, moment)
                && !IsCondition(sentence, moment)
            )
        )
        {
            var allowed = waits
                .Where(wait => IsInClause(sentence, wait, moment) || !moments.Exists(other => IsOfLater(sentence, wait, moment, other)))
                .Where(wait => IsHowLong(sentence, moment) || !IsPutOff(sentence, wait))
                .Where(wait => wait.Start < moment.End || IsHowLong(sentence, moment) || !IsDenied(sentence, wait));
            if (allowed.GroupBy(wait => wait.Start).FirstOrDefault(word => word.All(wait => IsTooEarly(moment, wait.Meaning))) is { } early)
            {
                var fact = early.First().Meaning;
                if (!IsBesideWait(sentence, moment, fact) && !OtherNumber.IsReplaced(sentence, fact, waits, library.Data))
                {
                    yield return OneNumberCheck.Contradiction(sentence, moment, fact);
                }

                yield break;
            }
        }
    }

    /// <summary>"Rest tomorrow, and wear makeup the day after": what stands beside a later time is not meant by the first.</summary>
    private static bool IsOfLater(Sentence sentence, PhraseHit<Fact> wait, WrittenQuantity moment, WrittenQuantity other) =>
        other.Start > moment.Start && IsInClause(sentence, wait, other);

    /// <summary>
    /// "A cold sore on the morning of your visit is nobody's fault. Call us": when something happens, and what to do then.
    /// </summary>
    private static bool IsOfSign(Sentence sentence) =>
        sentence.Words.Any(word => Urgent.Contains(word.Text))
        || sentence is
        {
            Words: [{ Text: "a" or "an" or "if" or "new" }, ..],
            Next.Words: [{ Text: "call" or "tell" or "phone" or "ring" }, ..],
        };

    /// <summary>Whether a date is only an example beside the wait itself.</summary>
    private static bool IsBesideWait(Sentence sentence, WrittenQuantity moment, Fact fact) =>
        IsDated(sentence, moment) && OneNumberCheck.Gives(sentence, fact);

    private static bool IsReason(Fact fact, ContentLibrary library) => library.Data.Suitability.Any(item => item.Wait == fact.Key);

    /// <summary>"Powder on Friday, swimming a week later": of several times each is that of what stands beside it.</summary>
    private static bool IsInClause(Sentence sentence, PhraseHit<Fact> wait, WrittenQuantity moment) =>
        wait.End > 0
        && Clause.BoundsOf(sentence).TrueForAll(bound => bound <= wait.Start == bound <= moment.Start);

    /// <summary>The times of the question that it answers: "Filler last week? Come along."</summary>
    private static List<WrittenQuantity> TimesAsked(Sentence sentence) =>
        sentence is { Lead: { } lead, Amounts.Count: 0 }
        && lead.Text.EndsWith('?')
        && !Denial.IsIn(sentence)
        && !sentence.Words.Any(word => Putting.Contains(word.Text))
            ? [.. MomentReader.FindIn(lead.Words).Select(moment => moment with { Start = 0, End = 0 })]
            : [];

    /// <summary>A heading that quotes a myth.</summary>
    private static bool IsQuoted(Sentence sentence) =>
        sentence.Passage.Kind is PassageKind.Heading && sentence.Text.AsSpan().ContainsAny('“', '"');

    /// <summary>Whether it is over before the wait is; "day 2" ends after 72 hours, "3 days later" is neither sooner nor later.</summary>
    private static bool IsTooEarly(WrittenQuantity moment, Fact fact)
    {
        var latest = moment.Value.Max * moment.Value.Unit.Span.Fewest;
        var wait = fact.Quantity!.Min * fact.Quantity.Unit.Span.Fewest;
        return moment.Value.IsRange ? latest <= wait : latest < wait;
    }

    /// <summary>
    /// "If the tan is from last weekend, we meet in 2 weeks", "not over until Monday": an example beside the wait itself.
    /// </summary>
    private static bool IsDated(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start, moment.End - moment.Start) is var said
        && (
            said.StartsWith("last", StringComparison.OrdinalIgnoreCase)
            || said.EndsWith("ago")
            || said.EndsWith("yesterday")
            || WeekdayPair.IsDay(said)
        );

    /// <summary>"Get help the same day".</summary>
    private static bool IsForHelp(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start, moment.End - moment.Start) is var said
            && (said.EndsWith("same day") || said.EndsWith("once") || said.EndsWith("away") || said.EndsWith("immediately"))
            && Array.Exists(sentence.Words, word => ForHelp.Contains(word.Text))
        || Helping.FindIn(sentence.Words).Count > 0;

    /// <summary>"Every couple of hours", and "Monday at the same hour".</summary>
    private static bool IsHowOften(Sentence sentence, WrittenQuantity moment) =>
        WordsBefore(sentence, moment) is [.., var last]
        && (last is "every" or "each" || (last is "the" or "at" or "until" && IsHour(sentence, moment)));

    /// <summary>"Skin that is redder calms down within the hour": how long something lasts by itself.</summary>
    private static bool IsSettling(Sentence sentence, WrittenQuantity moment) =>
        WordsBefore(sentence, moment) is var before
        && before.TakeLast(2).Any(Settling.Contains)
        && !before.Any(word => word is "once" or "when" or "as" or "until");

    private static bool IsHour(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start, moment.End - moment.Start).EndsWith("same hour", StringComparison.OrdinalIgnoreCase);

    /// <summary>"With lukewarm water that night, never a hot bath": what the moment is not for.</summary>
    private static bool IsDenied(Sentence sentence, PhraseHit<Fact> topic) =>
        Denial.IsBefore(sentence, topic.First, DeniedWithin)
        && Enumerable
            .Range(Math.Max(0, topic.First - DeniedWithin), Math.Min(DeniedWithin, topic.First))
            .Any(at => Denial.Negates(sentence, at));

    /// <summary>"If it appears the night before, we will find a new date": when something happens, not how long to wait.</summary>
    private static bool IsCondition(Sentence sentence, WrittenQuantity moment) =>
        Array.FindIndex(sentence.Words, word => word.Start >= moment.Start) is >= 0 and var place
        && Denial.IsSubordinate(sentence, place)
        && sentence.Words.Any(word => Putting.Contains(word.Text) || word.Text is "find" or "new" or "date");

    /// <summary>"Picking is the one thing to avoid", "the gym has to wait".</summary>
    private static bool IsPutOff(Sentence sentence, PhraseHit<Fact> topic) =>
        PuttingOff.FindIn(sentence.Words).Any(hit =>
            hit.Start >= topic.End && sentence.Text.AsSpan(topic.End, hit.Start - topic.End).IndexOfAny(",;:.") < 0
        );

    private static bool IsForbidden(Sentence sentence, WrittenQuantity moment)
    {
        var before = WordsBefore(sentence, moment);
        var said = sentence.Text.AsSpan(moment.Start, moment.End - moment.Start);
        var isBefore = said.EndsWith("before") || said.EndsWith(" of");
        var isDayRefused = WeekdayPair.IsDay(said) && Denial.IsIn(sentence);
        var isLeast = isDayRefused || before is [.., "not", "even"] or [.., "not", "even", "a" or "the"];
        return isLeast
            || (!IsHowLong(sentence, moment) && !isBefore && Enumerable.Range(0, before.Count).Any(at => Forbids(sentence, before, at)));
    }

    /// <summary>"Until the weekend".</summary>
    private static bool IsHowLong(Sentence sentence, WrittenQuantity moment)
    {
        var before = WordsBefore(sentence, moment);
        var last = before.FindLastIndex(word => word is not ("the" or "a" or "an" or "your" or "about" or "just"));
        return (last >= 0 && HowLong.Contains(before[last])) || sentence.Text.AsSpan(moment.Start).StartsWith("over");
    }

    private static List<string> WordsBefore(Sentence sentence, WrittenQuantity moment) =>
        [.. sentence.Words.Where(word => word.End <= moment.Start).Select(word => word.Text)];

    /// <summary>A word that forbids, unless nobody needs to: "no need to stay out of the sun".</summary>
    private static bool Forbids(Sentence sentence, List<string> before, int at) =>
        at > 0 && Enumerable.Range(0, at).Any(place => Denial.Is(before[place]) && !Denial.Negates(sentence, place))
            ? false
            : Denial.Negates(sentence, at)
                || Forbidding.Contains(before[at])
                || (before[at] is "off" or "away" && before.Take(at).Any(word => Keeping.Contains(word)));
}
