using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What becomes of a change: proposed, sent back, published, confirmed, or published now and confirmed later.</summary>
[Route(DeskAddress.Changes + "/{id:int}")]
public sealed class ReleaseController(
    Proposals proposals,
    UnfinishedChanges unfinished,
    Publisher publisher,
    ChangeViews views,
    Journal journal,
    Roster roster,
    ContentRepository content,
    TimeProvider clock
) : Controller
{
    private const int LongestWords = 500;
    private const int ShortestReason = 10;
    private const string Newer = "The text has changed since you read it. Read it again.";

    /// <summary>Puts on the site what cannot matter to a patient, if it is still what the person has read.</summary>
    [HttpPost("publish")]
    public Task<IActionResult> Publish(int id, int number, string? why, string[]? called) =>
        WithAsync(
            id,
            number,
            why,
            rights => rights.MayPublish,
            "publish",
            change => ReleaseAsync(change, number, new Release(User.PersonName, Said(why)) { Called = called ?? [] })
        );

    /// <summary>A clinician has read the change, and puts it on the site.</summary>
    [HttpPost("confirm")]
    public Task<IActionResult> Confirm(int id, int number, string? why, string[]? called) =>
        WithAsync(
            id,
            number,
            why,
            rights => rights.MayConfirm,
            "confirm",
            async change =>
                views.SignedPagesOf(change) > 0 && !FreshProof.IsGivenBy(User, clock.GetUtcNow())
                    ? Redirect(FreshProof.AddressFor($"{DeskAddress.Changes}/{id}"))
                    : await ReleaseAsync(
                        change,
                        number,
                        new Release(User.PersonName, Said(why))
                        {
                            Confirmed = await ConfirmedAsync(),
                            Called = called ?? [],
                        }
                    )
        );

    /// <summary>Puts the change on the site before a clinician has read it.</summary>
    [HttpPost("ahead")]
    public Task<IActionResult> PublishAhead(int id, int number, string? reason, string[]? called) =>
        WithAsync(
            id,
            number,
            reason,
            rights => rights.MayPublishAhead,
            "publish now, confirm later",
            async change =>
                Said(reason) is { Length: >= ShortestReason } why
                    ? await ReleaseAsync(
                        change,
                        number,
                        new Release(User.PersonName, why)
                        {
                            ConfirmBy = ConfirmTime.From(clock.GetUtcNow(), content.Everything.Clinic),
                            Called = called ?? [],
                        }
                    )
                    : await RefuseAsync(change, $"Say why it cannot wait, in at least {ShortestReason} letters.")
        );

    /// <summary>Hands the change to who may put it on the site.</summary>
    [HttpPost("propose")]
    public Task<IActionResult> Propose(int id, int number, string? why) =>
        WithAsync(
            id,
            number,
            why,
            rights => rights.MayPropose,
            "propose",
            async change =>
                await proposals.ProposeAsync(change, number, User.PersonName, Said(why))
                    ? Redirect($"{DeskAddress.Changes}/{id}")
                    : await ChangedAsync(id)
        );

    /// <summary>Gives the change back to its owner, with a remark.</summary>
    [HttpPost("send-back")]
    public Task<IActionResult> SendBack(int id, string? remark) =>
        WithAsync(
            id,
            null,
            remark,
            rights => rights.MaySendBack,
            "send back",
            async change =>
                Said(remark) is not { } said ? await RefuseAsync(change, "Say what to do about it, so that its owner knows.")
                : await proposals.SendBackAsync(change, User.PersonName, said) ? Redirect(DeskAddress.Changes)
                : await ChangedAsync(id)
        );

    /// <summary>A clinician has read what was published ahead of that.</summary>
    [HttpPost("confirm-later")]
    public async Task<IActionResult> ConfirmLater(int id)
    {
        if (await unfinished.FindToConfirmAsync(id) is not { } change)
        {
            return View("Ended", ChangeEndedPage.Create());
        }

        if (!(await views.RightsAsync(change, User)).MayConfirmLater)
        {
            return await journal.RefuseAsync(User, TriedOf("confirm", change));
        }

        await publisher.ConfirmAsync(change, User.PersonName);
        var file = new DeskFile(change.Main.Path);
        // What it changed of a page that was signed is confirmed on the page itself, which shows all that is new since then.
        return Redirect(SignPage.HasChanged(content.Everything, file) ? file.Sign : DeskAddress.Today);
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    /// <summary>Does something with a change if it is there, the person may, and what they say is short enough.</summary>
    private async Task<IActionResult> WithAsync(
        int id,
        int? number,
        string? words,
        Func<ChangeRights, bool> may,
        string what,
        Func<Change, Task<IActionResult>> act
    )
    {
        if (await unfinished.FindAsync(id) is not { } change)
        {
            return View("Ended", ChangeEndedPage.Create());
        }

        var isRead = number is null || number == change.Number;
        return !isRead && (User.Publishes || User.Signs) ? await ChangedAsync(id)
            : !may(await views.RightsAsync(change, User)) ? await journal.RefuseAsync(User, TriedOf(what, change))
            : Said(words)?.Length > LongestWords ? await RefuseAsync(change, $"Say it in at most {LongestWords} letters.")
            : await act(change);
    }

    private async Task<IActionResult> ReleaseAsync(Change change, int number, Release release) =>
        await publisher.PublishAsync(change, number, release) switch
        {
            // To another page: who loads it again publishes nothing again.
            PublishOutcome.Published => Redirect($"{DeskAddress.Changes}/{change.Id}/published"),
            PublishOutcome.Moved => Redirect($"{DeskAddress.Changes}/{change.Id}/bring-in"),
            PublishOutcome.NotCalled => View("Show", (await views.ShowAsync(change, User)).WithoutCall(release)),
            PublishOutcome.NeedsClinician => await RefuseAsync(change, "Nothing was published. A clinician has to read it first."),
            PublishOutcome.SignatureFault fault => await RefuseAsync(change, $"Nothing was published. {fault.Reason}"),
            PublishOutcome.Mistakes => await RefuseAsync(change, "Nothing was published. There is something to mend first."),
            PublishOutcome.Failed failed => await RefuseAsync(
                change,
                failed.Say("Nothing was published, your change is kept."),
                failed.Status
            ),
            _ => await ChangedAsync(change.Id),
        };

    /// <summary>The change is not the one any more that the person has read, or it is finished.</summary>
    private async Task<IActionResult> ChangedAsync(int id) =>
        await unfinished.FindAsync(id) is { } newer
            ? View("Show", await views.ShowAsync(newer, User, Newer))
            : View("Ended", ChangeEndedPage.Create());

    private async Task<ViewResult> RefuseAsync(Change change, string why, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        return View("Show", await views.ShowAsync(change, User, why));
    }

    private static string TriedOf(string what, Change change) => $"{what} a change of {change.Main.Path}";

    private async Task<ConfirmedChange> ConfirmedAsync()
    {
        var me = await roster.FindAsync(User.PersonId);
        var today = content.Everything.Clinic.DayAt(clock.GetUtcNow());
        return new ConfirmedChange(User.PersonName, SignPage.RoleOf(me), today);
    }
}
