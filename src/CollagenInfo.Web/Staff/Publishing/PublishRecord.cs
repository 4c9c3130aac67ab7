using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What is written down once a change is on the site: its history, the journal, and what it means for other changes.</summary>
public sealed class PublishRecord(
    LedgerContext ledger,
    UnfinishedChanges unfinished,
    FileHistory history,
    Journal journal,
    ChangeTitles titles,
    TimeProvider clock
)
{
    /// <summary>Writes down that a change is on the site.</summary>
    /// <param name="change">The change.</param>
    /// <param name="who">Who published it.</param>
    /// <param name="why">Why, for the history.</param>
    public async Task WriteAsync(Change change, string who, string? why)
    {
        (change.State, change.PublishedAt, change.PublishedBy, change.Note) = (ChangeState.Published, clock.GetUtcNow(), who, null);
        foreach (var edit in change.FindEdits())
        {
            await history.AddAsync(edit.Path, edit.Bytes, WayIn.Desk, who, why, change.Id);
        }

        if (change.ConfirmedBy is not null)
        {
            change.ConfirmedAt = change.PublishedAt;
        }

        if (change.ConfirmBy is null)
        {
            await SettleUndoneAsync(change, who);
        }

        var title = await titles.OfAsync(change);
        journal.Note(who, EventOf(change), title.InJournal);
        if (change.Renamed is var (from, to))
        {
            journal.Note(who, JournalEvent.Renamed, $"{title.Name}: /{NameOf(from)} is /{NameOf(to)} now");
            await BringAlongAsync(from.Path, to.Path);
        }
        else if (change.Main.Text is null)
        {
            journal.Note(who, JournalEvent.Removed, title.InJournal);
        }

        await ledger.SaveChangesAsync();
    }

    /// <summary>What others have begun of a page goes with it to its new name.</summary>
    private async Task BringAlongAsync(string from, string to)
    {
        foreach (var other in await unfinished.OfFileAsync(from))
        {
            if (other.FileAt(from) is { Text: { } text } file && other.FileAt(to) is null)
            {
                other.Files.Remove(file);
                other.Files.Add(ChangedFile.From(new FileEdit(to, file.BaseVersion, text)));
                other.Note = $"This page has another name since you began: {to[..^".md".Length]}. Your text came along.";
            }
        }
    }

    /// <summary>What was published ahead of a clinician needs none any more once the text before it is back.</summary>
    private async Task SettleUndoneAsync(Change change, string who)
    {
        foreach (var ahead in await unfinished.ToConfirmAsync())
        {
            if (
                ahead.Id != change.Id
                && ahead.Files.All(file =>
                    change.Files.Any(own => own.Path == file.Path && ChangeBook.FileOf(own).Version == file.BaseVersion)
                )
            )
            {
                (ahead.ConfirmedBy, ahead.ConfirmedAt) = (who, change.PublishedAt);
            }
        }
    }

    private static string NameOf(ChangedFile page) => page.Path[..^".md".Length];

    private static JournalEvent EventOf(Change change) =>
        change.ConfirmBy is not null ? JournalEvent.PublishedAhead
        : change.Files.All(Signatures.IsOnly)
            ? (change.ConfirmedBy is null ? JournalEvent.Signed : JournalEvent.Confirmed)
        : change.ConfirmedBy is null ? JournalEvent.Published
        : change.ConfirmedBy == change.Owner?.Name ? JournalEvent.ConfirmedAlone
        : JournalEvent.ConfirmedAndPublished;
}
