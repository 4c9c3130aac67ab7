using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>No page says without "not" what could hurt: to stop a blood thinner. The words are in <c>safety.yml</c>.</summary>
internal sealed class UnsafeWordingCheck : ISentenceCheck
{
    /// <summary>The most words between "would" and what it makes a thought.</summary>
    private const int ThoughtWithin = 4;

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
        let place = rule.PlaceIn(sentence, library.Data)
        where place is not null && !(rule.Wording.IsPermission && rule.IsGivenWait(sentence, library.Data))
        select new SentenceFault(
            place.Value,
            $"The sentence may not be said like this: {rule.Wording.Why}",
            $"Write instead: {library.Expand(rule.Wording.Instead).TrimEnd('.')}. If it is right here, add the phrase that makes it right "
                + $"to 'unless' of '{rule.Wording.Id}' in safety.yml together with a clinician, "
                + "or write behind the sentence: {allow unsafe: the reason}."
        );

    private static PhraseMatcher<Phrases> Collect(SafetyWordings safety) =>
        PhraseMatcher<Phrases>.OfStems(
            safety
                .MustNotSay.Select(wording => Phrases.From(wording, safety))
                .SelectMany(phrases => phrases.Wording.About.Select(about => (about, phrases)))
        );

    /// <summary>The rules about what a sentence names, or what the sentence before it does that it takes up.</summary>
    private static IEnumerable<Phrases> RulesAbout(Sentence sentence, PhraseMatcher<Phrases> about)
    {
        var own = about.FindIn(sentence.Stems).Select(hit => hit.Meaning);
        return (sentence.Lead is { } lead ? own.Concat(RulesOfLead(lead, about)) : own).Distinct();
    }

    /// <summary>Only a question makes every sentence about it need a "not".</summary>
    private static IEnumerable<Phrases> RulesOfLead(Sentence lead, PhraseMatcher<Phrases> about) =>
        about.FindIn(lead.Stems).Select(hit => hit.Meaning).Where(rule => !rule.IsAlwaysSaid || lead.Text.EndsWith('?'));

    private sealed record Phrases(MustNotSay Wording, PhraseMatcher<bool> About, PhraseMatcher<bool> Says, PhraseMatcher<bool> Unless)
    {
        /// <summary>Whether every sentence about it says it.</summary>
        public bool IsAlwaysSaid => Wording is { Says.Count: 0, IsPermission: false, IsSaidByDenial: false };

        public static Phrases From(MustNotSay wording, SafetyWordings safety) =>
            new(
                wording,
                Book(wording.About),
                Book(Contractions.Of(wording.Says)),
                Book(wording.IsPromise ? wording.Unless.Concat(safety.WarnsOfClaims) : wording.Unless)
            );

        /// <summary>Where the sentence says it; null if it does not, or denies it.</summary>
        public int? PlaceIn(Sentence sentence, ContentData data)
        {
            if (Question.Is(sentence) || sentence.IsCondemned || Reply.IsAlarm(sentence))
            {
                return null;
            }

            if (IsAlwaysSaid)
            {
                return IsHonest(sentence) || sentence.Passage.Kind is PassageKind.Heading or PassageKind.Line ? null : 0;
            }

            var said = Says.FindIn(sentence.Stems)
                .Where(hit => !sentence.Text.AsSpan(hit.Start, hit.End - hit.Start).Contains(';'))
                .Where(hit => !Denial.IsBefore(sentence, hit.First) && !IsOnlyThought(sentence, hit.First))
                .Where(hit => (Wording.IsPromise || !Harm.IsOf(sentence, hit.First)) && !IsOfOther(sentence, hit.Start, data))
                .Select(hit => (int?)hit.Start)
                .FirstOrDefault();
            said ??= Wording.IsPermission ? PermissionIn(sentence) : null;
            said ??= Wording.IsSaidByDenial ? DeniedIn(sentence) : null;
            return said is null || IsSaid(Unless, sentence, Says) || WarnsAfterwards(sentence) ? null : said;
        }

        /// <summary>"Benzoyl peroxide waits a week": what it is about is named in facts.yml, with that wait.</summary>
        public bool IsGivenWait(Sentence sentence, ContentData data) =>
            sentence.Amounts.Count > 0
            && FactTopics
                .Own(sentence, FactTopics.Of(data))
                .Where(topic => topic.Meaning.IsWait && NumberAgreement.Gives(sentence, topic.Meaning))
                .Any(topic => About.FindIn(sentence.Stems).Any(hit => hit.Start < topic.End && topic.Start < hit.End));

