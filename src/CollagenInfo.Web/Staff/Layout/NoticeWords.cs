using CollagenInfo.Content;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>What the desk calls a notice, and the fields of its form.</summary>
internal static class NoticeWords
{
    public const string Text = "What should patients know?";
    public const string From = "From";
    public const string Until = "Until";
    public const string Topics = "Above which pages?";
    public const string Article = "A page to read more";

    private const int LongestName = 60;

    /// <summary>The beginning of what it says, by which people know it.</summary>
    public static string Short(Notice notice, ContentLibrary library) =>
        library.Expand(notice.Text) is var text && text.Length > LongestName ? $"{text[..LongestName].TrimEnd()} ..." : text;
}
