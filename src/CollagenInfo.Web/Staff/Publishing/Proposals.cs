using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>The way of a change from who wrote it to who may put it on the site, and back, with what is said of it.</summary>
public sealed class Proposals(
    LedgerContext ledger,
    UnfinishedChanges unfinished,
    Journal journal,
    ChangeTitles titles,
    OneAtATime oneAtATime,
    TimeProvider clock
)
{
    /// <summary>What somebody who has no account may say about a change by one link.</summary>
    public const int MostRemarksOfALink = 20;

    /// <summary>Hands a change to who may put it on the site. False, and nothing happens, if it is not the one that was read.</summary>
    public Task<bool> ProposeAsync(Change change, int number, string who, string? why) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change) || change.Number != number || change.State is not ChangeState.Unfinished)
            {
                return false;
            }

            (change.State, change.ProposedAt, change.Why, change.Note) = (ChangeState.Proposed, clock.GetUtcNow(), why ?? change.Why, null);
            journal.Note(who, JournalEvent.Proposed, (await titles.OfAsync(change)).InJournal);
            await ledger.SaveChangesAsync();
            return true;
        });

    /// <summary>Gives a change back to its owner, with a remark. False, and nothing happens, if it does not wait any more.</summary>
    public Task<bool> SendBackAsync(Change change, string who, string remark) =>
        oneAtATime.RunAsync(async () =>
        {
            if (!await unfinished.RefreshAsync(change) || change.State is not ChangeState.Proposed)
            {
                return false;
            }

            (change.State, change.ProposedAt) = (ChangeState.Unfinished, null);
            change.Remarks.Add(NewRemark(who, remark));
            journal.Note(who, JournalEvent.SentBack, (await titles.OfAsync(change)).InJournal);
            await ledger.SaveChangesAsync();
            return true;
        });

    /// <summary>Adds what somebody says who reads a change by a link. False, and nothing happens, if it has ended.</summary>
    public Task<bool> RemarkAsync(Change change, DoctorLink link, string name, string remark) =>
        oneAtATime.RunAsync(async () =>
        {
            await ledger.Entry(link).ReloadAsync();
            if (!link.IsGoodAt(clock.GetUtcNow()) || !await unfinished.RefreshAsync(change))
            {
                return false;
            }

            if (change.Remarks.Any(said => said.LinkId == link.Id && said.Who == name && said.Text == remark))
            {
                // The page that says thank you was loaded again.
                return true;
            }

            change.Remarks.Add(NewRemark(name, remark, link.Id));
            journal.Note(DoctorLinks.Holder, JournalEvent.RemarkedByLink, (await titles.OfAsync(change)).InJournal);
            await ledger.SaveChangesAsync();
            return true;
        });

    private Remark NewRemark(string who, string text, int? linkId = null) =>
        new()
        {
            At = clock.GetUtcNow(),
            Who = who,
            Text = text,
            LinkId = linkId,
        };
}
