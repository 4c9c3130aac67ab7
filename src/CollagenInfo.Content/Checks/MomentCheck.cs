using CollagenInfo.Content.Facts;
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
    private static readonly string[] Forbidding = ["avoid", "skip", "leave", "hold", "stop", "stay", "pause", "off", "away", "even"];

    /// <summary>"At once" is how soon to call, too.</summary>
    private static readonly string[] Urgent = ["call", "tell", "phone", "contact", "myth"];

    public Rule Rule => OneNumberCheck.OneNumber;

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Text.EndsWith('?') || sentence.Passage.Kind is PassageKind.Alt || IsQuoted(sentence))
        {
            yield break;
        }

        var moments = MomentReader.FindIn(sentence.Words);
        if (moments.Count == 0 || sentence.Words.Any(word => Urgent.Contains(word.Text)))
        {
            yield break;
        }

        var waits = FactTopics.In(sentence, FactTopics.Of(library.Data)).Where(topic => topic.Meaning.IsWait).ToList();
        foreach (
            var moment in moments.Where(moment =>
                !sentence.IsReference(moment.Start) && !IsForHelp(sentence, moment) && !IsForbidden(sentence, moment)
            )
        )
        {
            if (waits.Count > 0 && waits.TrueForAll(wait => IsTooEarly(moment, wait.Meaning)))
            {
                var fact = waits.MinBy(wait => Math.Abs(wait.Start - moment.Start)).Meaning;
                yield return OneNumberCheck.Contradiction(sentence, moment, fact);
                yield break;
            }
        }
    }

    /// <summary>A heading that quotes a myth.</summary>
    private static bool IsQuoted(Sentence sentence) =>
        sentence.Passage.Kind is PassageKind.Heading && sentence.Text.AsSpan().ContainsAny('“', '"');

    private static bool IsTooEarly(WrittenQuantity moment, Fact fact) =>
        moment.Value.Max * moment.Value.Unit.Factor < fact.Quantity!.Min * fact.Quantity.Unit.Span.Fewest;

    /// <summary>"Get help the same day".</summary>
    private static bool IsForHelp(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start, moment.End - moment.Start) is var said
        && (said.EndsWith("same day") || said.EndsWith("once") || said.EndsWith("away") || said.EndsWith("immediately"))
        && Array.Exists(sentence.Words, word => word.Text is "help" or "needs");

    private static bool IsForbidden(Sentence sentence, WrittenQuantity moment)
    {
        var before = sentence.Words.Where(word => word.End <= moment.Start).Select(word => word.Text).ToList();
        var last = before.FindLastIndex(word => word is not ("the" or "a" or "an" or "your" or "about" or "just"));
        var isHowLong = (last >= 0 && HowLong.Contains(before[last])) || sentence.Text.AsSpan(moment.Start).StartsWith("over");
        var said = sentence.Text.AsSpan(moment.Start, moment.End - moment.Start);
        var isBefore = said.EndsWith("before") || said.EndsWith(" of");
        return !isHowLong && !isBefore && before.Exists(word => Denial.Is(word) || Forbidding.Contains(word));
    }
}
