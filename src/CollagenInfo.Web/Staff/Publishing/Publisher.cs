using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Puts changes on the site.</summary>
public sealed class Publisher(
    LedgerContext ledger,
    UnfinishedChanges unfinished,
    KeptTexts texts,
    ContentFiles files,
    Journal journal,
    FileHistory history,
    OneAtATime oneAtATime,
    TimeProvider clock
)
{
    /// <summary>What would be if a change were published.</summary>
    public Rehearsal Rehearse(Change change) => files.Rehearse(EditsOf(change));

    /// <summary>The mistakes that a change would bring: it cannot be published before they are mended.</summary>
    public static IReadOnlyList<ContentProblem> MistakesIn(Change change, Rehearsal rehearsal)
    {
        var own = change.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var keptBack = rehearsal.KeptBack.Any(own.Contains);
        return
        [
            .. rehearsal
                .NewProblems.Concat(keptBack ? rehearsal.Problems.Where(problem => own.Contains(problem.File)) : [])
                .Where(problem => problem.Severity is Severity.Error)
                .Distinct(),
        ];
    }

    /// <summary>Publishes a change. The answer comes when readers see it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="number">The number of the change that the person has read: a later text was not read.</param>
    /// <param name="who">The name of the person.</param>
    /// <param name="why">Why, if they say so.</param>
    public Task<PublishOutcome> PublishAsync(Change change, int number, string who, string? why) =>
        oneAtATime.RunAsync(() => PublishNowAsync(change, number, who, why));

    /// <summary>
    /// Finishes what a stop of the program interrupted. If each file is as it was before or as it was to be, the change is published;
    /// otherwise its owner is told.
    /// </summary>
    public async Task FinishAsync(Change change)
    {
        var edits = EditsOf(change);
        var open = edits.Where(edit => files.Read(edit.Path)?.Version != VersionOf(edit)).ToList();
        if (open.Count == 0 || (open.Count < edits.Count && files.Save(open) is SaveOutcome.Saved))
        {
            await RecordAsync(change, change.Note ?? change.Owner?.Name ?? "", change.Why);
            return;
        }

        change.State = ChangeState.Unfinished;
        change.Note = "The server stopped while this was being published. Nothing of it is on the site; publish it again.";
        await ledger.SaveChangesAsync();
    }

    private async Task<PublishOutcome> PublishNowAsync(Change change, int number, string who, string? why)
    {
        if (!await unfinished.RefreshAsync(change) || change.Number != number)
        {
            return new PublishOutcome.Ended();
        }

        await NewerNumbers.FollowAsync(change, files, texts);
        var edits = EditsOf(change);
        if (edits.FirstOrDefault(edit => files.Read(edit.Path)?.Version != edit.BaseVersion) is { } moved)
        {
            return new PublishOutcome.Moved(moved.Path);
        }

        if (MistakesIn(change, files.Rehearse(edits)) is [_, ..] mistakes)
        {
            return new PublishOutcome.Mistakes(mistakes);
        }

        foreach (var edit in edits)
        {
            await texts.AddAsync(edit.Bytes);
        }

        (change.State, change.Why, change.Note) = (ChangeState.Publishing, why, who);
        await ledger.SaveChangesAsync();
        var outcome = files.Save(edits);
        if (outcome is SaveOutcome.Saved saved)
        {
            await TryRecordAsync(change, who, why);
            return new PublishOutcome.Published(saved.KeptBack.Count == 0);
        }

        (change.State, change.Note) = (ChangeState.Unfinished, null);
        await ledger.SaveChangesAsync();
        return outcome is SaveOutcome.Failed failed
            ? new PublishOutcome.Failed(failed.IsDiskFull, failed.Reason)
            : new PublishOutcome.Moved(((SaveOutcome.Moved)outcome).Path);
    }

    /// <summary>Readers see it already, so a full disk of the desk only delays what is written down of it.</summary>
    private async Task TryRecordAsync(Change change, string who, string? why)
    {
        try
        {
            await RecordAsync(change, who, why);
        }
        catch (Exception fault) when (LedgerFault.WhyIn(fault) is not null)
        {
            // The change stays one that is being published, which is finished within a minute of the disk having room.
        }
    }

    private async Task RecordAsync(Change change, string who, string? why)
    {
        (change.State, change.PublishedAt, change.Note) = (ChangeState.Published, clock.GetUtcNow(), null);
        var edits = EditsOf(change);
        foreach (var edit in edits)
        {
            await history.AddAsync(edit.Path, edit.Bytes, WayIn.Desk, who, why, change.Id);
        }

        journal.Note(who, JournalEvent.Published, string.Join(", ", edits.Select(edit => edit.Path)));
        await ledger.SaveChangesAsync();
    }

    private static List<FileEdit> EditsOf(Change change) =>
        [.. change.Files.Where(file => file.IsChanged).Select(file => new FileEdit(file.Path, file.BaseVersion, file.Text))];

    private static string? VersionOf(FileEdit edit) => edit.Bytes is null ? null : ContentFile.From(edit.Path, edit.Bytes).Version;
}
