using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Makes the account of who was admitted, or gives it back with new ways in: all of it or nothing.</summary>
public sealed class NewPeople(OwnWays ways, UserManager<Person> people, Invitations invitations, Roster roster, Journal journal)
{
    private static readonly FieldError TooLate = new("name", "This code was used meanwhile. Ask for a new invitation");

    /// <summary>Makes the account.</summary>
    /// <returns>The person, or what is wrong with the form.</returns>
    internal async Task<(Person? Person, IReadOnlyList<FieldError> Errors)> MakeAsync(WelcomeForm form, Admission admission)
    {
        if (await ways.FaultsOfNameAsync(form.Name, form.Job, admission.PersonId) is { Count: > 0 } faults)
        {
            return (null, faults);
        }

        Person? person = null;
        IReadOnlyList<FieldError> errors = [];
        await roster.AllOrNothingAsync(async () =>
        {
            person = await (admission.InvitationId is { } invitation ? AcceptAsync(invitation) : FirstAsync(admission.PersonId, form));
            errors = person is null ? [TooLate] : await ways.BeginAsync(person, form);
            return errors.Count is 0;
        });
        return errors.Count is 0 ? (person, errors) : (null, errors);
    }

    /// <summary>The first person may do everything.</summary>
    private async Task<Person?> FirstAsync(string id, WelcomeForm form)
    {
        if (await roster.HasAnyoneAsync())
        {
            return null;
        }

        var person = roster.Create(form.Name!);
        (person.Id, person.Publishes, person.Signs, person.ManagesPeople) = (id, true, true, true);
        await people.CreateAsync(person);
        journal.Note(person.Name, JournalEvent.MadeFirstAccount);
        return person;
    }

    private async Task<Person?> AcceptAsync(int invitation)
    {
        if (await invitations.UseAsync(invitation) is not { } person)
        {
            return null;
        }

        await ways.RemoveAllAsync(person);
        journal.Note(person.Name, JournalEvent.AcceptedInvitation);
        return person;
    }
}
