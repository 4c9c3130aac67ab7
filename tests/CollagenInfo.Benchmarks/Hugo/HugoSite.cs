namespace CollagenInfo.Benchmarks.Hugo;

/// <summary>The same content folder as a site for Hugo: same texts, same structure, facts and sources as its data.</summary>
internal static class HugoSite
{
    /// <summary>Gives the folder that Hugo builds.</summary>
    public static string Write(string folder, string contentFolder)
    {
        HugoTheme.Write(folder);
        foreach (var file in Directory.EnumerateFiles(contentFolder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(contentFolder, file).Replace('\\', '/');
            if (path.EndsWith(".md", StringComparison.Ordinal))
            {
                Save(
                    folder,
                    $"content/{path.Replace("/index.md", "/_index.md", StringComparison.Ordinal)}",
                    HugoMarkdown.From(File.ReadAllText(file), path)
                );
            }
            else if (path.EndsWith(".yml", StringComparison.Ordinal))
            {
                Save(folder, $"data/{path}", File.ReadAllText(file));
            }
        }

        return folder;
    }

    public static void Save(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
