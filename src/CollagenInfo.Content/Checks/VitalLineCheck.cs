using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Each sign of a card, each reason and each "not" stands a second time in <c>vital.yml</c>, so that none is lost by a slip: it changes
/// in both places, or not at all.
/// </summary>
internal sealed class VitalLineCheck : IPageCheck
{
    private static readonly Rule Changed = new(
        "vital-line",
        "A lost line or a lost 'not' can hurt somebody, and nobody notices it; the lines are in vital.yml.",
        "(a page that lacks a line of vital.yml, or says it in other words)",
        "(the line, word for word)"
    );

    private readonly ConditionalWeakTable<IReadOnlyList<VitalLine>, ILookup<string, VitalLine>> prepared = [];

    public IReadOnlyList<Rule> Rules { get; } = [Changed];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var lines = prepared.GetValue(library.Data.VitalLines, all => all.ToLookup(line => line.File, StringComparer.Ordinal))[page.File];
        Dictionary<string, int>? said = null;
        foreach (var line in lines)
        {
            said ??= SaidBy(page, library);
            var words = TokensOf(line.Text, library);
            var key = WordsOf(words);
            if (said.TryGetValue(key, out var left) && left > 0)
            {
                said[key] = left - 1;
                continue;
            }

            var nearest = Nearest(words, page);
            yield return Changed.Broken(
                page.File,
                nearest?.LineOf(0) ?? 1,
                $"The page does not say '{library.Expand(line.Text)}'"
                    + (nearest is null ? "." : $"; the nearest is '{nearest.Text.ReplaceLineEndings(" ")}'."),
                $"Write it as before; or, together with a clinician, change it in vital.yml too, below '{page.File}'."
            ) with
            { Lost = line };
        }
    }

    /// <summary>What a page says, and how often; of a data file also what it means.</summary>
    private static Dictionary<string, int> SaidBy(CheckedPage page, ContentLibrary library) => page
        .Sentences.Select(sentence => WordsOf(sentence.Words))
        .Concat(VitalLines.MeaningsIn(page.File, library.Data).Select(text => WordsOf(TokensOf(text, library))))
        .CountBy(words => words, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static Token[] TokensOf(string text, ContentLibrary library) =>
        Tokenizer.WordsAndNumbers(library.Expand(Sentence.WithPlainSigns(text)));

    private static string WordsOf(Token[] words) => string.Join(' ', words.Select(word => word.Text));

    /// <summary>The sentence that shares most words with a line, if it has half of them.</summary>
    private static Sentence? Nearest(Token[] line, CheckedPage page)
    {
        var words = line.Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        var best = page.Sentences.MaxBy(sentence => Shared(sentence, words));
        return best is not null && Shared(best, words) * 2 >= words.Count ? best : null;
    }

    private static int Shared(Sentence sentence, HashSet<string> words) =>
        sentence.Words.Select(word => word.Text).Distinct(StringComparer.Ordinal).Count(words.Contains);
}
