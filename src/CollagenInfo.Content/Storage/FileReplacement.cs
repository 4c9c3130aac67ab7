namespace CollagenInfo.Content.Storage;

/// <summary>
/// Puts new files in place of old ones, all or none. Whoever reads or stops the program meanwhile finds each file whole, the old one or
/// the new one, and what somebody else writes in the same moment is not lost.
/// </summary>
/// <param name="folder">The content folder.</param>
/// <param name="read">Gives the version of a file as it is now; null if there is none.</param>
internal sealed class FileReplacement(string folder, Func<string, string?> read)
{
    /// <summary>The version of a file that may not be read, such as a link out of the folder: no edit can begin from it.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>What is to come, and behind it what was there, beside a file and hidden.</summary>
    private const string Ending = ".desk-new";

    private static readonly EnumerationOptions Hidden = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    private const int DiskFull = 28;
    private const int QuotaReached = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Writes the edits; null if all are written, otherwise why none is.</summary>
    public SaveOutcome? Write(IReadOnlyList<FileEdit> edits)
    {
        var steps = new List<Step>();
        try
        {
            if (edits.Select(IfMoved).FirstOrDefault(moved => moved is not null) is { } moved)
            {
                return moved;
            }

            foreach (var edit in edits)
            {
                var step = new Step(edit, RealPath(edit.Path));
                steps.Add(step);
                step.Prepare();
            }

            foreach (var step in steps)
            {
                if (!step.Put())
                {
                    Undo(steps);
                    return IfMoved(step.Edit) ?? new SaveOutcome.Moved(step.Edit.Path, read(step.Edit.Path));
                }
            }

            foreach (var place in steps.Select(step => Path.GetDirectoryName(step.Target)!).Distinct(StringComparer.Ordinal))
            {
                FolderFlush.ToDisk(place);
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Undo(steps);
            return new SaveOutcome.Failed(exception.HResult is DiskFull or QuotaReached or WindowsDiskFull, exception.Message);
        }
        finally
        {
            foreach (var step in steps)
            {
                step.CleanUp();
            }
        }
    }

    /// <summary>The texts that a stop of the program left beside the files.</summary>
    public static IReadOnlyList<LeftoverText> LeftIn(string folder) =>
        [
            .. new[] { folder }
                .Concat(Directory.EnumerateDirectories(folder))
                .SelectMany(place =>
                    Directory.EnumerateFiles(place, $".*{Ending}", Hidden).Select(file => (Folder: place, File: file, Name: NameIn(file)))
                )
                .Select(left => new LeftoverText(
                    left.File,
                    ContentFile.From(
                        left.Folder == folder ? left.Name : $"{Path.GetFileName(left.Folder)}/{left.Name}",
                        File.ReadAllBytes(left.File)
                    )
                )),
        ];

    public static void Remove(IReadOnlyList<LeftoverText> leftovers)
    {
        foreach (var left in leftovers)
        {
            File.Delete(left.Place);
        }
    }

    private static string NameIn(string file) => Path.GetFileName(file)[1..^Ending.Length];

    private SaveOutcome.Moved? IfMoved(FileEdit edit) =>
        read(edit.Path) is var now && now == edit.BaseVersion && now != Unreadable ? null : new SaveOutcome.Moved(edit.Path, now);

    /// <summary>A link is followed, so that it stays a link.</summary>
    private string RealPath(string path)
    {
        var full = Path.Combine(folder, path);
        return FileStatus.Of(full).IsLink ? FileStatus.RealPath(full) ?? full : full;
    }

    private static void Undo(List<Step> steps)
    {
        foreach (var step in steps)
        {
            try
            {
                step.Undo();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The others are still put back; what is aside may be somebody else's, and is found at the next start.
                step.KeepAside();
            }
        }
    }

    /// <summary>One file that is replaced, made or removed.</summary>
    private sealed class Step(FileEdit edit, string target)
    {
        private readonly string aside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}{Ending}");
        private bool isPut;
        private bool isKept;

        public FileEdit Edit => edit;

        public string Target => target;

        public void Prepare()
        {
            if (edit.BaseVersion is null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            }

            File.Delete(aside);
            if (edit.Bytes is null)
            {
                return;
            }

            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(edit.Bytes);
                file.Flush(flushToDisk: true);
            }

            if (edit.BaseVersion is not null && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(aside, File.GetUnixFileMode(target));
            }
        }

        /// <summary>Puts the file in place; false if what was there is not what the edit began from.</summary>
        public bool Put()
        {
            if (edit.BaseVersion is null)
            {
                return isPut = TryMove(aside, target);
            }

            if (edit.Bytes is null)
            {
                File.Move(target, aside, overwrite: false);
            }
            else
            {
                FileExchange.Exchange(aside, target);
            }

            isPut = true;
            return ContentReader.VersionOf(File.ReadAllBytes(aside)) == edit.BaseVersion;
        }

        /// <summary>Puts back what was there, unless somebody else has written since.</summary>
        public void Undo()
        {
            if (!isPut)
            {
                return;
            }

            isPut = false;
            if (edit.Bytes is null)
            {
                TryMove(aside, target);
                return;
            }

            if (edit.BaseVersion is null)
            {
                File.Move(target, aside, overwrite: true);
            }
            else
            {
                FileExchange.Exchange(aside, target);
            }

            if (ContentReader.VersionOf(File.ReadAllBytes(aside)) != ContentReader.VersionOf(edit.Bytes))
            {
                File.Move(aside, target, overwrite: true);
            }
        }

        public void KeepAside() => isKept = true;

        public void CleanUp()
        {
            if (isKept)
            {
                return;
            }

            try
            {
                File.Delete(aside);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It is hidden, and removed at the next start.
            }
        }

        private static bool TryMove(string from, string to)
        {
            try
            {
                File.Move(from, to, overwrite: false);
                return true;
            }
            catch (IOException) when (FileStatus.Of(to).Kind is not FileKind.Nothing)
            {
                return false;
            }
        }
    }
}
