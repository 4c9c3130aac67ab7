namespace CollagenInfo.Content.Storage;

/// <summary>A file that only the account of the program may read and write.</summary>
public static class PrivateFile
{
    /// <summary>What is written for longer has been left by a program that was killed.</summary>
    private static readonly TimeSpan LongestWriting = TimeSpan.FromHours(1);

    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Creates the file, or takes the rights of others from one that is there. Windows inherits rights from the folder.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file belongs to another account, or is a folder.</exception>
    public static void Ensure(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var file = new FileStream(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.ReadWrite,
                UnixCreateMode = Own,
            }
        );
        File.SetUnixFileMode(file.SafeFileHandle, Own);
    }

    /// <summary>The text of the file; null if there is none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>
    /// Writes the whole file, under another name first: so it is there whole, or stays as it was, whenever the power goes.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file belongs to another account.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var whole = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            whole.UnixCreateMode = Own;
        }

        var next = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(next, whole))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(next, path, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }

    /// <summary>Holds a file for this program alone, until what is returned is disposed or the program ends, however it ends.</summary>
    /// <returns>Null if another program holds it.</returns>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file belongs to another account, or is a folder.</exception>
    public static IDisposable? TryHold(string path)
    {
        var alone = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            alone.UnixCreateMode = Own;
        }

        try
        {
            return new FileStream(path, alone);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Removes what a program that was killed while it wrote the file has left beside it.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder belongs to another account.</exception>
    public static void RemoveLeftovers(string path)
    {
        var begun = DateTime.UtcNow - LongestWriting;
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Path.GetFileName(path)}.*.tmp"))
        {
            if (File.GetLastWriteTimeUtc(left) < begun)
            {
                File.Delete(left);
            }
        }
    }
}
