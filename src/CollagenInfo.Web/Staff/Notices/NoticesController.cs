using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Notices;

/// <summary>Begins, changes and ends the notices above pages. What is kept is a change like any other.</summary>
[Route(DeskAddress.Notices)]
public sealed class NoticesController(ContentFiles files, Keeping keeping, UnfinishedChanges unfinished, NoticeViews views) : Controller
{
    private const string MovedMeanwhile =
        "Nothing was kept: the notices have changed since, perhaps in another window. What you typed is here.";

    [HttpGet("")]
    public async Task<IActionResult> List() => View("Notices", await views.ShowAsync(await OpenAsync(), new NoticeForm()));

    [HttpGet("{id}")]
    public async Task<IActionResult> Show(string id) =>
        await OpenAsync() is var open && open.All.FirstOrDefault(notice => notice.Id == id) is { } notice
            ? View("Notices", await views.ShowAsync(open, NoticeForm.For(notice)))
            : NotFound();

    /// <summary>Keeps a new notice, or other words or times of one.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Keep(NoticeForm form)
    {
        var open = await OpenAsync();
        if (form.Id is not null && open.All.All(notice => notice.Id != form.Id))
        {
            return View("Notices", await views.ShowAsync(open, form with { Id = null }) with { Refusal = MovedMeanwhile });
        }

        var errors = form.Errors(views.Now);
        return errors.Count > 0
            ? View("Notices", await views.ShowAsync(open, form) with { FieldErrors = errors })
            : await KeepAsync(form, text =>
                NoticesEdit.Set(text, form.ToNotice(form.Id ?? open.NameFor(NoticeForm.MomentOf(form.From)!.Value)))
            );
    }

    /// <summary>Ends a notice that is on show, and takes away one that is not.</summary>
    [HttpPost("{id}/end")]
    public async Task<IActionResult> End(string id, NoticeForm form)
    {
        var now = views.Now;
        var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        return (await OpenAsync()).All.FirstOrDefault(notice => notice.Id == id) is not { } notice
            ? NotFound()
            : await KeepAsync(new NoticeForm { Version = form.Version, Number = form.Number }, text =>
                notice.From < minute && notice.Until > now ? NoticesEdit.End(text, id, minute) : NoticesEdit.Remove(text, id)
            );
    }

    private async Task<IActionResult> KeepAsync(NoticeForm form, Func<string, YamlEdit> write)
    {
        var begun = new BegunFrom(form.Version, form.Number);
        return await keeping.KeepEditAsync(User.PersonId, Notice.File, begun, file => write(file.Text ?? "")) switch
        {
            KeepOutcome.Kept kept => Redirect($"{DeskAddress.Changes}/{kept.Change.Id}"),
            KeepOutcome.NothingChanged => Redirect(DeskAddress.Notices),
            KeepOutcome.Refused refused => await RefuseAsync(form, refused.Why),
            _ => await RefuseAsync(form, MovedMeanwhile),
        };
    }

    private async Task<IActionResult> RefuseAsync(NoticeForm form, string why) =>
        View("Notices", await views.ShowAsync(await OpenAsync(), form) with { Refusal = why });

    private Task<OpenNotices> OpenAsync() => OpenNotices.ReadAsync(User.PersonId, unfinished, files);
}
