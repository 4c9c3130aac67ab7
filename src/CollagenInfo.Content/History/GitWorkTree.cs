namespace CollagenInfo.Content.History;

/// <summary>
/// The files of one commit in a folder of their own, from which git can take them when the content folder has newer ones already.
/// </summary>
internal sealed class GitWorkTree : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("desk-git-");

    /// <summary>Writes the files.</summary>
    /// <param name="prefix">Where the content folder is in the repository; empty if it is the repository.</param>
    /// <param name="files">The files by path below the content folder.</param>
    public GitWorkTree(string prefix, IReadOnlyDictionary<string, byte[]?> files)
    {
        Folder = Directory.CreateDirectory(Path.Combine(root.FullName, prefix)).FullName;
        foreach (var (path, bytes) in files)
        {
            var place = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            if (bytes is not null)
            {
                File.WriteAllBytes(place, bytes);
            }
        }
    }

    public string Root => root.FullName;

    /// <summary>Where the content folder would be.</summary>
    public string Folder { get; }

    public void Dispose() => root.Delete(recursive: true);
}
