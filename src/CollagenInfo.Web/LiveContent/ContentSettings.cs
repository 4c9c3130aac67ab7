using CollagenInfo.Web.Settings;

namespace CollagenInfo.Web.LiveContent;

/// <summary>The section <c>Content</c> of the configuration.</summary>
/// <param name="Folder">The content folder; a relative path is looked for beside the program and then in the folders above it.</param>
/// <param name="LookAgain">How often to look for changes that the file system did not report.</param>
/// <param name="Settle">How long half an upload, or a folder that is away, has to be still until it counts.</param>
internal sealed record ContentSettings(string Folder, TimeSpan LookAgain, TimeSpan Settle)
{
    public const string Section = "Content";
    private const string UsualFolder = "content";

    private const int ShortestLook = 1;
    private const int LongestLook = 3600;
    private const int UsualLook = 5;
    private const int LongestSettling = 600;
    private const int UsualSettling = 5;

    /// <summary>Reads the settings; null for one that is not there.</summary>
    public static ContentSettings Parse(string? folder, string? lookAgainSeconds, string? settleSeconds) =>
        new(
            string.IsNullOrWhiteSpace(folder ?? UsualFolder)
                ? throw Setting.Refused($"{Section}:{nameof(Folder)}", folder!, "the path of the content folder")
                : folder ?? UsualFolder,
            TimeSpan.FromSeconds(
                Setting.WholeNumber($"{Section}:{nameof(LookAgain)}Seconds", lookAgainSeconds, ShortestLook, LongestLook) ?? UsualLook
            ),
            TimeSpan.FromSeconds(
                Setting.WholeNumber($"{Section}:{nameof(Settle)}Seconds", settleSeconds, 0, LongestSettling) ?? UsualSettling
            )
        );
}
