using System.Buffers;

namespace CollagenInfo.Content.Language;

/// <summary>A word or a number of a text.</summary>
/// <param name="Text">The word in lower case, with a straight apostrophe; or the number with its point and commas.</param>
/// <param name="Start">The position in the text where it begins.</param>
/// <param name="End">The position in the text right after it.</param>
public readonly record struct Token(string Text, int Start, int End)
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The word without accents and apostrophes, for lookups.</summary>
    public string Folded => Text.AsSpan().ContainsAnyExcept(PlainLetters) ? Tokenizer.Fold(Text) : Text;

    /// <summary>What all forms of the word share, for lookups.</summary>
    internal string Stem => EnglishStemmer.Stem(Folded);

    /// <summary>The word as written, without the "is" of "chlorine's".</summary>
    internal string Bare => Text.EndsWith("'s", StringComparison.Ordinal) ? Text[..^2] : Text;

    /// <summary>The same without its plural ending.</summary>
    internal string Singular => EnglishStemmer.Singular(Bare);

    internal bool IsNumber => char.IsAsciiDigit(Text[0]) || Text[0] == '.';

    /// <summary>Whether it carries little meaning in a query: "when", "can", "the".</summary>
    internal bool IsSmall => StopWords.OfQueries.Contains(Folded);
}
