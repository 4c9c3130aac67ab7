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
        List<VitalLine> lines = [.. LinesOf(page.File, library)];
        if (lines.Count == 0)
        {
            return [];
        }

        List<SaidLine> wanted = [.. lines.Select(line => From(line.Text, line.Line, library))];
        return LostLine.AllIn(wanted, SaidBy(page, library)).Select(lost => Changed.Broken(
            page.File,
            lost.Line,
            MessageOf(lost, wanted[lost.At].Text),
            $"Write it as before; or, together with a clinician, change it in vital.yml too, below '{page.File}'."
        ) with
        { Lost = lines[lost.At] });
    }

    private IEnumerable<VitalLine> LinesOf(string file, ContentLibrary library) => prepared.GetValue(
        library.Data.VitalLines,
        all => all.Where(line => !line.MayChange).ToLookup(line => line.File, StringComparer.Ordinal)
    )[file];

    /// <summary>What a page says; of a data file also what it means.</summary>
    private static List<SaidLine> SaidBy(CheckedPage page, ContentLibrary library) =>
    [
        .. page.Sentences.Select(sentence => new SaidLine(WordsOf(sentence.Words), sentence.Text, sentence.LineOf(0))),
        .. VitalLines.MeaningsIn(page.File, library.Data).Select(meaning => From(meaning.Text, meaning.Line, library)),
    ];

    private static SaidLine From(string written, int line, ContentLibrary library)
    {
        var text = library.Expand(Sentence.WithPlainSigns(written));
        return new SaidLine(WordsOf(Tokenizer.WordsAndNumbers(text)), text, line);
    }

    private static string MessageOf(LostLine lost, string line)
    {
        var (said, wanted) = lost.Times;
        var times = said == 1 ? "1 time" : $"{said} times";
        return $"'{line}' "
            + (said == 0 ? "is not said" : $"stands {times}; vital.yml has {wanted}")
            + (lost.Instead is { } instead ? $". Here stands '{instead}'."
                : lost.Before is { } before ? $". It stood behind '{before}'."
                : ".");
    }

    private static string WordsOf(Token[] words) => string.Join(' ', words.Select(word => word.Text));
}
