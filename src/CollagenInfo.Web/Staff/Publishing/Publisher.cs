using CollagenInfo.Content;
using CollagenInfo.Content.Care;
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
    PublishRecord record,
    ChangeTitles titles,
    ChangeJudge judge,
    ContentRepository content,
    Renaming renaming,
    OneAtATime oneAtATime,
    TimeProvider clock
)
{
    /// <summary>What would be if a change were published.</summary>
    public Rehearsal Rehearse(Change change) => files.Rehearse(change.FindEdits());

    /// <summary>The library with all of a change but its numbers: what is mended by hand besides is not what they change.</summary>
    public ContentLibrary WithoutNumbers(Change change) =>
        change.FindEdits().Where(edit => edit.Path != FactEdit.File).ToList() is [_, ..] others
            ? files.Rehearse(others).Library
            : content.Everything;

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
    /// <param name="release">Who publishes it, and what makes that right.</param>
    public Task<PublishOutcome> PublishAsync(Change change, int number, Release release) =>
        oneAtATime.RunAsync(() => PublishNowAsync(change, number, release));

    /// <summary>
    /// Writes a sign-off, or that a clinician has confirmed a change since, for a page or tool that is on the site. Nothing else changes.
    /// </summary>
    /// <param name="signerId">The id of the clinician.</param>
    /// <param name="read">What the clinician has read: neither another text is signed, nor one that somebody else has just signed.</param>
    /// <param name="release">Who signs what.</param>
    public Task<PublishOutcome> SignAsync(string signerId, ReadText read, Release release) =>
        oneAtATime.RunAsync(async () =>
        {
            var address = release.Signature!.Value.Address;
            if (Signable.Find(content.Everything, address) is not { } signable)
            {
                return new PublishOutcome.Ended();
            }

            var file = files.Read(signable.File);
            if (
                signable.Fingerprint != read.Fingerprint
                || file?.Version != read.Version
                || files.ShownVersions.GetValueOrDefault(signable.File) != file?.Version
            )
            {
                return new PublishOutcome.Moved(signable.File);
            }

            return await ReleaseAsync(Begun(signerId), release);
        });

    /// <summary>
    /// Writes one thing into a data file at once, whatever else is begun of it, and whatever it brings: for what must not wait.
    /// </summary>
    public Task<PublishOutcome> WriteAsync(string ownerId, string path, Func<string, YamlEdit> write, Release release) =>
        oneAtATime.RunAsync(async () =>
        {
            if (files.Read(path) is not { Text: { } before } file || write(before).Text is not { } after)
            {
                return new PublishOutcome.Moved(path);
            }

            return await ReleaseAsync(Begun(ownerId, new FileEdit(path, file.Version, file.BytesOf(after))), release);
        });

    private Change Begun(string ownerId, params FileEdit[] edits)
    {
        var now = clock.GetUtcNow();
        var change = new Change
        {
            OwnerId = ownerId,
            Began = now,
            KeptAt = now,
            Files = [.. edits.Select(ChangedFile.From)],
        };
        ledger.Changes.Add(change);
        return change;
    }

    /// <summary>Writes down that a clinician has read what was published ahead of that.</summary>
    public Task<bool> ConfirmAsync(Change change, string who) =>
        oneAtATime.RunAsync(async () =>
        {
            await ledger.Entry(change).ReloadAsync();
            if (change.ConfirmedAt is not null)
            {
                return false;
            }

            (change.ConfirmedBy, change.ConfirmedAt) = (who, clock.GetUtcNow());
            journal.Note(who, JournalEvent.Confirmed, (await titles.OfAsync(change)).InJournal);
            await ledger.SaveChangesAsync();
            return true;
        });

    /// <summary>
    /// Finishes what a stop of the program interrupted. If each file is as it was before or as it was to be, the change is published;
    /// otherwise its owner is told.
    /// </summary>
    public async Task FinishAsync(Change change)
    {
        var edits = change.FindEdits();
        var open = edits.Where(edit => files.Read(edit.Path)?.Version != VersionOf(edit)).ToList();
        if (open.Count == 0 || (open.Count < edits.Count && files.Save(open) is SaveOutcome.Saved))
        {
            // The program before this one wrote down in the note who publishes it.
            await record.WriteAsync(change, change.PublishedBy ?? change.Note ?? change.Owner?.Name ?? "", change.Why);
            return;
        }

        TakeBack(change);
        change.Note = "The server stopped while this was being published. Nothing of it is on the site; publish it again.";
        await ledger.SaveChangesAsync();
    }

    private async Task<PublishOutcome> PublishNowAsync(Change change, int number, Release release)
    {
        if (!await unfinished.RefreshAsync(change) || change.Number != number)
        {
            return new PublishOutcome.Ended();
        }

        await NewerNumbers.FollowAsync(change, files, texts);
        await renaming.FollowAsync(change);
        var edits = change.FindEdits();
        if (edits.FirstOrDefault(edit => files.Read(edit.Path)?.Version != edit.BaseVersion) is { } moved)
        {
            return new PublishOutcome.Moved(moved.Path);
        }

        var rehearsal = files.Rehearse(edits);
        if (MistakesIn(change, rehearsal) is [_, ..] mistakes)
        {
            return new PublishOutcome.Mistakes(mistakes);
        }

        if (release.IsPlain && (await judge.FindAsync(change, rehearsal)).Count > 0)
        {
            return new PublishOutcome.NeedsClinician();
        }

        var numbers = NumbersToCall.In(change, content.Everything.Clinic, rehearsal);
        if (numbers.Any(phone => !release.Called.Contains(phone.Address)))
        {
            return new PublishOutcome.NotCalled();
        }

        if (numbers.Count > 0)
        {
            journal.Note(release.Who, JournalEvent.CalledNumbers, string.Join(", ", numbers.Select(phone => phone.Display)));
        }

        return await HasForeignSignatureAsync(change, rehearsal.Library)
            ? new PublishOutcome.SignatureFault(
                "Only signing writes what stands under 'review:' and in signed.yml. Put those lines back as they were."
            )
            : await ReleaseAsync(change, release);
    }

    /// <summary>Whether somebody wrote a sign-off by hand. An old text that is brought back may have the one that it had.</summary>
    private async Task<bool> HasForeignSignatureAsync(Change change, ContentLibrary after)
    {
        var own = change.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var article in after.Articles.Where(article => article.Review is not null && own.Contains(article.Body.File)))
        {
            var file = change.Files.First(file => file.Path == article.Body.File);
            if (
                ReviewIn(change.PathBefore(file.Path)) != article.Review
                && !await history.HasAsync(file.Path, ChangeBook.FileOf(file).Version)
            )
            {
                return true;
            }
        }

        var signed = content.Everything.Data.SignedTools.Select(tool => (tool.Name, tool.Review)).ToHashSet();
        return change.FileAt(SignedTool.File) is { } tools
            && after.Data.SignedTools.Any(tool => !signed.Contains((tool.Name, tool.Review)))
            && !await history.HasAsync(tools.Path, ChangeBook.FileOf(tools).Version);
    }

    private Review? ReviewIn(string path) => content.Everything.ArticleIn(path)?.Review;

    private async Task<PublishOutcome> ReleaseAsync(Change change, Release release)
    {
        var (before, after) = (content.Everything, Rehearse(change).Library);
        var signatures = new Signatures(files);
        var fault = change.Renamed is null ? null : signatures.Carry(change, before, after, renaming);
        after = change.Renamed is null ? after : Rehearse(change).Library;
        fault ??= release.Signature is { } signature ? signatures.Sign(change, signature.Address, after, signature.Review) : null;
        fault ??= release.Confirmed is { } confirmed ? signatures.Confirm(change, before, after, confirmed) : null;
        if (fault is not null)
        {
            TakeBack(change);
            await ledger.SaveChangesAsync();
            return new PublishOutcome.SignatureFault(fault);
        }

        var edits = change.FindEdits();
        foreach (var edit in edits)
        {
            await texts.AddAsync(edit.Bytes);
        }

        (change.State, change.Why, change.PublishedBy) = (ChangeState.Publishing, release.Why ?? change.Why, release.Who);
        (change.ConfirmBy, change.ConfirmedBy) = (release.ConfirmBy, release.Confirmed?.By);
        // Before the files: a stop of the program behind them would lose it.
        var remark = release.Remark is { } said ? new Remark { At = clock.GetUtcNow(), Who = release.Who, Text = said } : null;
        if (remark is not null)
        {
            change.Remarks.Add(remark);
        }

        await ledger.SaveChangesAsync();
        var outcome = files.Save(edits);
        if (outcome is SaveOutcome.Saved saved)
        {
            await TryRecordAsync(change, release.Who, change.Why);
            return new PublishOutcome.Published(saved.KeptBack.Count == 0);
        }

        if (remark is not null)
        {
            change.Remarks.Remove(remark);
        }

        TakeBack(change);
        await ledger.SaveChangesAsync();
        return outcome is SaveOutcome.Failed failed
            ? new PublishOutcome.Failed(failed.IsDiskFull, failed.Reason)
            : new PublishOutcome.Moved(((SaveOutcome.Moved)outcome).Path);
    }

    /// <summary>Makes a change what it was before it was to be published; one that was nothing but a signature is none.</summary>
    private void TakeBack(Change change)
    {
        Signatures.TakeBack(change);
        (change.State, change.PublishedBy, change.ConfirmBy, change.ConfirmedBy) = (
            change.ProposedAt is null ? ChangeState.Unfinished : ChangeState.Proposed,
            null,
            null,
            null
        );
        if (change.Files.All(file => ChangeBook.FileOf(file).Version == file.BaseVersion))
        {
            ledger.Changes.Remove(change);
        }
    }

    /// <summary>Readers see it already, so a full disk of the desk only delays what is written down of it.</summary>
    private async Task TryRecordAsync(Change change, string who, string? why)
    {
        try
        {
            await record.WriteAsync(change, who, why);
        }
        catch (Exception fault) when (LedgerFault.WhyIn(fault) is not null)
        {
            // The change stays one that is being published, which is finished within a minute of the disk having room.
        }
    }

    private static string? VersionOf(FileEdit edit) => edit.Bytes is null ? null : ContentFile.From(edit.Path, edit.Bytes).Version;
}

/// <summary>A page or tool as somebody has read it.</summary>
public sealed record ReadText
{
    /// <summary>The fingerprint of what it says, with the numbers in it.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The version of the file with its sign-off; null if there is none yet.</summary>
    public string? Version { get; init; }
}
