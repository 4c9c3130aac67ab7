namespace CollagenInfo.Content.Storage;

/// <summary>Locates the content folder.</summary>
public static class ContentFolder
{
    /// <summary>
    /// The full path of the folder, whether or not it exists. A relative path is looked for in the start folder, then at the root
    /// of the git checkout around it; nowhere else, or we might serve another folder's content.
    /// </summary>
    public static string Locate(string path, string startFolder)
    {
        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            var isPlace = folder.FullName == Path.GetFullPath(startFolder) || IsCheckout(folder);
            if (isPlace && Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.GetFullPath(path, startFolder);
    }

    private static bool IsCheckout(DirectoryInfo folder) =>
        folder.Exists && folder.EnumerateFiles("*.sln", new EnumerationOptions { IgnoreInaccessible = true }).Any();
}
