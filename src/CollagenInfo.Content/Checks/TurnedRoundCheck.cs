using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// No page says with a "not" what the site said without one, as far as <c>vital.yml</c> knows it. The sentence may change in any other
/// way.
/// </summary>
internal sealed class TurnedRoundCheck : IPageCheck
{
    private static readonly Rule TurnedRound = new(
        "turned-round",
        "A 'not' too many turns good advice into advice that hurts, and nobody notices it.",
        "(a sentence that vital.yml has without its 'not')",
        "(the sentence without it, or in other words)"
    );

    private readonly ConditionalWeakTable<IReadOnlyList<VitalLine>, Known> prepared = [];

    public IReadOnlyList<Rule> Rules { get; } = [TurnedRound];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var known = prepared.GetValue(library.Data.VitalLines, lines => new Known(lines));
        return
            from sentence in page.Sentences
            where Array.Exists(sentence.Words, word => Denial.Is(word.Text))
            let line = known.TurnedRoundBy(page.File, sentence.Written)
            where line is not null
            select TurnedRound.Broken(
                page.File,
                sentence.LineOf(0),
                $"This says '{sentence.Text.ReplaceLineEndings(" ")}'; "
                    + $"{(line.File == page.File ? "it said" : $"{line.File} says")} '{library.Expand(line.Text)}'.",
                "Take the 'not' out. If it is meant, a clinician confirms it on the desk, or has the command 'vital' write vital.yml anew."
            ) with
            { Lost = line.MayChange ? line : null };
    }

    /// <summary>The lines of <c>vital.yml</c> by what they say.</summary>
    private sealed class Known(IReadOnlyList<VitalLine> lines)
    {
        private readonly HashSet<(string File, string Text)> written = [.. lines.Select(line => (line.File, line.Text))];

        /// <summary>Only made for a sentence with a "not" that is new.</summary>
        private readonly Lazy<ILookup<string, VitalLine>> affirmed = new(() =>
            (
                from line in lines
                let words = Affirmation.WordsOf(line.Text)
                where !Array.Exists(words, word => Denial.Is(word.Text))
                select (line, Words: Affirmation.Of(words))
            ).ToLookup(said => said.Words, said => said.line, StringComparer.Ordinal));

        /// <summary>The line that a sentence says with a "not": one of its page, or of another; null if it says none.</summary>
        public VitalLine? TurnedRoundBy(string file, string sentence) =>
            written.Contains((file, sentence))
                ? null
                : affirmed.Value[Affirmation.Of(Affirmation.WordsOf(sentence))].MaxBy(line => line.File == file);
    }
}