        /// <summary>
        /// "Retinol stops a week ahead; ask about a prescribed one": what it is about comes only then, and before it a fact is named.
        /// </summary>
        private bool IsOfOther(Sentence sentence, int place, ContentData data) =>
            sentence.Text.IndexOf(';', place) is > 0 and var parted
            && About.FindIn(sentence.Stems) is [var first, ..]
            && first.Start > parted
            && FactTopics.Own(sentence, FactTopics.Of(data)).Any(topic => topic.Start < parted);

        /// <summary>"Four dots would mean strong evidence, and no use has earned them".</summary>
        private static bool IsOnlyThought(Sentence sentence, int place) =>
            sentence.Words[..place].TakeLast(ThoughtWithin).Any(word => word.Text == "would")
            && sentence.Words.Where((word, at) => at > place && word.Text is "no" or "none" && Denial.Negates(sentence, at)).Any();

        /// <summary>"Strong cream from the internet can kill, so do not buy it."</summary>
        private static bool WarnsAfterwards(Sentence sentence) =>
            Enumerable
                .Range(1, Math.Max(0, sentence.Words.Length - 1))
                .Any(at => sentence.Words[at - 1].Text == "so" && Denial.Negates(sentence, at));

        /// <summary>Where it names a time, or says that nothing stands in the way.</summary>
        private static int? PermissionIn(Sentence sentence) =>
            Denial.Waives(sentence) ? 0
            : IsTelling(sentence) ? null
                : sentence
                    .Amounts.Where(amount => amount.Value.Unit.IsTime)
                    .Concat(MomentReader.FindIn(sentence.Words))
                    .Select(time => (int?)time.Start)
                    .FirstOrDefault();

        /// <summary>Where the sentence says that it does not happen: "no complications", "no serious side effects".</summary>
        private int? DeniedIn(Sentence sentence) =>
            About
                .FindIn(sentence.Stems)
                .Where(hit => Denial.IsBefore(sentence, hit.First, reach: 3) || IsNever(sentence, hit))
                .Select(hit => (int?)hit.Start)
                .FirstOrDefault();

        /// <summary>"Dark marks never follow".</summary>
        private static bool IsNever(Sentence sentence, PhraseHit<bool> hit) =>
            hit.First + hit.Count < sentence.Words.Length && sentence.Words[hit.First + hit.Count].Text == "never";

        /// <summary>It, or the heading or introduction above it, says "not", or one of the phrases that make it right.</summary>
        private bool IsHonest(Sentence sentence) =>
            sentence.Above.Append(sentence).Any(said => Denial.IsIn(said) || IsSaid(Unless, said))
            || (sentence.Lead is { } asked && IsSaid(Unless, asked))
            || IsTelling(sentence);

        /// <summary>"Say it before we begin".</summary>
        private static bool IsTelling(Sentence sentence) =>
            sentence.Words is [{ Text: "tell" or "say" or "mention" or "ask" }, { Text: not "nothing" }, ..];

        private static bool IsSaid(PhraseMatcher<bool> phrases, Sentence sentence, PhraseMatcher<bool>? besides = null)
        {
            var others = besides?.FindIn(sentence.Stems) ?? [];
            return phrases
                .FindIn(sentence.Stems)
                .Where(hit => !others.Any(other => IsPartOf(hit, other)))
                .Any(hit => (!Denial.IsBefore(sentence, hit.First) || HasDenial(sentence, hit)) && !IsNoBar(sentence, hit));
        }

        /// <summary>The "not" of "does not break the skin" is what is said, and makes nothing right.</summary>
        private static bool IsPartOf(PhraseHit<bool> hit, PhraseHit<bool> said) =>
            hit.Count == 1 && said.First <= hit.First && hit.First + hit.Count <= said.First + said.Count;

        /// <summary>The "does not mean" of "no fever does not mean no infection".</summary>
        private static bool HasDenial(Sentence sentence, PhraseHit<bool> hit) =>
            hit.Count > 1 && sentence.Words.Skip(hit.First).Take(hit.Count).Any(word => Denial.Is(word.Text));

        /// <summary>The "no" of "no problem" makes nothing right.</summary>
        private static bool IsNoBar(Sentence sentence, PhraseHit<bool> hit) =>
            hit.Count == 1
            && Denial.Is(sentence.Words[hit.First].Text)
            && (!Denial.Negates(sentence, hit.First) || IsOfOpeningIf(sentence, hit.First));

        /// <summary>"If photos show no change, we go deeper": the "no" of the case, and not of the advice.</summary>
        private static bool IsOfOpeningIf(Sentence sentence, int place) =>
            sentence.Words[0].Text == "if" && sentence.Text.IndexOf(',') > sentence.Words[place].Start;

        private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) =>
            PhraseMatcher<bool>.OfStems(phrases.Select(phrase => (phrase, true)));
    }
}
