namespace CollagenInfo.Content.Language;

/// <summary>A word or a number of a text.</summary>
/// <param name="Text">In lower case, with a straight apostrophe; a number with its point and commas.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on behind it.</param>
internal readonly record struct Word(string Text, int Start, int End)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]) || Text[0] == '.';

    /// <summary>The words of a text. A letter behind a digit begins a new word ("48h"); hyphens and other marks part words.</summary>
    public static Word[] Of(string text)
    {
        var words = new List<Word>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            if (end > at)
            {
                words.Add(new Word(Normal(text.AsSpan(at, end - at)), at, end));
            }

            at = Math.Max(end, at + 1);
        }

        return [.. words];
    }

    private static int EndOf(string text, int start)
    {
        var end = start;
        if (
            IsDigit(text, start)
            || (text[start] == '.' && IsDigit(text, start + 1) && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
        )
        {
            while (IsDigit(text, end) || (end < text.Length && text[end] is '.' or ',' && IsDigit(text, end + 1)))
            {
                end++;
            }

            return end;
        }

        if (text[start] == '½')
        {
            return start + 1;
        }

        while (end < text.Length && (IsLetter(text[end]) || (end > start && text[end] is '\'' or '’')))
        {
            end++;
        }

        return end;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter) || (letter > 127 && char.IsLetter(letter));

    private static string Normal(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('a', 'z') ? word.ToString() : word.ToString().Replace('’', '\'').TrimEnd('\'').ToLowerInvariant();
}
