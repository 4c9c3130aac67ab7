namespace CollagenInfo.Web.Hosting;

/// <summary>The section <c>Content</c> of the configuration.</summary>
internal sealed record ContentSettings
{
    /// <summary>The content folder; a relative path is looked for beside the program and then in the folders above it.</summary>
    public string Folder { get; init; } = "content";

    /// <summary>How often to look for changes that the file system did not report.</summary>
    public int LookAgainSeconds { get; init; } = 5;

    /// <summary>The full path of the content folder, whether or not it exists.</summary>
    public string Locate(string startFolder)
    {
        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Folder);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.GetFullPath(Folder, startFolder);
    }
}
