using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>No page says without "not" what could hurt: to stop a blood thinner. The words are in <c>safety.yml</c>.</summary>
internal sealed class UnsafeWordingCheck : ISentenceCheck
{
    private readonly ConditionalWeakTable<SafetyWordings, PhraseMatcher<Phrases>> prepared = [];

    public Rule Rule { get; } =
        new(
            "unsafe",
            "A word that is lost, such as 'not', can turn good advice into advice that hurts; the words are in safety.yml.",
            "Stop your blood thinner before the session.",
            "Do not stop your blood thinner before the session."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        from rule in RulesAbout(sentence, prepared.GetValue(library.Data.Safety, Collect))
        let place = rule.PlaceIn(sentence)
        where place is not null
        select new SentenceFault(
            place.Value,
            $"The sentence may not be said like this: {rule.Wording.Why}",
            $"Write instead: {library.Expand(rule.Wording.Instead).TrimEnd('.')}. If it is right here, add the phrase that makes it right "
                + $"to 'unless' of '{rule.Wording.Id}' in safety.yml together with a clinician, "
                + "or write behind the sentence: {allow unsafe: the reason}."
        );

    private static PhraseMatcher<Phrases> Collect(SafetyWordings safety) => PhraseMatcher<Phrases>.OfStems(
        safety.MustNotSay.Select(Phrases.From).SelectMany(phrases => phrases.Wording.About.Select(about => (about, phrases)))
    );

    /// <summary>The rules about what a sentence names, or what the sentence before it does that it takes up.</summary>
    private static IEnumerable<Phrases> RulesAbout(Sentence sentence, PhraseMatcher<Phrases> about)
    {
        var own = about.FindIn(sentence.Stems).Select(hit => hit.Meaning);
        return (sentence.Lead is { } lead ? own.Concat(RulesOfLead(lead, about)) : own).Distinct();
    }

    /// <summary>Only a question makes every sentence about it need a "not".</summary>
    private static IEnumerable<Phrases> RulesOfLead(Sentence lead, PhraseMatcher<Phrases> about) => about
        .FindIn(lead.Stems)
        .Select(hit => hit.Meaning)
        .Where(rule => rule.Wording.Says.Count > 0 || lead.Text.EndsWith('?'));

    private sealed record Phrases(MustNotSay Wording, PhraseMatcher<bool> Says, PhraseMatcher<bool> Unless)
    {
        public static Phrases From(MustNotSay wording) => new(wording, Book(wording.Says), Book(wording.Unless));

        /// <summary>Where the sentence says it; null if it does not, or denies it.</summary>
        public int? PlaceIn(Sentence sentence)
        {
            if (sentence.Text.EndsWith('?'))
            {
                return null;
            }

            if (Wording.Says.Count == 0)
            {
                return IsHonest(sentence) || sentence.Passage.Kind is PassageKind.Heading or PassageKind.Line ? null : 0;
            }

            var said = Says.FindIn(sentence.Stems)
                .Where(hit => !Denial.IsBefore(sentence, hit.First))
                .Select(hit => (int?)hit.Start)
                .FirstOrDefault();
            return said is null || IsSaid(Unless, sentence) ? null : said;
        }

        /// <summary>It, or the heading or introduction above it, says "not", or one of the phrases that make it right.</summary>
        private bool IsHonest(Sentence sentence) => sentence.Above.Append(sentence).Any(said => Denial.IsIn(said) || IsSaid(Unless, said));

        private static bool IsSaid(PhraseMatcher<bool> phrases, Sentence sentence) =>
            phrases.FindIn(sentence.Stems).Any(hit => !Denial.IsBefore(sentence, hit.First));

        private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) =>
            PhraseMatcher<bool>.OfStems(phrases.Select(phrase => (phrase, true)));
    }
}
