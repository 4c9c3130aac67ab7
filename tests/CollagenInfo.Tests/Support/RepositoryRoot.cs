namespace CollagenInfo.Tests.Support;

/// <summary>The working copy that the tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string place) => Path.Combine(Root, place);

    /// <summary>The files below a folder with one of the extensions, without build output.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => extensions.Contains(Path.GetExtension(file)) && !file.Split('/').Any(part => part is "bin" or "obj"));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CollagenInfo.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("No folder above the tests holds CollagenInfo.sln.");
        }

        return folder;
    }
}
