using System.Text;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// Recognizes a text that is probably still being uploaded: an upload that stalls leaves the first part of a file, which may read
/// like a whole page without its warnings.
/// </summary>
internal static class HalfUpload
{
    /// <summary>A smaller file arrives in one piece.</summary>
    private const int SmallestUpload = 1024;

    /// <summary>Whether the later version looks like the beginning of a file that is to replace the earlier one.</summary>
    public static bool IsLikely(FileReading before, FileReading after)
    {
        if (TextOf(before) is not { Length: >= SmallestUpload } old || TextOf(after) is not { } now || after.Article is { IsDraft: true })
        {
            return false;
        }

        return now.Length < old.Length && (now.Length < old.Length / 2 || LostItsEnd(old, now));
    }

    /// <summary>Whether the last block is gone, or the end of it.</summary>
    private static bool LostItsEnd(string old, string now)
    {
        var (before, after) = (BlocksOf(old), BlocksOf(now));
        var (end, newEnd) = (before[^1], after[^1]);
        return end != newEnd
            && (
                (after.Length < before.Length && !after.Contains(end))
                || end.StartsWith(newEnd, StringComparison.Ordinal)
                || old.StartsWith(now, StringComparison.Ordinal)
            );
    }

    /// <summary>What stands between empty lines, without them.</summary>
    private static string[] BlocksOf(string text) =>
        text.ReplaceLineEndings("\n").TrimEnd().Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            is [_, ..] blocks
            ? blocks
            : [""];

    private static string? TextOf(FileReading file) =>
        file.Content switch
        {
            FileContent.Page page => page.Written.Body.Markdown,
            FileContent.Data data => Encoding.UTF8.GetString(data.Text),
            _ => null,
        };
}
