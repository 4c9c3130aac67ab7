using System.Security.Cryptography;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>The changes that people have begun: their files and texts, until they are published or set aside.</summary>
public sealed class ChangeBook(
    LedgerContext ledger,
    UnfinishedChanges unfinished,
    KeptTexts texts,
    ContentFiles files,
    Renaming renaming,
    Journal journal,
    ChangeTitles titles,
    OneAtATime oneAtATime,
    TimeProvider clock
)
{
    /// <summary>The file from which a change began, as it was then; an empty one for a new page, or if nobody knows it any more.</summary>
    public async Task<ContentFile> BaseOfAsync(ChangedFile file) =>
        await FindBaseAsync(file.Path, file.BaseVersion) ?? ContentFile.From(file.Path, []);

    /// <summary>The text of a change.</summary>
    public static ContentFile FileOf(ChangedFile file) => ContentFile.From(file.Path, file.Text ?? []);

    /// <summary>
    /// Begins a change with whole texts; null if the person has begun one of the files already, or anybody a page that is new in it, one
    /// is not as it was, or nothing differs.
    /// </summary>
    /// <param name="ownerId">Whose change it is.</param>
    /// <param name="edits">The files with their texts.</param>
    /// <param name="why">Why, if that is known already.</param>
    public Task<Change?> BeginAsync(string ownerId, IReadOnlyList<FileEdit> edits, string? why) =>
        oneAtATime.RunAsync(async () =>
        {
            foreach (var edit in edits)
            {
                var before = files.Read(edit.Path);
                if (
                    await IsBegunAsync(ownerId, edit)
                    || await unfinished.IsBeingPublishedAsync(ownerId, edit.Path)
                    || before?.Version != edit.BaseVersion
                    || before?.Bytes.Span.SequenceEqual(edit.Bytes) == true
                )
                {
                    return null;
                }

                await texts.AddAsync(before?.Bytes.ToArray());
            }

            return await AddAsync(ownerId, [.. edits.Select(ChangedFile.From)], why);
        });

    /// <summary>
    /// Adds files, and what a list says of them, to what a person has begun of a page; else to what the person has begun of the list, or
    /// to a new change. Null if the list cannot be written.
    /// </summary>
    /// <param name="ownerId">Whose change it is.</param>
    /// <param name="page">The page, which then belongs to the change; null for none.</param>
    /// <param name="list">The file of the list, which need not be there yet.</param>
    /// <param name="write">Gives the text of the list with what is new.</param>
    /// <param name="added">The files.</param>
    public Task<Change?> AddAsync(string ownerId, string? page, string list, Func<string, string?> write, IReadOnlyList<FileEdit> added) =>
        oneAtATime.RunAsync(async () =>
        {
            var own = page is null ? null : await unfinished.FindAsync(ownerId, page);
            own ??= page is null ? await unfinished.FindAsync(ownerId, list) : null;
            if (own is not null && !await unfinished.RefreshAsync(own))
            {
                own = null;
            }

            var begun = own?.FileAt(list);
            var now = files.Read(list);
            if (write((begun is null ? now?.Text : FileOf(begun).Text) ?? "") is not { } text)
            {
                return null;
            }

            var pageNow = page is null || own?.FileAt(page) is not null ? null : files.Read(page);
            List<FileEdit> edits =
            [
                .. pageNow is null ? [] : new[] { new FileEdit(pageNow.Path, pageNow.Version, pageNow.Bytes.ToArray()) },
                .. added,
            ];
            var listBytes = (begun is null ? now ?? ContentFile.From(list, []) : FileOf(begun)).BytesOf(text);
            if (begun is null)
            {
                edits.Add(new FileEdit(list, now?.Version, listBytes));
            }

            foreach (var edit in edits.Where(edit => edit.BaseVersion is not null))
            {
                await texts.AddAsync(files.Read(edit.Path)?.Bytes.ToArray());
            }

            if (own is null)
            {
                return await AddAsync(ownerId, [.. edits.Select(ChangedFile.From)], null);
            }

            edits.ForEach(edit => own.Files.Add(ChangedFile.From(edit)));
            begun?.Text = listBytes;
            (own.KeptAt, own.Number) = (clock.GetUtcNow(), own.Number + 1);
            TakeBackProposal(own);
            await ledger.SaveChangesAsync();
            return own;
        });

    /// <summary>
    /// Puts a change away. Its text can still be read, and its owner is told who did it. False, and nothing happens, if it is not the one
    /// that was seen.
    /// </summary>
    public Task<bool> SetAsideAsync(Change change, int number, string who) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change) || change.Number != number)
            {
                return false;
            }

            (change.State, change.KeptAt) = (ChangeState.SetAside, clock.GetUtcNow());
            change.Note = who == change.Owner?.Name ? null : $"Set aside by {who}";
            journal.Note(who, JournalEvent.SetAside, (await titles.OfAsync(change)).InJournal);
            await ledger.SaveChangesAsync();
            return true;
        });

    /// <summary>
    /// Gives a file of a change another text and base, as when what others wrote was brought in. False, and nothing happens, if the
    /// change or the file is not as it was when the text was put together.
    /// </summary>
    public Task<bool> ReplaceAsync(Change change, string path, int number, string? baseVersion, byte[] text) =>
        oneAtATime.RunAsync(async () =>
        {
            var now = files.Read(path);
            if (
                !await unfinished.RefreshAsync(change)
                || change.Number != number
                || now?.Version != baseVersion
                || change.FileAt(path) is not { } file
            )
            {
                return false;
            }

            await texts.AddAsync(now?.Bytes.ToArray());
            (file.BaseVersion, file.Text) = (baseVersion, text);
            (change.KeptAt, change.Number, change.Note) = (clock.GetUtcNow(), change.Number + 1, null);
            await ledger.SaveChangesAsync();
            return true;
        });

    /// <summary>
    /// Writes what a change says of numbers, and of the name of a page, into the newest texts, where these still say what they said.
    /// </summary>
    public Task FollowAsync(Change change) =>
        oneAtATime.RunAsync(async () =>
        {
            if (
                await unfinished.RefreshAsync(change)
                && (await NewerNumbers.FollowAsync(change, files, texts) | await renaming.FollowAsync(change))
            )
            {
                await ledger.SaveChangesAsync();
            }

            return change;
        });

    /// <summary>What is written after a change was proposed nobody has read.</summary>
    internal static void TakeBackProposal(Change change)
    {
        if (change.State is ChangeState.Proposed)
        {
            (change.State, change.ProposedAt) = (ChangeState.Unfinished, null);
            change.Note = "You have written more since you proposed this. Propose it again when it is ready.";
        }
    }

    /// <summary>A version of a file; null if nothing has its bytes.</summary>
    internal async Task<ContentFile?> FindBaseAsync(string path, string? version) =>
        version is null ? ContentFile.From(path, [])
        : files.Read(path) is { } now && now.Version == version ? now
        : (await texts.FindAsync(version) ?? files.BytesOf(path, version)) is { } bytes ? ContentFile.From(path, bytes)
        : null;

    private async Task<bool> IsBegunAsync(string ownerId, FileEdit edit) =>
        edit.BaseVersion is null && ChangedFile.From(edit).IsPage
            ? (await unfinished.OfFileAsync(edit.Path)).Count > 0
            : await unfinished.FindAsync(ownerId, edit.Path) is not null;

    /// <summary>Adds a change. Only while nothing else is written: see <see cref="OneAtATime"/>.</summary>
    internal async Task<Change> AddAsync(string ownerId, IList<ChangedFile> begun, string? why)
    {
        var now = clock.GetUtcNow();
        var change = new Change
        {
            OwnerId = ownerId,
            Began = now,
            KeptAt = now,
            // Not 1: a window that still shows an earlier change of the file must not be taken for one of this.
            Number = RandomNumberGenerator.GetInt32(1, int.MaxValue / 2),
            Why = why,
            Files = begun,
        };
        ledger.Changes.Add(change);
        await ledger.SaveChangesAsync();
        return change;
    }
}
