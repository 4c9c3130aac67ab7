namespace CollagenInfo.Web.LiveContent;

/// <summary>The section <c>Content</c> of the configuration.</summary>
internal sealed record ContentSettings
{
    /// <summary>The content folder; a relative path is looked for beside the program and then in the folders above it.</summary>
    public string Folder { get; init; } = "content";

    public const int ShortestLook = 1;

    public const int LongestLook = 3600;

    /// <summary>How often to look for changes that the file system did not report; from a second to an hour.</summary>
    public int LookAgainSeconds { get; init; } = 5;

    public const int LongestSettling = 600;

    /// <summary>How long half an upload, or a folder that is away, has to be still until it counts; 0 to ten minutes.</summary>
    public int SettleSeconds { get; init; } = 5;
}
