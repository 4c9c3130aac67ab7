using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>Whose a change is and since when, and the lines about it.</summary>
public sealed class ChangeWords(ContentRepository content, ChangeTitles titles, TimeProvider clock)
{
    private StaffLibrary Library => content.Everything;

    public async Task<ChangeLine> LineOfAsync(Change change, bool isOwn)
    {
        var file = new DeskFile(change.Main.Path);
        var goOn = isOwn && change.Main.Text is not null ? file.Address : null;
        var title = await titles.OfAsync(change);
        return new ChangeLine(title.Whole, $"{title.Kind} · {Of(change)}", goOn, $"{DeskAddress.Changes}/{change.Id}");
    }

    /// <summary>Who wrote by a link has typed a name that nobody has checked.</summary>
    public RemarkLine LineOf(Remark remark) =>
        new(
            remark.LinkId is null
                ? $"{remark.Who} sent it back, {Say(remark.At)}"
                : $"By a link, from somebody who gives the name \"{remark.Who}\", {Say(remark.At)}",
            remark.Text
        );

    public LinkLine LineOf(DoctorLink link) =>
        new(
            link.Id,
            $"Made by {link.MadeBy}, {Say(link.MadeAt)}, good until {Say(link.Expires)}. "
                + (link.OpenedAt is { } opened ? $"First opened {Say(opened)}." : "Nobody has opened it yet.")
        );

    /// <summary>Whose it is, and since when it is kept or proposed.</summary>
    public string Of(Change change) =>
        change.ProposedAt is { } proposed
            ? $"{NameOf(change)} proposes this, {Say(proposed)}"
            : $"{NameOf(change)}, kept {Say(change.KeptAt)}";

    public string Say(DateTimeOffset moment) => DeskTime.Say(moment, clock.GetUtcNow(), Library.Clinic);

    /// <summary>When readers see a page, if not at once.</summary>
    public string? WhenOf(DeskFile file, ContentLibrary library) =>
        file.IsPage
        && library.PageAt(file.Shown) is { } page
        && PageState.From(library, page, clock.GetUtcNow()).Shown is var shown
        && !shown.Equals("On the site", StringComparison.Ordinal)
            ? $"{shown}."
            : null;

    /// <summary>Who has no account any more cannot be asked.</summary>
    private static string NameOf(Change change) =>
        change.Owner is { RemovedAt: not null } gone ? $"{gone.Name} (who has no account any more)" : $"{change.Owner?.Name}";
}
