using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>No page promises what nobody has shown, or makes a risk small. The words stand in <c>claims.yml</c>.</summary>
internal sealed class ClaimsCheck : ICheck
{
    private readonly ConditionalWeakTable<IReadOnlyList<Claim>, Phrases> prepared = [];

    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        var phrases = prepared.GetValue(library.Content.Claims, Phrases.Of);
        return page.Texts.SelectMany(text => phrases.FoundIn(new WordText(text.Text, text.Line))).Select(found => page.Error(
            "claim",
            found.Line,
            $"'{found.Words}' is a claim that this site does not make: {found.Claim.Why}",
            $"Write instead: {library.Content.Expand(found.Claim.Instead)}. If it is honest here, add the phrase to 'except' of '{found.Claim.Id}' in claims.yml."));
    }

    /// <summary>The phrases of all claims, by their first words.</summary>
    private sealed class Phrases(ILookup<string, (WordText Words, Claim Claim)> avoided, ILookup<string, (WordText Words, Claim Claim)> honest)
    {
        public static Phrases Of(IReadOnlyList<Claim> claims) => new(ByFirstWord(claims, claim => claim.Avoid), ByFirstWord(claims, claim => claim.Except));

        public IEnumerable<(string Words, Claim Claim, int Line)> FoundIn(WordText text)
        {
            var lettingThrough = PlacesOf(honest, text).ToList();
            return PlacesOf(avoided, text)
                .Where(hit => !lettingThrough.Exists(phrase => phrase.Claim == hit.Claim && phrase.From < hit.To && hit.From < phrase.To))
                .DistinctBy(hit => (hit.From, hit.Claim))
                .Select(hit => (hit.Words.ToString(), hit.Claim, text.LineOf(hit.From)));
        }

        private static IEnumerable<(WordText Words, Claim Claim, int From, int To)> PlacesOf(ILookup<string, (WordText Words, Claim Claim)> phrases, WordText text) =>
            from place in Enumerable.Range(0, text.Count)
            from phrase in phrases[text[place]]
            where text.Has(phrase.Words, place)
            select (phrase.Words, phrase.Claim, place, place + phrase.Words.Count);

        private static ILookup<string, (WordText Words, Claim Claim)> ByFirstWord(IReadOnlyList<Claim> claims, Func<Claim, IReadOnlyList<string>> phrasesOf) => claims
            .SelectMany(claim => phrasesOf(claim).Select(phrase => (Words: new WordText(phrase, 1), Claim: claim)))
            .Where(phrase => phrase.Words.Count > 0)
            .ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
    }
}
