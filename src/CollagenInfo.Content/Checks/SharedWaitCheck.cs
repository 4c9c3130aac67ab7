using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// One time for several activities, in their sentence or above their list, is no shorter than the wait of any of them: "makeup and the
/// pool after 2 days" is too early for the pool.
/// </summary>
internal sealed class SharedWaitCheck : ISentenceCheck
{
    /// <summary>These forbid an activity without a "not".</summary>
    private static readonly FrozenSet<string> Forbidding = WordSet.Parse(
        "avoid skip leave stop pause off out away shade instead before"
    );

    /// <summary>"With clean brushes", "touch it with clean hands".</summary>
    private const int Near = 4;

    public Rule Rule { get; } =
        new(
            "shared-wait",
            "One time for several activities has to be long enough for each of them.",
            "You can wear makeup and swim after {{ aftercare.makeup }}.",
            "You can wear makeup after {{ aftercare.makeup }}, and swim after {{ aftercare.swimming }}."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Passage.Kind is PassageKind.Alt or PassageKind.Line || Question.Is(sentence))
        {
            return [];
        }

        var isBelow = sentence.IsListed && sentence.Above.Count > 0 && TimesIn(sentence).Count == 0;
        var topics = isBelow || TimesIn(sentence).Count == 1 ? FactTopics.Own(sentence, FactTopics.Of(library.Data)) : [];
        if (topics.Count == 0 || TimeOf(sentence, isBelow, library) is not { } time)
        {
            return [];
        }

        var isForbidden = !time.IsAbove && Denial.IsBefore(sentence, PlaceOf(sentence, time.Time));
        var activities = topics.Where(topic => topic.Meaning.IsWait).GroupBy(topic => topic.Start).ToList();
        return (time.IsAbove || activities.Count > 1 ? activities : [])
            .Where(word =>
                word.All(topic => topic.Meaning is { IsWait: true, Kind: not FactKind.AtLeast } && IsShorter(time.Time, topic.Meaning))
            )
            .Where(word => !(isForbidden && IsOfThing(sentence, word.First())))
            .Where(word => !IsClean(sentence, word.First()) && (isForbidden || !IsForbidden(sentence, word.First())))
            .Take(1)
            .Select(word => Fault(word.First(), time.Time, time.In));
    }

    /// <summary>The only time of the sentence, or if it has none, of the heading or sentence above its list.</summary>
    private static (WrittenQuantity Time, Sentence In, bool IsAbove)? TimeOf(Sentence sentence, bool isBelow, ContentLibrary library)
    {
        var of = isBelow ? sentence.Above[^1] : sentence;
        var times = isBelow ? [.. TimesIn(of), .. MomentReader.FindIn(of.Words).Where(moment => !IsBefore(of, moment))] : TimesIn(of);
        return times is [var time] && MayBeWait(time, of, library) ? (time, of, isBelow) : null;
    }

    /// <summary>"Before you leave".</summary>
    private static bool IsBefore(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start).StartsWith("before", StringComparison.OrdinalIgnoreCase);

    private static List<WrittenQuantity> TimesIn(Sentence sentence) => [.. sentence.Amounts.Where(number => number.Value.Unit.IsTime)];

    /// <summary>What is typed, or the wait of a fact: not the minutes that a cream stays on.</summary>
    private static bool MayBeWait(WrittenQuantity time, Sentence sentence, ContentLibrary library) =>
        sentence.References.FirstOrDefault(reference => reference.Start == time.Start).Key is not { } key
            ? time.Value.Unit.Plural != "minutes" && !time.IsRepeated
            : library.Facts.Find(key) is { IsWait: true };

    private static int PlaceOf(Sentence sentence, WrittenQuantity time) =>
        Array.FindIndex(sentence.Words, word => word.Start >= time.Start) is >= 0 and var place ? place : sentence.Words.Length - 1;

    private static bool IsForbidden(Sentence sentence, PhraseHit<Fact> topic) =>
        sentence.Words.Take(topic.First).Where((_, at) => Denial.Negates(sentence, at)).Any()
        || sentence.Words[..(topic.First + topic.Count)].Any(word => Forbidding.Contains(word.Text));

    /// <summary>"Only with clean brushes": how something is done, and not from when.</summary>
    private static bool IsClean(Sentence sentence, PhraseHit<Fact> topic) =>
        sentence.Words.Where((_, at) => Math.Abs(at - topic.First) <= Near).Any(word => word.Text is "clean" or "hands");

    /// <summary>"Hot water should not touch the area": what is named before does not touch by hand.</summary>
    private static bool IsOfThing(Sentence sentence, PhraseHit<Fact> topic) =>
        topic.First > 1
        && sentence.Words[topic.First].Text == "touch"
        && Denial.Is(sentence.Words[topic.First - 1].Text)
        && sentence.Words[topic.First - 2].Text is not "do";

    private static bool IsShorter(WrittenQuantity time, Fact fact) =>
        time.Value.Max * time.Value.Unit.Span.Fewest < fact.Quantity!.Min * fact.Quantity.Unit.Span.Fewest;

    private static SentenceFault Fault(PhraseHit<Fact> topic, WrittenQuantity time, Sentence of) =>
        new(
            topic.Start,
            $"'{of.Text[time.Start..time.End]}' is too short for '{topic.Meaning.Label}', which is {topic.Meaning.Wording}.",
            $"Give it its own time, {{{{ {topic.Meaning.Key} }}}}. "
                + "If the time is about something else, write behind the sentence what: {allow shared-wait: the reason}."
        );
}
