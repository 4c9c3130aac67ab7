using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.People;

/// <summary>Everybody who has an account, and a form to invite somebody.</summary>
[Authorize(Policy = Ticks.ManagesPeople)]
public sealed class PeopleController(Roster roster, Invitations invitations, Journal journal, PublishedLibrary library) : Controller
{
    [Page(DeskAddress.People)]
    public Task<ViewResult> Show(string? done) => PageAsync(new InviteForm(), done);

    [HttpPost(DeskAddress.People)]
    public async Task<IActionResult> Invite(InviteForm form)
    {
        var isTaken = await roster.FindByNameAsync(form.Name ?? "") is not null;
        if (form.Read(isTaken) is { Count: > 0 } faults)
        {
            return await PageAsync(form, done: null, faults);
        }

        var person = roster.Create(form.Name!);
        person.JobTitle = form.Job?.Trim() ?? "";
        TickField.Set(person, form.Ticks);
        roster.Add(person);
        var code = await invitations.CreateAsync(person);
        journal.Note(User.PersonName, JournalEvent.Invited, person.Name);
        await roster.SaveAsync();
        return View("HandOver", InvitedPage.From(person, code, library.Clinic, Request));
    }

    private async Task<ViewResult> PageAsync(InviteForm form, string? done, IReadOnlyList<FieldError>? faults = null) =>
        View(
            "People",
            PeopleViewModel.From(await roster.AllAsync(), await invitations.InvitedAsync(), form) with
            {
                Done = done is PersonController.Removed ? "The account is removed, and signed out everywhere." : null,
                FieldErrors = faults ?? [],
            }
        );
}
