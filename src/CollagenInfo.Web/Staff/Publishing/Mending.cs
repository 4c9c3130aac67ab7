using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Mends within a change what it breaks in another file, so that both go on the site together.</summary>
public sealed class Mending(
    LedgerContext ledger,
    UnfinishedChanges unfinished,
    KeptTexts texts,
    ContentFiles files,
    ContentRepository content,
    OneAtATime oneAtATime,
    TimeProvider clock
)
{
    /// <summary>
    /// Takes another file into a change, to be published together with it. What the same person has begun of the file by itself becomes
    /// a part of this change. False if there is no such file, or it is in another change of several files.
    /// </summary>
    public Task<bool> TakeInAsync(Change change, string path) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change) || !await TakeInNowAsync(change, path))
            {
                return false;
            }

            await ledger.SaveChangesAsync();
            return true;
        });

    /// <summary>
    /// Writes in <c>vital.yml</c> what a page says now in place of a line that it has lost, or that the line need not stand any more.
    /// False, and nothing happens, if the page has not lost the line, or says something else now.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="personId">Who wants it. What its owner writes after proposing it nobody has read.</param>
    /// <param name="file">The file of the page.</param>
    /// <param name="line">The line.</param>
    /// <param name="now">What the page says in its place; null if the line need not stand any more.</param>
    public Task<bool> WriteLineAsync(Change change, string personId, string file, string line, string? now) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change) || FindLost(change, file, line, now) is not { } lost)
            {
                return false;
            }

            if (!await TakeInNowAsync(change, VitalLine.ListFile) || change.FileAt(VitalLine.ListFile) is not { Text: not null } list)
            {
                return false;
            }

            var before = ChangeBook.FileOf(list);
            if (VitalEdit.Write(before.Text ?? "", lost, now).Text is not { } text)
            {
                return false;
            }

            list.Text = before.BytesOf(text);
            (change.KeptAt, change.Number) = (clock.GetUtcNow(), change.Number + 1);
            if (change.OwnerId == personId)
            {
                ChangeBook.TakeBackProposal(change);
            }

            await ledger.SaveChangesAsync();
            return true;
        });

    private VitalLine? FindLost(Change change, string file, string line, string? now)
    {
        var rehearsal = files.Rehearse(change.FindEdits());
        var lost = rehearsal.Problems.Select(problem => problem.Lost).FirstOrDefault(lost => lost?.File == file && lost.Text == line);
        return lost is not null && now is not null && VitalDifference.InPlaceOf(lost, content.Everything, rehearsal.Library) != now
            ? null
            : lost;
    }

    private async Task<bool> TakeInNowAsync(Change change, string path)
    {
        if (change.FileAt(path) is not null)
        {
            return true;
        }

        var own = await unfinished.FindAsync(change.OwnerId, path);
        if (own is { Files.Count: > 1 } || (own is null && files.Read(path) is null))
        {
            return false;
        }

        var begun = own?.Files[0];
        var now = begun is null ? files.Read(path)! : null;
        await texts.AddAsync(now?.Bytes.ToArray());
        change.Files.Add(
            new ChangedFile
            {
                Path = path,
                BaseVersion = begun is null ? now!.Version : begun.BaseVersion,
                Text = begun is null ? now!.Bytes.ToArray() : begun.Text,
            }
        );
        (change.KeptAt, change.Number) = (clock.GetUtcNow(), change.Number + 1);
        if (own is not null)
        {
            ledger.Changes.Remove(own);
        }

        return true;
    }
}
