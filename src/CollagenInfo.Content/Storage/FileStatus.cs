using System.Runtime.InteropServices;

namespace CollagenInfo.Content.Storage;

/// <summary>What stands at a path, links followed.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or a link that leads nowhere or in a circle.</summary>
    Nothing,
    File,
    Folder,

    /// <summary>A pipe, a socket or a device: opening one may wait for ever.</summary>
    Other,

    /// <summary>The system does not tell, for example because the folder may not be entered.</summary>
    Closed,
}

/// <summary>
/// What tells whether a file changed without reading it. Times are nanoseconds as the system has them, whatever the year. Only
/// Linux tells all of it; elsewhere <paramref name="Changed"/>, <paramref name="Number"/> and <paramref name="Disk"/> are 0.
/// </summary>
/// <param name="Modified">When the text was written, as the writer says.</param>
/// <param name="Changed">When anything about the file changed, as the system says: nobody can set it.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Number">The inode: another file under the same name has another one.</param>
/// <param name="Disk">The file system.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileStamp(long Modified, long Changed, long Length, ulong Number, ulong Disk)
{
    /// <summary>Whether an equal stamp means equal bytes on this system.</summary>
    public static bool IsProof => OperatingSystem.IsLinux();
}

/// <summary>What the system tells about a path without opening it.</summary>
/// <param name="Kind">What stands there; of a link, what it leads to.</param>
/// <param name="IsLink">Whether the path itself is a symbolic link.</param>
/// <param name="Stamp">The stamp of what stands there; of a link, of what it leads to.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct FileStatus(FileKind Kind, bool IsLink, FileStamp Stamp)
{
    private const int WorkingFolder = -100;
    private const int NoFollow = 0x100;
    private const uint BasicFields = 0x7ff;
    private const int TypeBits = 0xf000;
    private const int LinkType = 0xa000;
    private const int FolderType = 0x4000;
    private const int FileType = 0x8000;
    private const int NoEntry = 2;
    private const int NotAFolder = 20;
    private const int TooManyLinks = 40;

    public static FileStatus Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Elsewhere(path);
        }

        var own = Ask(path, NoFollow, out var type);
        return type == LinkType ? Ask(path, 0, out _) with { IsLink = true } : own;
    }

    /// <summary>The path without links; null if it leads nowhere.</summary>
    public static string? RealPath(string path) =>
        OperatingSystem.IsWindows()
            ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path)
            : ResolvedPath(path, 0);

    private static FileStatus Ask(string path, int flags, out int type)
    {
        if (Status(WorkingFolder, path, flags, BasicFields, out var told) != 0)
        {
            type = 0;
            var isNothing = Marshal.GetLastPInvokeError() is NoEntry or NotAFolder or TooManyLinks;
            return new FileStatus(isNothing ? FileKind.Nothing : FileKind.Closed, IsLink: false, default);
        }

        type = told.Mode & TypeBits;
        var stamp = new FileStamp(
            Nanoseconds(told.ModifiedSeconds, told.ModifiedNanoseconds),
            Nanoseconds(told.ChangedSeconds, told.ChangedNanoseconds),
            (long)told.Size,
            told.Number,
            ((ulong)told.DiskMajor << 32) | told.DiskMinor
        );
        var kind = type switch
        {
            FileType => FileKind.File,
            FolderType => FileKind.Folder,
            _ => FileKind.Other,
        };
        return new FileStatus(kind, IsLink: false, stamp);
    }

    /// <summary>Wraps around for times that are centuries away, which is as good for comparing.</summary>
    private static long Nanoseconds(long seconds, uint nanoseconds) => unchecked((seconds * 1_000_000_000) + nanoseconds);

    private static FileStatus Elsewhere(string path)
    {
        try
        {
            var (file, folder) = (new FileInfo(path), new DirectoryInfo(path));
            return folder.Exists ? new FileStatus(FileKind.Folder, folder.LinkTarget is not null, default)
                : file.Exists ? new FileStatus(FileKind.File, file.LinkTarget is not null, StampOf(file))
                : new FileStatus(FileKind.Nothing, file.LinkTarget is not null, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileStatus(FileKind.Closed, IsLink: false, default);
        }
    }

    private static FileStamp StampOf(FileInfo file)
    {
        try
        {
            return new FileStamp(file.LastWriteTimeUtc.Ticks, 0, file.Length, 0, 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Later than .NET can say.
            return new FileStamp(long.MaxValue, 0, file.Length, 0, 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Status(int folder, string path, int flags, uint fields, out Told told);

    [LibraryImport("libc", EntryPoint = "realpath", StringMarshalling = StringMarshalling.Utf8)]
    private static partial string? ResolvedPath(string path, nint buffer);

    /// <summary>The part that we read of the structure <c>statx</c>, which is the same on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Told
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public long ChangedSeconds;

        [FieldOffset(104)]
        public uint ChangedNanoseconds;

        [FieldOffset(112)]
        public long ModifiedSeconds;

        [FieldOffset(120)]
        public uint ModifiedNanoseconds;

        [FieldOffset(136)]
        public uint DiskMajor;

        [FieldOffset(140)]
        public uint DiskMinor;
    }
}
