namespace CollagenInfo.Content.Storage;

/// <summary>Finds the content folder.</summary>
public static class ContentFolder
{
    /// <summary>
    /// The full path of the folder, whether or not it exists. A relative path is looked for in the start folder and then in
    /// each folder above it, so that the program finds its content beside it and in a checkout alike.
    /// </summary>
    public static string Locate(string path, string startFolder)
    {
        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.GetFullPath(path, startFolder);
    }
}
