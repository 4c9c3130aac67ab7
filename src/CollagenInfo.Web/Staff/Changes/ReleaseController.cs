using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
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
    ChangeTitles titles,
    Journal journal,
    Roster roster,
    ContentRepository content,
    TimeProvider clock
) : Controller
{
    private const string Newer = "The text has changed since you read it. Read it again.";
    private const string MovedSince = "The page on the site has changed since this was begun: bring that in first.";
    private const string TooLong = "Say it in at most 500 letters.";
    private const string TooShort = "Say why it cannot wait, in at least 10 letters.";
    private const string NoRemark = "Say what to do about it, so that its owner knows.";

    /// <summary>Puts on the site what cannot matter to a patient, if it is still what the person has read.</summary>
    [HttpPost("publish")]
    public Task<IActionResult> Publish(int id, ReleaseForm form) =>
        WithAsync(id, form, rights => rights.MayPublish, "publish", change => ReleaseAsync(change, form, ReleaseOf(form)));

    /// <summary>A clinician has read the change, and puts it on the site.</summary>
    [HttpPost("confirm")]
    public Task<IActionResult> Confirm(int id, ReleaseForm form) =>
        WithAsync(
            id,
            form,
            rights => rights.MayConfirm,
            "confirm",
            async change =>
                views.SignedPagesOf(change) > 0 && !FreshProof.IsGivenBy(User, clock.GetUtcNow())
                    ? RedirectPreserveMethod(FreshProof.AddressToSend(Request.Path))
                    : await ReleaseAsync(change, form, ReleaseOf(form) with { Confirmed = await ConfirmedAsync() })
        );

    /// <summary>Puts the change on the site before a clinician has read it.</summary>
    [HttpPost("ahead")]
    public Task<IActionResult> PublishAhead(int id, ReleaseForm form) =>
        WithAsync(
            id,
            form,
            rights => rights.MayPublishAhead,
            "publish now, confirm later",
            async change =>
                Said(form.Reason) is { Length: >= ReleaseForm.ShortestReason } reason
                    ? await ReleaseAsync(
                        change,
                        form,
                        ReleaseOf(form) with { Why = reason, ConfirmBy = ConfirmTime.From(clock.GetUtcNow(), content.Everything.Clinic) }
                    )
                    : await AskAgainAsync(change, form, "reason", TooShort)
        );

    /// <summary>Hands the change to who may put it on the site.</summary>
    [HttpPost("propose")]
    public Task<IActionResult> Propose(int id, ReleaseForm form) =>
        WithAsync(
            id,
            form,
            rights => rights.MayPropose,
            "propose",
            async change =>
                await proposals.ProposeAsync(change, form.Number, User.PersonName, Said(form.Why))
                    ? Redirect($"{DeskAddress.Changes}/{id}")
                    : await ChangedAsync(id, form)
        );

    /// <summary>Gives the change back to its owner, with a remark.</summary>
    [HttpPost("send-back")]
    public Task<IActionResult> SendBack(int id, ReleaseForm form) =>
        WithAsync(
            id,
            form,
            rights => rights.MaySendBack,
            "send back",
            async change =>
                Said(form.Remark) is not { } said ? await AskAgainAsync(change, form, "remark", NoRemark)
                : await proposals.SendBackAsync(change, User.PersonName, said) ? Redirect($"{DeskAddress.Changes}?sentBack={id}")
                : await ChangedAsync(id, form)
        );

    /// <summary>A clinician has read what was published ahead of that.</summary>
    [HttpPost("confirm-later")]
    public async Task<IActionResult> ConfirmLater(int id)
    {
        if (await unfinished.FindToConfirmAsync(id) is not { } change)
        {
            return View("Ended", await views.TooLateAsync(id));
        }

        if (!(await views.RightsAsync(change, User)).MayConfirmLater)
        {
            return await journal.RefuseAsync(User, await TriedAsync("confirm", change));
        }

        await publisher.ConfirmAsync(change, User.PersonName);
        var file = new DeskFile(change.Main.Path);
        // What it changed of a page that was signed is confirmed on the page itself, which shows all that is new since then.
        return Redirect(SignPage.HasChanged(content.Everything, file) ? file.Sign : DeskAddress.Today);
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private Release ReleaseOf(ReleaseForm form) =>
        new(User.PersonName, Said(form.Why)) { Called = form.Called ?? [], Remark = Said(form.Remark) };

    /// <summary>Does something with a change if it is there, the person may, and what they say is short enough.</summary>
    private async Task<IActionResult> WithAsync(
        int id,
        ReleaseForm form,
        Func<ChangeRights, bool> may,
        string what,
        Func<Change, Task<IActionResult>> act
    )
    {
        if (await unfinished.FindAsync(id) is not { } change)
        {
            return await TooLateAsync(id);
        }

        (string Name, string? Words)[] said = [("why", form.Why), ("reason", form.Reason), ("remark", form.Remark)];
        var tooLong = said.FirstOrDefault(field => Said(field.Words)?.Length > ReleaseForm.LongestWords).Name;
        return form.Number != change.Number && (User.Publishes || User.Signs) ? await ChangedAsync(id, form)
            : !may(await views.RightsAsync(change, User)) ? await journal.RefuseAsync(User, await TriedAsync(what, change))
            : tooLong is not null ? await AskAgainAsync(change, form, tooLong, TooLong)
            : await act(change);
    }

    private async Task<IActionResult> ReleaseAsync(Change change, ReleaseForm form, Release release) =>
        await publisher.PublishAsync(change, form.Number, release) switch
        {
            // To another page: who loads it again publishes nothing again.
            PublishOutcome.Published => Redirect($"{DeskAddress.Changes}/{change.Id}/published"),
            PublishOutcome.Moved => await RefuseAsync(change, form, MovedSince),
            PublishOutcome.NotCalled => View("Show", (await PageAsync(change, form)).WithoutCall()),
            PublishOutcome.NeedsClinician => await RefuseAsync(change, form, "A clinician has to read it first."),
            PublishOutcome.SignatureFault fault => await RefuseAsync(change, form, fault.Reason),
            PublishOutcome.Mistakes => await RefuseAsync(change, form, "There is something to mend first."),
            PublishOutcome.Failed failed => await FailAsync(change, form, failed),
            _ => await ChangedAsync(change.Id, form),
        };

    /// <summary>The change is not the one any more that the person has read, or it is finished.</summary>
    private async Task<IActionResult> ChangedAsync(int id, ReleaseForm form) =>
        await unfinished.FindAsync(id) is { } newer
            ? View("Show", await PageAsync(newer, form) with { Refusal = Newer })
            : await TooLateAsync(id);

    /// <summary>Who has put it on the site already, by a press before this one, is told just that.</summary>
    private async Task<IActionResult> TooLateAsync(int id) =>
        (await unfinished.FindPublishedAsync(id))?.PublishedBy == User.PersonName
            ? Redirect($"{DeskAddress.Changes}/{id}/published")
            : View("Ended", await views.TooLateAsync(id));

    private async Task<IActionResult> RefuseAsync(Change change, ReleaseForm form, string why) =>
        View("Show", await PageAsync(change, form) with { Refusal = $"Nothing was published. {why}" });

    private async Task<IActionResult> FailAsync(Change change, ReleaseForm form, PublishOutcome.Failed failed)
    {
        Response.StatusCode = failed.Status;
        return View("Show", await PageAsync(change, form) with { Refusal = failed.Say("Nothing was published, your change is kept.") });
    }

    private async Task<IActionResult> AskAgainAsync(Change change, ReleaseForm form, string field, string error)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        var page = await PageAsync(change, form);
        return View("Show", page.Asks(field) ? page with { FieldErrors = [new FieldError(field, error)] } : page with { Refusal = error });
    }

    /// <summary>The change with what was typed.</summary>
    private async Task<ChangePage> PageAsync(Change change, ReleaseForm form) => (await views.ShowAsync(change, User)).With(form);

    private async Task<string> TriedAsync(string what, Change change) => $"{what} a change of {(await titles.OfAsync(change)).InJournal}";

    private async Task<ConfirmedChange> ConfirmedAsync()
    {
        var me = await roster.FindAsync(User.PersonId);
        var today = content.Everything.Clinic.DayAt(clock.GetUtcNow());
        return new ConfirmedChange(User.PersonName, SignPage.RoleOf(me), today);
    }
}
