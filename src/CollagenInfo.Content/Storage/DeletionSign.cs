namespace CollagenInfo.Content.Storage;

/// <summary>
/// A file with this name in the content folder says that files which are missing are gone on purpose, even if they are most of
/// the library.
/// </summary>
internal static class DeletionSign
{
    public const string Name = "deleted-on-purpose";

    public static ContentProblem Problem { get; } =
        new(
            "deletion-sign",
            Severity.Warning,
            Name,
            1,
            "While this file is here, a page whose file is missing leaves the site at once, however many there are.",
            "Delete it once the pages are gone."
        );

    public static bool Is(string path) => path is Name or Name + ".txt";
}
