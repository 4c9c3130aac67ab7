using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Whoever reads that something is allowed, and not from when, does it at once: "the sauna is fine" needs the wait beside it. The words
/// that allow stand in <c>safety.yml</c>.
/// </summary>
internal sealed class PermissionCheck : ISentenceCheck
{
    /// <summary>The most words between a "not" and what it denies.</summary>
    private const int DeniedWithin = 3;

    private readonly ConditionalWeakTable<SafetyWordings, Words> prepared = [];

    public Rule Rule { get; } =
        new(
            "permission",
            "Whoever reads that something is allowed, and not from when, does it the same evening.",
            "You can wear makeup again.",
            "You can wear makeup again after {{ aftercare.makeup }}."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Passage.Kind is PassageKind.Heading or PassageKind.Alt or PassageKind.Line || Question.Is(sentence))
        {
            yield break;
        }

        var words = prepared.GetValue(library.Data.Safety, safety => new Words(safety));
        var allowed = words.Allows.FindIn(sentence.Stems);
        if ((allowed.Count == 0 && !Denial.Waives(sentence)) || Near(sentence).Any(Words.HasTime))
        {
            yield break;
        }

        var topic = FactTopics
            .In(sentence, FactTopics.Of(library.Data))
            .Where(hit => hit.Meaning is { IsWait: true, Kind: not FactKind.AtLeast })
            .FirstOrDefault(hit => !IsStrength(sentence, hit) && !IsApart(sentence, hit, allowed) && !IsDenied(sentence, hit));
        if (topic.Meaning is { } fact && !words.Forbids(sentence))
        {
            yield return new SentenceFault(
                allowed.Count > 0 ? allowed[0].Start : 0,
                $"This allows something, and does not say from when: '{fact.Label}' is {fact.Wording}.",
                $"Write the time: {{{{ {fact.Key} }}}}. "
                    + "If it is about something else, write behind the sentence what: {allow permission: the reason}."
            );
        }
    }

    /// <summary>"Reach for factor 50": how strong a product is, not from when.</summary>
    private static bool IsStrength(Sentence sentence, PhraseHit<Fact> topic) =>
        sentence.Amounts.Any(number => !number.Value.Unit.IsTime && number.Start < topic.End && topic.Start < number.End);

    /// <summary>"Hugging is allowed, but keep scarves from rubbing": what is named in another part is not what is allowed.</summary>
    private static bool IsApart(Sentence sentence, PhraseHit<Fact> topic, IReadOnlyList<PhraseHit<bool>> allowed) =>
        topic.End > 0 && allowed.Count > 0 && allowed.All(hit => Clause.AreParted(sentence, topic.Start, hit.Start));

    /// <summary>"You can cook, as long as nothing rubs your face".</summary>
    private static bool IsDenied(Sentence sentence, PhraseHit<Fact> topic) =>
        topic.End > 0 && Denial.IsBefore(sentence, topic.First, DeniedWithin) && !Denial.Waives(sentence);

    /// <summary>It, and what is right before, behind and above it, where the time may stand; a time that is only asked is none.</summary>
    private static IEnumerable<Sentence> Near(Sentence sentence) =>
        sentence
            .Above.Concat(new[] { sentence, sentence.Lead, sentence.Next }.OfType<Sentence>())
            .Where(near => near == sentence || !near.Text.EndsWith('?') || Question.TellsWhen(near) || near.References.Count > 0);

    private sealed class Words(SafetyWordings safety)
    {
        public PhraseMatcher<bool> Allows { get; } =
            PhraseMatcher<bool>.OfStems(Contractions.Of(safety.Allows.Concat(safety.Vague)).Select(phrase => (phrase, true)));

        private readonly PhraseMatcher<bool> referring = PhraseMatcher<bool>.OfStems(safety.Referring.Select(phrase => (phrase, true)));

        /// <summary>A number by reference, or a time of whatever kind, which other rules compare.</summary>
        public static bool HasTime(Sentence sentence) =>
            sentence.References.Count > 0
            || sentence.Amounts.Any(number => number.Value.Unit.IsTime)
            || MomentReader.FindIn(sentence.Words).Count > 0
            || WeekdayPair.Find(sentence) is not null;

        public bool Forbids(Sentence sentence) =>
            Denial.IsIn(sentence, at => !Denial.IsSubordinate(sentence, at))
            || referring.FindIn(sentence.Stems).Any(hit => !IsWaived(sentence, hit.First));

        /// <summary>The "skip" of "you do not have to skip spin class", and the "nobody" of "nobody has to".</summary>
        private static bool IsWaived(Sentence sentence, int place) =>
            Denial.Is(sentence.Words[place].Text) || Denial.IsBefore(sentence, place);
    }
}
