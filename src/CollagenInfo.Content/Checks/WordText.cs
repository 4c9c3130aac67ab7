namespace CollagenInfo.Content.Checks;

/// <summary>
/// A text as its words in lower case, with their lines: a hyphen, a space and a line break count as the same, and
/// quotation marks are passed over.
/// </summary>
internal sealed class WordText
{
    private readonly List<(string Word, int Line)> words = [];

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstLine">The line of its file on which it begins.</param>
    public WordText(string text, int firstLine)
    {
        var line = firstLine;
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || (IsApostrophe(text[at]) && start >= 0));
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add((Normal(text[start..at]), line));
                start = -1;
            }

            line += at < text.Length && text[at] == '\n' ? 1 : 0;
        }
    }

    public int Count => words.Count;

    public string this[int place] => words[place].Word;

    public int LineOf(int place) => words[place].Line;

    /// <summary>Whether the words of a phrase stand at a place.</summary>
    public bool Has(WordText phrase, int place)
    {
        for (var at = 0; at < phrase.Count; at++)
        {
            if (place + at >= Count || phrase[at] != this[place + at])
            {
                return false;
            }
        }

        return phrase.Count > 0;
    }

    public override string ToString() => string.Join(' ', words.Select(word => word.Word));

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';

    private static string Normal(string word) => word.Replace('’', '\'').Trim('\'').ToLowerInvariant();
}
