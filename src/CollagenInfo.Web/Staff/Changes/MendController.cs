using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>The buttons that mend in a change what it breaks elsewhere.</summary>
public sealed class MendController(
    UnfinishedChanges unfinished,
    Mending mending,
    ChangeViews views,
    ChangeTitles titles,
    Journal journal
) : Controller
{
    /// <summary>Opens another file within the change, or writes in <c>vital.yml</c> what a page says now.</summary>
    [HttpPost(DeskAddress.Changes + "/{id:int}/mend")]
    public async Task<IActionResult> Mend(int id, string? mend)
    {
        if (MendWay.Read(mend) is not { } way)
        {
            return NotFound();
        }

        if (await unfinished.FindAsync(id) is not { } change)
        {
            return View("Ended", await views.TooLateAsync(id));
        }

        var rights = await views.RightsAsync(change, User);
        if (way.Lost is null ? !rights.IsOwn : !rights.MayEnd)
        {
            return await journal.RefuseAsync(User, $"mend something in a change of {(await titles.OfAsync(change)).InJournal}");
        }

        var outcome = way.Lost is { } lost
            ? await mending.WriteLineAsync(change, User.PersonId, way.File, lost, way.Now)
            : await mending.TakeInAsync(change, way.File);
        return outcome switch
        {
            MendOutcome.Mended => Redirect(way.Lost is null ? AddressIn(change, way) : $"{DeskAddress.Changes}/{id}"),
            MendOutcome.Ended => View("Ended", await views.TooLateAsync(id)),
            MendOutcome.InAnother => await RefuseAsync(change, InAnotherOf(rights.IsOwn ? "yours" : change.Owner?.Name)),
            _ => await RefuseAsync(change, way.Lost is null ? Gone : ChangedThere),
        };
    }

    private const string ChangedThere = "Nothing was mended: the page says something else by now.";

    private const string Gone = "Nothing was mended: this file is not there any more.";

    private static string InAnotherOf(string? owner) =>
        $"This file belongs to another change of {owner}, so it cannot be mended in this one. "
        + "Publish the other one first, or set it aside.";

    private async Task<IActionResult> RefuseAsync(Change change, string why) =>
        View("Show", await views.ShowAsync(change, User) with { Refusal = why });

    /// <summary>Where the line is written: in the form of a list that has one.</summary>
    private static string AddressIn(Change change, MendWay way)
    {
        var file = new DeskFile(way.File);
        var text = ChangeBook.FileOf(change.FileAt(way.File)!).Text;
        return file.Sheet is { } form && text is not null && FormLines.In(text, form).EntryAt(way.Line) is { } entry
            ? file.AddressOf(entry)
            : file.AddressAt(Math.Max(way.Line, 1));
    }
}
