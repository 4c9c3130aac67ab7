using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>Finds the medical words in a line that need a plain word beside them.</summary>
public static class PlainWords
{
    /// <summary>
    /// The terms that a text uses, in order. Left out are those that most patients know, and those that the text or its note
    /// already explains, by the plain word or by using the term again.
    /// </summary>
    public static IReadOnlyList<Term> FindIn(string text, string? note, IEnumerable<Term> terms)
    {
        var found = terms
            .Where(term => !term.IsEveryday && (term.Plain is null || PlaceOf(term.Plain, text) < 0) && PlaceOf(term.Name, note ?? "") < 0)
            .Select(term => (Term: term, Place: PlaceOf(term.Name, text)))
            .Where(hit => hit.Place >= 0)
            .OrderBy(hit => hit.Place)
            .ToList();
        return [.. found.Where(hit => !found.Exists(other => Covers(other, hit))).Select(hit => hit.Term)];
    }

    /// <summary>Of "high-dose steroid treatment" and the "steroid" in it, only the longer counts.</summary>
    private static bool Covers((Term Term, int Place) other, (Term Term, int Place) hit) => other.Term != hit.Term
        && other.Place <= hit.Place
        && other.Place + other.Term.Name.Length >= hit.Place + hit.Term.Name.Length
        && other.Term.Name.Length > hit.Term.Name.Length;

    /// <summary>Where the words occur as whole words, singular or plural; -1 if they do not.</summary>
    private static int PlaceOf(string words, string text)
    {
        for (
            var place = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            place >= 0;
            place = text.IndexOf(words, place + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = place + words.Length;
            end += end < text.Length && text[end] is 's' ? 1 : 0;
            if ((place == 0 || !char.IsLetterOrDigit(text[place - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return place;
            }
        }

        return -1;
    }
}
