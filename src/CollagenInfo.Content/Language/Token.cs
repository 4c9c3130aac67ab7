using System.Buffers;

namespace CollagenInfo.Content.Language;

/// <summary>A word or a number of a text.</summary>
/// <param name="Text">In lower case, with a straight apostrophe; a number with its point and commas.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text continues after it.</param>
public readonly record struct Token(string Text, int Start, int End)
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>As it is looked up: without accents and apostrophes.</summary>
    public string Folded => Text.AsSpan().ContainsAnyExcept(PlainLetters) ? Tokenizer.Fold(Text) : Text;

    /// <summary>What all forms of the word have in common, as it is looked up.</summary>
    internal string Stem => EnglishStemmer.Stem(Folded);

    /// <summary>The word as written, without the ending of its plural.</summary>
    internal string Singular => EnglishStemmer.Singular(Text);

    internal bool IsNumber => char.IsAsciiDigit(Text[0]) || Text[0] == '.';

    /// <summary>It says little in a query: "when", "can", "the".</summary>
    internal bool IsSmall => StopWords.OfQueries.Contains(Folded);
}
