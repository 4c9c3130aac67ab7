using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>No page says without "not" what could hurt: to stop a blood thinner. The words are in <c>safety.yml</c>.</summary>
internal sealed class UnsafeWordingCheck : ISentenceCheck
{
    private readonly ConditionalWeakTable<SafetyWordings, List<Phrases>> prepared = [];

    public Rule Rule { get; } =
        new(
            "unsafe",
            "A word that is lost, such as 'not', can turn good advice into advice that hurts; the words are in safety.yml.",
            "Stop your blood thinner before the session.",
            "Do not stop your blood thinner before the session."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        from rule in prepared.GetValue(library.Data.Safety, safety => [.. safety.MustNotSay.Select(Phrases.From)])
        let place = rule.PlaceIn(sentence)
        where place is not null
        select new SentenceFault(
            place.Value,
            $"The sentence may not be said like this: {rule.Wording.Why}",
            $"Write instead: {library.Expand(rule.Wording.Instead).TrimEnd('.')}. If it is right here, add the phrase that makes it right "
                + $"to 'unless' of '{rule.Wording.Id}' in safety.yml together with a clinician, "
                + "or write behind the sentence: {allow unsafe: the reason}."
        );

    private sealed record Phrases(MustNotSay Wording, PhraseMatcher<bool> About, PhraseMatcher<bool> Says, PhraseMatcher<bool> Unless)
    {
        public static Phrases From(MustNotSay wording) => new(wording, Book(wording.About), Book(wording.Says), Book(wording.Unless));

        /// <summary>Where the sentence says it; null if it does not, or denies it. A question takes its answer along.</summary>
        public int? PlaceIn(Sentence sentence)
        {
            if (sentence.Text.EndsWith('?') || IsSaid(Unless, sentence))
            {
                return null;
            }

            var lead =
                sentence.Lead is { } before && (Wording.Says.Count > 0 || before.Text.EndsWith('?')) ? About.FindIn(before.Words) : [];
            var about = About.FindIn(sentence.Words);
            if (about.Count + lead.Count == 0)
            {
                return null;
            }

            return Wording.Says.Count > 0
                    ? Says.FindIn(sentence.Words)
                        .Where(hit => !Denial.IsBefore(sentence, hit.First))
                        .Select(hit => (int?)hit.Start)
                        .FirstOrDefault()
                : IsHonest(sentence) || sentence.Passage.Kind is PassageKind.Heading or PassageKind.Line ? null
                : about.Select(hit => hit.Start).FirstOrDefault();
        }

        /// <summary>It, or the heading or introduction above it, says "not", or one of the phrases that make it right.</summary>
        private bool IsHonest(Sentence sentence) => sentence.Above.Append(sentence).Any(said => Denial.IsIn(said) || IsSaid(Unless, said));

        private static bool IsSaid(PhraseMatcher<bool> phrases, Sentence sentence) =>
            phrases.FindIn(sentence.Words).Any(hit => !Denial.IsBefore(sentence, hit.First));

        private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) =>
            new(phrases.Select(phrase => (phrase, true)), word => word.Stem);
    }
}
