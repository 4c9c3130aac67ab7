using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// No page waves through what <c>suitability.yml</c> says not to treat, to wait for or to ask about: "a cold sore? come anyway".
/// </summary>
internal sealed class ReasonWaivedCheck : ISentenceCheck
{
    /// <summary>The most words between a "provided" and what it excludes.</summary>
    private const int ConditionWithin = 9;

    private static readonly string[] Telling = ["mention", "tell", "say", "told", "let", "bring", "ask"];

    private readonly ConditionalWeakTable<ContentData, Words> prepared = [];

    public Rule Rule { get; } =
        new(
            "reason-waived",
            "Whoever reads that a reason against the treatment does not matter comes with it, and is hurt.",
            "With a cold sore you can come anyway.",
            "With a cold sore, wait until it has healed."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Passage.Kind is PassageKind.Alt || Question.Is(sentence))
        {
            yield break;
        }

        var words = prepared.GetValue(library.Data, data => new Words(data));
        var about = new[] { sentence, sentence.Lead }.Concat(sentence.Asked).OfType<Sentence>().ToList();
        var (reasons, asked) = (about.SelectMany(words.ReasonsIn).ToList(), about.SelectMany(words.AskedIn).ToList());
        if (
            reasons.Count + asked.Count > 0
            && words.WavesIn(sentence) is var waves
            && (waves.Count > 0 || Denial.Waives(sentence))
            && !words.IsHonest(sentence, waves)
            && (Words.SaysNoBar(sentence, waves) ? reasons.Concat(asked) : reasons).FirstOrDefault(reason =>
                !(reason.IsLeftOut && Words.LeavesOut(sentence))
                && !(reason.Wait is not null && NumberAgreement.GivesWait(sentence, library.Data))
            )
                is { } reason
        )
        {
            yield return new SentenceFault(
                0,
                $"This waves through '{library.Expand(reason.Text)}', which suitability.yml names as a reason against the treatment.",
                "Say what suitability.yml says about it. If the sentence is about something else, write behind it what: "
                    + "{allow reason-waived: the reason}."
            );
        }
    }

    private sealed class Words(ContentData data)
    {
        private readonly PhraseMatcher<SuitabilityItem> reasons = PhraseMatcher<SuitabilityItem>.OfStems(
            data.Suitability.SelectMany(item => item.Words.Select(words => (words, item)))
        );

        /// <summary>What has to be some time ago, by the words of its number: "filler", and not what somebody may "fill" in.</summary>
        private readonly PhraseMatcher<SuitabilityItem> waits = new(
            from item in data.Suitability
            from words in item.Wait is { } wait ? data.Facts.Find(wait)?.TopicWords ?? [] : []
            select (words, item),
            word => word.Singular
        );

        /// <summary>What people only ask about, in words that can be harmless: they have to be waved through by a "no".</summary>
        private readonly PhraseMatcher<SuitabilityItem> asked = PhraseMatcher<SuitabilityItem>.OfStems(
            from item in data.Suitability
            from words in item.Asked
            where !words.AsSpan().ContainsAny('+', '/', '~')
            select (words, item)
        );

        public IEnumerable<SuitabilityItem> AskedIn(Sentence sentence) => asked.FindIn(sentence.Stems).Select(hit => hit.Meaning);

        /// <summary>"Does not matter", "come anyway"; what only has to be asked about "does not rule you out".</summary>
        public static bool SaysNoBar(Sentence sentence, IReadOnlyList<PhraseHit<bool>> waves) =>
            OnlyNoBar.FindIn(sentence.Stems).Count == 0
            && (
                Denial.Waives(sentence)
                || waves.Any(wave =>
                    Array.Exists(
                        sentence.Words[wave.First..(wave.First + wave.Count)],
                        word => Denial.Is(word.Text) || word.Text is "anyway"
                    )
                )
            );

        private static readonly PhraseMatcher<bool> OnlyNoBar = Book(["rule * out", "rule out", "count against", "not count on"]);

        private static readonly FrozenSet<string> Had = WordSet.Parse(
            "last yesterday ago since after had was were fresh recent recently finished between day days week weeks month months morning",
            "monday tuesday wednesday thursday friday saturday sunday weekend spring summer fall autumn winter easter christmas january",
            "february march april june july august september october november december"
        );

        /// <summary>"Filler last week" is had; "a filler works on lines" only tells what it does.</summary>
        private static bool WasHad(Sentence sentence) =>
            Denial.Waives(sentence) || Array.Exists(sentence.Words, word => Had.Contains(word.Text));

        /// <summary>The reasons that a sentence names; "a face that looks sunburned" is none.</summary>
        public IEnumerable<SuitabilityItem> ReasonsIn(Sentence sentence) =>
            reasons
                .FindIn(sentence.Stems)
                .Concat(WasHad(sentence) ? waits.FindIn(sentence.Words) : [])
                .Where(hit => !IsExcluded(sentence, hit))
                .Where(hit => !Likeness.Covers(sentence.Words, hit.First) && !Likeness.IsLook(sentence.Words, hit.First))
                .Select(hit => hit.Meaning);

        /// <summary>"Makeup can go on, provided the skin is not broken, weeping or sore": that the reason is absent.</summary>
        private static bool IsExcluded(Sentence sentence, PhraseHit<SuitabilityItem> reason)
        {
            var place = reason.First + reason.Count - 1;
            var before = sentence.Words[Math.Max(0, place - ConditionWithin)..place];
            var from = Array.FindIndex(before, word => word.Text is "provided" or "unless" or "if" or "long");
            var not = from < 0 ? -1 : Array.FindIndex(before, from, word => Denial.Is(word.Text));
            return IsLacking(before)
                || IsLacking(sentence.Words[..reason.First])
                || (
                    not > from
                    && !before[not..].Any(word => word.Text is "come" or "mind" or "worry" or "care" or "matter" or "bother")
                );
        }

        /// <summary>"Without acne", "without acne or boils"; "with or without acne" has it.</summary>
        private static bool IsLacking(Token[] before)
        {
            var at =
                before is [.., { Text: "without" }] ? before.Length - 1
                : before is [.., { Text: "without" }, _, { Text: "or" }] ? before.Length - 3
                : -1;
            return at == 0 || (at > 0 && before[at - 1].Text is not ("or" or "and"));
        }

        private readonly PhraseMatcher<bool> wavesThrough = Book(data.Safety.Allows.Concat(data.Safety.WavesThrough));

        /// <summary>What waves through; a medicine that is taken "as usual" is no treatment.</summary>
        public List<PhraseHit<bool>> WavesIn(Sentence sentence)
        {
            var waves = wavesThrough.FindIn(sentence.Stems);
            return waves.Count > 0 && Taking.FindIn(sentence.Words) is [{ First: 0 } taking, ..]
                ? [.. waves.Where(wave => !IsHowTaken(sentence, wave, taking))]
                : [.. waves];
        }

        private static readonly PhraseMatcher<bool> Taking = PhraseSet.Parse(
            "take your, take all your, take every, take any, keep taking, keep on taking, carry on taking, continue taking, go on taking"
        );

        /// <summary>The "as usual" of "take your tablets as usual, blood thinners included", and not that of "and come as usual".</summary>
        private static bool IsHowTaken(Sentence sentence, PhraseHit<bool> wave, PhraseHit<bool> taking) =>
            sentence.Words[wave.First..(wave.First + wave.Count)] is [{ Text: "as" }, { Text: "usual" or "normal" }]
            && Clause.AreTogether(sentence, taking.Start, wave.Start);

        private readonly PhraseMatcher<bool> conditions = Book(data.Safety.Conditions);

        private static readonly PhraseMatcher<bool> LeavingOut = Book(
            [
                "steer around",
                .. from way in new[] { "needle", "work", "go", "treat" }
                from thing in new[] { "it", "them", "each", "every", "those", "these", "that", "this", "the", "your", "a", "any" }
                select $"{way} around {thing}",
            ]
        );

        /// <summary>"We work around it".</summary>
        public static bool LeavesOut(Sentence sentence) =>
            LeavingOut.FindIn(sentence.Stems).Any(hit => !Denial.IsBefore(sentence, hit.First));

        /// <summary>
        /// It denies, and not only in the words that wave through; it names a condition; or it gives a number from <c>facts.yml</c>,
        /// which other rules compare.
        /// </summary>
        public bool IsHonest(Sentence sentence, IReadOnlyList<PhraseHit<bool>> waves) =>
            IsNotAlone(sentence)
            || Denial.IsIn(
                sentence,
                at => !Denial.IsSubordinate(sentence, at) && !waves.Any(wave => wave.First <= at && at < wave.First + wave.Count)
            )
            || conditions
                .FindIn(sentence.Stems)
                .Where(hit => !waves.Any(wave => wave.First <= hit.First && hit.First + hit.Count <= wave.First + wave.Count))
                .Any(hit => !IsDenied(sentence, hit.First) && !IsToldOnly(sentence, hit, waves));

        /// <summary>"That alone does not rule it out. Tell us."</summary>
        private static bool IsNotAlone(Sentence sentence) =>
            sentence.Words.Any(word => word.Text == "alone")
            && sentence.Next is { Words: [{ Text: "tell" or "ask" or "show" or "call" }, ..] };

        /// <summary>"It is no trouble to move your date" does not deny the moving.</summary>
        private static bool IsDenied(Sentence sentence, int place) =>
            Denial.IsBefore(sentence, place)
            && sentence.Words[..place] is not [.., { Text: "trouble" or "problem" or "bother" }, { Text: "to" }];

        /// <summary>
        /// "Fine as long as you mention it", "tell us when you arrive; that is early enough": who tells is not examined yet.
        /// </summary>
        private static bool IsToldOnly(Sentence sentence, PhraseHit<bool> condition, IReadOnlyList<PhraseHit<bool>> waves) =>
            waves.Any(wave => sentence.Words[wave.First + wave.Count - 1].Text == "enough")
            || (
                Telling.Contains(sentence.Words[condition.First].Text)
                && sentence.Text.AsSpan(0, condition.Start).TrimEnd() is var before
                && (before.EndsWith("as long as you") || before.EndsWith("provided you") || before.EndsWith("provided that you"))
            );

        private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) =>
            PhraseMatcher<bool>.OfStems(Contractions.Of(phrases).Select(phrase => (phrase, true)));
    }
}
