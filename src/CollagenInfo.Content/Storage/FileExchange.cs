using System.Runtime.InteropServices;

namespace CollagenInfo.Content.Storage;

/// <summary>Exchanges two files, so that at every moment there is a whole one under each name.</summary>
internal static partial class FileExchange
{
    private const int WorkingFolder = -100;
    private const uint Exchanging = 2;
    private const int NotSupported = 22;
    private const int NotKnown = 38;

    /// <summary>Exchanges two files of one folder.</summary>
    /// <exception cref="IOException">The system refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Exchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux() || !TryExchange(one, other))
        {
            // What somebody puts there between two of these steps is not seen; only Linux can do them as one.
            var was = other + Guid.NewGuid().ToString("N") + ".tmp";
            File.Replace(one, other, was);
            File.Move(was, one);
        }
    }

    /// <summary>False if the system, or the kind of disk, cannot do it.</summary>
    private static bool TryExchange(string one, string other)
    {
        try
        {
            return Rename(WorkingFolder, one, WorkingFolder, other, Exchanging) == 0
                || (Marshal.GetLastPInvokeError() is NotSupported or NotKnown ? false : throw Refusal(other));
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static Exception Refusal(string path)
    {
        const int NotPermitted = 1;
        const int NoAccess = 13;
        var error = Marshal.GetLastPInvokeError();
        var message = $"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'";
        return error is NotPermitted or NoAccess ? new UnauthorizedAccessException(message) : new IOException(message, error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(int folder, string path, int otherFolder, string otherPath, uint flags);
}
