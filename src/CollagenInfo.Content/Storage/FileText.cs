using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Storage;

/// <summary>The text of a file, cleaned of what no file of content has a use for.</summary>
internal static partial class FileText
{
    private const char ByteOrderMark = '\ufeff';

    /// <summary>The text; null, with a problem, if it is two versions that nobody has joined.</summary>
    public static string? Read(string text, ProblemList problems)
    {
        if (Versions().Match(text) is not { Success: true } mark)
        {
            return CleanText.Of(text.TrimStart(ByteOrderMark));
        }

        problems.Add(
            "conflict-markers",
            text.AsSpan(0, mark.Index).Count('\n') + 1,
            $"'{mark.Value.Trim()}' separates two versions of the text, which were never joined.",
            "Keep the version that is right, and delete the other and the lines <<<<<<<, ======= and >>>>>>>."
        );
        return null;
    }

    /// <summary>The marks that git leaves in a file, each at the beginning of a line.</summary>
    [GeneratedRegex(
        @"^(<{7}|>{7}|\|{7})([ \t].*)?\r?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Versions();
}
