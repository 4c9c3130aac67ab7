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
    /// Takes another file into a change of the same person, to be published together with it. What they have begun of the file by itself
    /// becomes a part of this change, if nobody else has anything to do with it.
    /// </summary>
    public Task<MendOutcome> TakeInAsync(Change change, string path) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change))
            {
                return MendOutcome.Ended;
            }

            if (change.FileAt(path) is not null)
            {
                return MendOutcome.Mended;
            }

            var own = await unfinished.FindAsync(change.OwnerId, path);
            if (own is not null && !CanBecomePart(own))
            {
                return MendOutcome.InAnother;
            }

            if (Begin(own, path) is not { } file)
            {
                return MendOutcome.ChangedThere;
            }

            await AddAsync(change, file, own);
            ChangeBook.TakeBackProposal(change);
            await ledger.SaveChangesAsync();
            return MendOutcome.Mended;
        });

    /// <summary>
    /// Writes in <c>vital.yml</c> what a page says now in place of a line that it has lost, or that the line need not stand any more.
    /// Nothing happens if the page has not lost the line, or says something else now.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="personId">Who wants it. What its owner writes after proposing it nobody has read.</param>
    /// <param name="file">The file of the page.</param>
    /// <param name="line">The line.</param>
    /// <param name="now">What the page says in its place; null if the line need not stand any more.</param>
    public Task<MendOutcome> WriteLineAsync(Change change, string personId, string file, string line, string? now) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change))
            {
                return MendOutcome.Ended;
            }

            if (FindLost(change, file, line, now) is not { } lost)
            {
                return MendOutcome.ChangedThere;
            }

            var there = change.FileAt(VitalLine.ListFile);
            var own = there is null ? await unfinished.FindAsync(change.OwnerId, VitalLine.ListFile) : null;
            if (own is not null && (change.OwnerId != personId || !CanBecomePart(own)))
            {
                return MendOutcome.InAnother;
            }

            if ((there ?? Begin(own, VitalLine.ListFile)) is not { Text: not null } list)
            {
                return MendOutcome.ChangedThere;
            }

            var before = ChangeBook.FileOf(list);
            if (VitalEdit.Write(before.Text ?? "", lost, now).Text is not { } text)
            {
                return MendOutcome.ChangedThere;
            }

            if (there is null)
            {
                await AddAsync(change, list, own);
            }

            list.Text = before.BytesOf(text);
            (change.KeptAt, change.Number) = (clock.GetUtcNow(), change.Number + 1);
            if (change.OwnerId == personId)
            {
                ChangeBook.TakeBackProposal(change);
            }

            await ledger.SaveChangesAsync();
            return MendOutcome.Mended;
        });

    private VitalLine? FindLost(Change change, string file, string line, string? now)
    {
        var rehearsal = files.Rehearse(change.FindEdits());
        var lost = rehearsal.Problems.Select(problem => problem.Lost).FirstOrDefault(lost => lost?.File == file && lost.Text == line);
        return lost is not null && now is not null && VitalDifference.InPlaceOf(lost, content.Everything, rehearsal.Library) != now
            ? null
            : lost;
    }

    /// <summary>Whether nothing is lost if a change becomes a part of another: nobody was asked about it, and nobody answered.</summary>
    private static bool CanBecomePart(Change own) =>
        own is { State: ChangeState.Unfinished, Files: [{ Text: not null }], Remarks.Count: 0 };

    /// <summary>The file as it was begun by itself, else as it is now; null if it is not there.</summary>
    private ChangedFile? Begin(Change? own, string path) =>
        own?.Files[0] is { } begun ? new ChangedFile { Path = path, BaseVersion = begun.BaseVersion, Text = begun.Text }
        : files.Read(path) is { } now ? ChangedFile.From(new FileEdit(path, now.Version, now.Bytes.ToArray()))
        : null;

    private async Task AddAsync(Change change, ChangedFile file, Change? own)
    {
        if (own is null)
        {
            await texts.AddAsync(file.Text);
        }
        else
        {
            ledger.Changes.Remove(own);
        }

        change.Files.Add(file);
        (change.KeptAt, change.Number) = (clock.GetUtcNow(), change.Number + 1);
    }
}
