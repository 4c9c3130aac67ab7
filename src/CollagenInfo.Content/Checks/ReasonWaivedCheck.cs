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
        if (sentence.Passage.Kind is PassageKind.Alt || sentence.Text.EndsWith('?'))
        {
            yield break;
        }

        var words = prepared.GetValue(library.Data, data => new Words(data));
        var about = new[] { sentence, sentence.Lead }.Concat(sentence.Asked).OfType<Sentence>();
        if (
            about.SelectMany(said => words.Reasons.FindIn(said.Stems)).FirstOrDefault().Meaning is { } reason
            && (words.Waves.FindIn(sentence.Stems).Count > 0 || Denial.Waives(sentence))
            && !words.IsHonest(sentence)
            && !OneNumberCheck.GivesWait(sentence, library.Data)
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
        public PhraseMatcher<SuitabilityItem> Reasons { get; } =
            PhraseMatcher<SuitabilityItem>.OfStems(data.Suitability.SelectMany(item => item.Words.Select(words => (words, item))));

        public PhraseMatcher<bool> Waves { get; } = Book(data.Safety.Allows.Concat(data.Safety.WavesThrough));

        private readonly PhraseMatcher<bool> conditions = Book(data.Safety.Conditions);

        /// <summary>It denies, names a condition, or gives a number from <c>facts.yml</c>, which other rules compare.</summary>
        public bool IsHonest(Sentence sentence) =>
            sentence.References.Count > 0
            || Denial.IsIn(sentence)
            || conditions.FindIn(sentence.Stems).Any(hit => !Denial.IsBefore(sentence, hit.First));

        private static PhraseMatcher<bool> Book(IEnumerable<string> phrases) =>
            PhraseMatcher<bool>.OfStems(phrases.Select(phrase => (phrase, true)));
    }
}
