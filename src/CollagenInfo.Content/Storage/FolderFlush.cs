using System.Runtime.InteropServices;

namespace CollagenInfo.Content.Storage;

/// <summary>Writes the names in a folder to disk, so that a new file is still there after the power went.</summary>
internal static partial class FolderFlush
{
    /// <summary>Flushes a folder, where the system can.</summary>
    public static void ToDisk(string folder)
    {
        if (!OperatingSystem.IsLinux() || Open(folder, 0) is not (>= 0 and var handle))
        {
            return;
        }

        // A disk that cannot flush a folder has none of its names only in memory.
        _ = Flush(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Flush(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
