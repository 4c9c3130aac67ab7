using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>No page promises what nobody has shown, or makes a risk small. The words stand in <c>claims.yml</c>.</summary>
internal sealed class DiscouragedWordingCheck : ISentenceCheck
{
    /// <summary>The most words between a "not" and what it denies.</summary>
    private const int Reach = 6;

    private readonly ConditionalWeakTable<ContentData, ClaimPhrases> prepared = [];

    public Rule Rule { get; } =
        new(
            "claim",
            "No page promises what nobody has shown, or makes a risk small; the words are in claims.yml.",
            "The results are permanent.",
            "Most studies followed people for {{ results.follow-up }}."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (Question.IsRefused(sentence) || sentence.IsCondemned)
        {
            return [];
        }

        var phrases = prepared.GetValue(library.Data, data => new ClaimPhrases(
            Book(data.DiscouragedWordings, claim => claim.Avoid),
            Book(data.DiscouragedWordings, claim => claim.Except),
            new PhraseMatcher<bool>(data.Safety.WarnsOfClaims.Select(phrase => (phrase, true)))
        ));
        return phrases
            .FindIn(sentence.Words)
            .Select(found => new SentenceFault(
                found.Start,
                $"'{sentence.Text[found.Start..found.End].ReplaceLineEndings(" ")}' is a claim "
                    + $"that this site does not make: {found.Meaning.Why}",
                $"Write instead: {library.Expand(found.Meaning.Instead).TrimEnd('.')}. If it is honest here, "
                    + $"add the phrase to 'except' of '{found.Meaning.Id}' in claims.yml, "
                    + "or write behind the sentence: {allow claim: the reason}."
            ));
    }

    private static PhraseMatcher<DiscouragedWording> Book(
        IEnumerable<DiscouragedWording> claims,
        Func<DiscouragedWording, IReadOnlyList<string>> phrasesOf
    ) => new(claims.SelectMany(claim => Contractions.Of(phrasesOf(claim)).Select(phrase => (phrase, claim))));

    /// <summary>"Isn't permanent", "cannot turn back time", "no guarantee".</summary>
    private static bool IsDenied(Token[] words, PhraseHit<DiscouragedWording> hit)
    {
        var before = words[Math.Max(0, hit.First - Reach)..hit.First];
        return before is [.., { Text: "no" }]
            || IsNoSign(before)
            || before is [.., { Text: "neither" }, _, { Text: "promises" or "means" or "proves" }, { Text: "that" }]
            || (Array.Exists(before, IsDenying)
                && !before.Any(word => word.Text is "only" or "just" or "miss" or "forget" or "wait" or "need" or "worry" or "why"));
    }

    /// <summary>"Peeling is no sign that it works".</summary>
    private static bool IsNoSign(Token[] before) =>
        Array.FindLastIndex(before, word => word.Text is "sign" or "proof" or "promise" or "guarantee" or "evidence") is > 0 and var at
        && before[at - 1].Text == "no";

    private static bool IsDenying(Token word) =>
        word.Text is "not" or "cannot" or "nobody" || word.Text.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>"Nobody knows whether it is permanent".</summary>
    private static bool IsAsked(Token[] words, PhraseHit<DiscouragedWording> hit) => words[..hit.First].Any(word => word.Text == "whether");

    /// <summary>"No outcome can be guaranteed", but not "no other treatment works like it".</summary>
    private static bool IsOfNone(Token[] words, PhraseHit<DiscouragedWording> hit) =>
        hit.First > 1
        && words[0].Text == "no"
        && words[..hit.First].Any(word => word.Text is "can" or "could" or "may" or "is" or "has" or "will")
        && !words.Any(word => word.Text is "other" or "better" or "like" or "than" or "so" or "more" or "doubt" or "wonder" or "need");

    private sealed record ClaimPhrases(
        PhraseMatcher<DiscouragedWording> Avoided,
        PhraseMatcher<DiscouragedWording> Honest,
        PhraseMatcher<bool> Warnings
    )
    {
        public IEnumerable<PhraseHit<DiscouragedWording>> FindIn(Token[] sentence)
        {
            var hasFiller = Array.Exists(sentence, word => StopWords.Fillers.Contains(word.Text));
            var words = hasFiller ? Array.FindAll(sentence, word => !StopWords.Fillers.Contains(word.Text)) : sentence;
            var hits = Avoided.FindIn(words).DistinctBy(hit => (hit.Start, hit.Meaning)).ToList();
            if (hits.Count == 0 || Warnings.FindIn(sentence).Count > 0)
            {
                return [];
            }

            var honest = Honest.FindIn(sentence).ToList();
            return hits.Where(hit =>
                !IsDenied(words, hit)
                && !IsAsked(words, hit)
                && !IsOfNone(words, hit)
                && !honest.Exists(phrase => phrase.Meaning == hit.Meaning && phrase.Start < hit.End && hit.Start < phrase.End)
            );
        }
    }
}
