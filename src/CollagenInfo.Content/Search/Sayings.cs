using System.Buffers;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Finds what people say in passing and mean none of its words, letter by letter and within one part of a sentence: "faint hearted"
/// is no "faint, heart racing".
/// </summary>
internal sealed class Sayings(IEnumerable<string> sayings)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;.:!?()/–—");

    private readonly PhraseMatcher<string> matcher = new(sayings.Select(saying => (saying, saying)), word => word.Folded);

    /// <summary>What else is said; everything, if nothing else is.</summary>
    public string WithoutThem(string text)
    {
        var rest = text.ToCharArray();
        foreach (var hit in matcher.FindIn(Tokenizer.Words(text)))
        {
            if (!text.AsSpan(hit.Start, hit.End - hit.Start).ContainsAny(Marks))
            {
                Array.Fill(rest, ' ', hit.Start, hit.End - hit.Start);
            }
        }

        return Array.TrueForAll(rest, char.IsWhiteSpace) ? text : new string(rest).TrimEnd();
    }
}
