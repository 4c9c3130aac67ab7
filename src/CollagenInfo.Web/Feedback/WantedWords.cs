using CollagenInfo.Content.Language;

namespace CollagenInfo.Web.Feedback;

/// <summary>What a reader was looking for, as far as it may be counted: it must not tell who the reader is.</summary>
internal static class WantedWords
{
    public const int Longest = 140;

    /// <summary>What is wrong with it, and what to do, in a sentence; null if nothing.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isKnown">Whether the site uses a word.</param>
    public static string? FaultOf(string text, Func<string, bool> isKnown) =>
        text.Length > Longest ? $"Say it in up to {Longest} letters"
        : text.Contains('@') ? "Leave out the @ sign, so that no mail address is sent"
        : text.Any(char.IsNumber) ? "Leave out the numbers, so that no phone number is sent. Write “two weeks” in words"
        : NameIn(text, isKnown) is { } name ? $"“{name}” looks like a name. Say what you were looking for without names"
        : null;

    /// <summary>A word with a capital letter that neither begins a sentence nor is known to the site; null if there is none.</summary>
    private static string? NameIn(string text, Func<string, bool> isKnown) =>
        Tokenizer
            .Words(text)
            .Where(word => char.IsUpper(text[word.Start]) && !BeginsSentence(text, word.Start) && !isKnown(word.Text))
            .Select(word => text[word.Start..word.End])
            .FirstOrDefault(word => !word.StartsWith("I'", StringComparison.Ordinal) && word is not "I");

    private static bool BeginsSentence(string text, int start) => text[..start].TrimEnd() is "" or [.., '.' or '?' or '!' or ':'];
}
