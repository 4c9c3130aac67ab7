using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>
/// Marks the words of an article that are explained in place: the first use of each in running text, unless the text explains it.
/// Care cards, figures, headings and links are left alone.
/// </summary>
internal sealed class TermMarker(PhraseMatcher<Term> terms)
{
    /// <summary>More explanations than this would clutter a page.</summary>
    public const int MostOnAPage = 6;

    private readonly HashSet<Term> met = [];
    private int marked;

    public void Mark(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock { Inline: { } text }:
                    Mark(text);
                    break;
                case CustomContainer { Info: var name } when name is "figure" || CareKind.Find(name) is not null:
                case TableRow { IsHeader: true }:
                    break;
                case TableCell cell when cell.Parent is TableRow row && row[0] == cell:
                    break;
                case ContainerBlock inner:
                    Mark(inner);
                    break;
            }
        }
    }

    /// <summary>A term counts as explained if its paragraph explains it.</summary>
    private void Mark(ContainerInline paragraph)
    {
        var text = Dialect.TextOf(paragraph, key => $" {key} ");
        var words = Tokenizer.WordsAndNumbers(text);
        var found = terms.FindIn(words).Where(hit => met.Add(hit.Meaning)).ToList();
        foreach (var hit in found.Where(hit => !TermMatcher.IsExplained(hit, text, words)))
        {
            if (marked < MostOnAPage && TryPut(hit.Meaning, text[hit.Start..hit.End], paragraph))
            {
                marked++;
            }
        }
    }

    /// <summary>Marks the words where they occur outside links and emphasis; false if they do not.</summary>
    private static bool TryPut(Term term, string written, ContainerInline paragraph)
    {
        foreach (var literal in paragraph.OfType<LiteralInline>())
        {
            var text = literal.Content.ToString();
            if (PlaceOf(written, text) is not { } place)
            {
                continue;
            }

            var mark = new TermInline(term, written);
            literal.InsertAfter(mark);
            mark.InsertAfter(new LiteralInline(new StringSlice(text[(place + written.Length)..])));
            literal.Content = new StringSlice(text[..place]);
            return true;
        }

        return false;
    }

    private static int? PlaceOf(string written, string text)
    {
        for (
            var at = text.IndexOf(written, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(written, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + written.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return null;
    }
}
