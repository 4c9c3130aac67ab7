using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>Makes the pages for somebody who has a link to a change, and no account.</summary>
public sealed class OutsideViews(
    ContentRepository content,
    ContentFiles files,
    UnfinishedChanges unfinished,
    Publisher publisher,
    ChangeJudge judge,
    ChangeTexts texts,
    ChangeTitles titles,
    ChangeWords words,
    TimeProvider clock
)
{
    public static CodePage AskForCode(string? fault = null) =>
        new CodePage
        {
            Title = "One change, for you to read",
            Lead = "The clinic asks you to read a change of its site before patients do. You need no account.",
            Address = DeskAddress.Outside,
            Place = "It is what stands behind the # of your link.",
            Button = "Read it",
        }.With(fault);

    /// <summary>The change that a link shows; null if the link or the change has ended.</summary>
    public async Task<Change?> ChangeOfAsync(DoctorLink link) =>
        link.IsGoodAt(clock.GetUtcNow()) ? await unfinished.FindAsync(link.ChangeId) : null;

    /// <summary>The change: nothing in it leads to the desk.</summary>
    public async Task<OutsidePage> ShowAsync(DoctorLink link, Change change, OutsideForm form)
    {
        var (library, changed, rehearsal) = (content.Everything, change.Main, publisher.Rehearse(change));
        var impact =
            changed.Path == FactEdit.File
                ? ImpactList.Between(library, publisher.WithoutNumbers(change), rehearsal.Library, clock.GetUtcNow())
                : null;
        var all = await texts.AllAsync(change, rehearsal.Library);
        return new OutsidePage
        {
            Title = (await titles.OfAsync(change)).Whole,
            Form = form,
            Words = words.Of(change),
            Whole = WholePage.From(change, files, rehearsal.Library)?.Sentences ?? [],
            HasPage = changed.Text is not null && (changed.IsPage || !change.FindPictures().Any()),
            Amount = changed.BaseVersion is null && change.Renamed is null ? "A new page." : $"What changes: {ChangePage.AmountOf(all)}.",
            Why = change.Why,
            Findings = await judge.FindAsync(change, rehearsal),
            Texts = all,
            Pictures = ChangedPicture.AllOutside(change, library, rehearsal.Library),
            Impact = impact?.WithoutLinks(),
            Until = words.Say(link.Expires),
            Remarks =
            [
                .. change
                    .Remarks.Where(remark => remark.LinkId == link.Id)
                    .Select(remark => new RemarkLine($"{remark.Who}, {words.Say(remark.At)}", remark.Text)),
            ],
        };
    }

    /// <summary>Why a link shows nothing any more.</summary>
    /// <param name="link">The link.</param>
    /// <param name="remark">What somebody wrote who was too late.</param>
    public async Task<OutsideEndedPage> EndedAsync(DoctorLink link, string? remark)
    {
        var published = await unfinished.FindPublishedAsync(link.ChangeId);
        var isOver = !link.IsGoodAt(clock.GetUtcNow());
        return new OutsideEndedPage
        {
            Title = "There is nothing to read here now",
            Words =
                link.RevokedAt is not null ? "The clinic has taken this link back."
                : isOver ? $"This link was good until {words.Say(link.Expires)}. Ask the clinic for a new one."
                : published is not null ? "The change that you were asked to read is on the site now."
                : "The clinic has set this change aside.",
            Shown = isOver || published?.Main.Text is null ? null : new DeskFile(published.Main.Path).Shown,
            Remark = string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(),
        };
    }
}
