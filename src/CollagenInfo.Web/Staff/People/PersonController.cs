using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.People;

/// <summary>One account: what the person may do, a new invitation, and its end.</summary>
[Authorize(Policy = Ticks.ManagesPeople)]
public sealed class PersonController(Roster roster, Invitations invitations, Journal journal, PublishedLibrary library) : Controller
{
    /// <summary>What the list says after an account was removed.</summary>
    public const string Removed = "removed";

    private const string Address = DeskAddress.People + "/{id}";
    private const string LastOne = "Nobody else can manage people. Give somebody else that tick first";

    [Page(Address)]
    public async Task<IActionResult> Show(string id, string? done) =>
        await roster.FindAsync(id) is { } person
            ? View("Person", PersonViewModel.From(person) with { Done = done is null ? null : "What the person may do is changed." })
            : NotFound();

    [HttpPost(Address)]
    public Task<IActionResult> SetTicks(string id, string[] ticks) =>
        ChangeAsync(
            id,
            "Person",
            $"{DeskAddress.People}/{id}?done=1",
            ticks.Contains(Ticks.ManagesPeople, StringComparer.Ordinal),
            person =>
            {
                TickField.Set(person, ticks);
                journal.Note(User.PersonName, JournalEvent.ChangedTicks, person.Name);
                return Task.CompletedTask;
            }
        );

    /// <summary>For who has lost every way in. Those there are work until the invitation is used.</summary>
    [HttpPost(Address + "/invite")]
    public async Task<IActionResult> Invite(string id)
    {
        if (await roster.FindAsync(id) is not { } person)
        {
            return NotFound();
        }

        var code = await invitations.CreateAsync(person);
        journal.Note(User.PersonName, JournalEvent.Invited, person.Name);
        await roster.SaveAsync();
        return View("HandOver", InvitedPage.From(person, code, library.Clinic, Request));
    }

    [Page(Address + "/remove")]
    public async Task<IActionResult> AskToRemove(string id) =>
        await roster.FindAsync(id) is { } person ? View("Remove", PersonViewModel.From(person)) : NotFound();

    [HttpPost(Address + "/remove")]
    public Task<IActionResult> Remove(string id) =>
        ChangeAsync(id, "Remove", $"{DeskAddress.People}?done={Removed}", staysManager: false, async person =>
        {
            await roster.CloseAsync(person);
            journal.Note(User.PersonName, JournalEvent.RemovedPerson, person.Name);
        });

    /// <summary>
    /// Looks who else manages people and changes the account in one step, so that no two can take this from each other at the same
    /// moment.
    /// </summary>
    private async Task<IActionResult> ChangeAsync(string id, string view, string next, bool staysManager, Func<Person, Task> change)
    {
        Person? person = null;
        var isDone = await roster.AllOrNothingAsync(async () =>
        {
            person = await roster.FindAsync(id);
            if (person is null || (!staysManager && await roster.IsLastManagerAsync(person)))
            {
                return false;
            }

            await change(person);
            return true;
        });
        return isDone ? LocalRedirect(next)
            : person is null ? NotFound()
            : Refuse(view, person);
    }

    private ViewResult Refuse(string view, Person person) =>
        View(view, PersonViewModel.From(person) with { FieldErrors = [new FieldError("ticks", LastOne)] });
}
