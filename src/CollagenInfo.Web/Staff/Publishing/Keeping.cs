using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// Keeps what somebody writes into a file. The first text that differs begins a change, and a text that is back at its base ends it. An
/// answer is given only once the text is on disk.
/// </summary>
public sealed class Keeping(
    LedgerContext ledger,
    UnfinishedChanges unfinished,
    KeptTexts texts,
    ChangeBook changes,
    OneAtATime oneAtATime,
    TimeProvider clock
)
{
    /// <summary>Keeps a text.</summary>
    /// <param name="ownerId">Whose change it is.</param>
    /// <param name="path">The file.</param>
    /// <param name="begun">What the window that sends the text began from.</param>
    /// <param name="textOf">Gives the whole text of the file out of the file that it began from.</param>
    public Task<KeepOutcome> KeepAsync(string ownerId, string path, BegunFrom begun, Func<ContentFile, string> textOf) =>
        KeepEditAsync(ownerId, path, begun, file => YamlEdit.Done(textOf(file)));

    /// <summary>Keeps what an edit makes of a file; one that is refused changes nothing.</summary>
    /// <param name="ownerId">Whose change it is.</param>
    /// <param name="path">The file.</param>
    /// <param name="begun">What the window that sends the edit began from.</param>
    /// <param name="edit">Makes the edit, out of the file that it began from.</param>
    public Task<KeepOutcome> KeepEditAsync(string ownerId, string path, BegunFrom begun, Func<ContentFile, YamlEdit> edit) =>
        oneAtATime.RunAsync(() => KeepNowAsync(ownerId, path, begun, edit));

    private async Task<KeepOutcome> KeepNowAsync(string ownerId, string path, BegunFrom begun, Func<ContentFile, YamlEdit> edit)
    {
        var change = await unfinished.FindAsync(ownerId, path);
        if (
            change is null
                ? begun.Number != 0 || await unfinished.IsBeingPublishedAsync(ownerId, path)
                : !await unfinished.RefreshAsync(change)
        )
        {
            return new KeepOutcome.Ended();
        }

        var changed = change?.FileAt(path);
        var from = changed is null ? begun.Version : changed.BaseVersion;
        if (changed is { Text: null } || await changes.FindBaseAsync(path, from) is not { } before)
        {
            // With nothing to compare it with, or if its owner removes the page, the text is shown again beside what is there.
            return new KeepOutcome.Ended();
        }

        var edited = edit(changed is null ? before : ChangeBook.FileOf(changed));
        if (edited.Text is null)
        {
            return new KeepOutcome.Refused(edited.Refusal!);
        }

        var bytes = before.BytesOf(edited.Text);
        var isKept = changed is not null && bytes.AsSpan().SequenceEqual(changed.Text);
        if (change is not null && change.Number != begun.Number)
        {
            return isKept ? new KeepOutcome.Kept(change) : new KeepOutcome.Newer(change);
        }

        // A new page that is emptied while it is written is still one.
        var isBack = from is null ? change is null && bytes.Length == 0 : before.Bytes.Span.SequenceEqual(bytes);
        if (isBack && change?.Files.Any(file => file.Path != path && file.IsChanged) != true)
        {
            if (change is not null)
            {
                ledger.Changes.Remove(change);
                await ledger.SaveChangesAsync();
            }

            return new KeepOutcome.NothingChanged();
        }

        if (change is null)
        {
            return new KeepOutcome.Kept(await BeginAsync(ownerId, path, from, before, bytes));
        }

        if (!isKept)
        {
            ChangeBook.TakeBackProposal(change);
            changed!.Text = bytes;
            (change.KeptAt, change.Number) = (clock.GetUtcNow(), change.Number + 1);
            await ledger.SaveChangesAsync();
        }

        return new KeepOutcome.Kept(change);
    }

    private async Task<Change> BeginAsync(string ownerId, string path, string? from, ContentFile before, byte[] bytes)
    {
        await texts.AddAsync(from is null ? null : before.Bytes.ToArray());
        var file = new ChangedFile
        {
            Path = path,
            BaseVersion = from,
            Text = bytes,
        };
        return await changes.AddAsync(ownerId, [file], null);
    }
}
