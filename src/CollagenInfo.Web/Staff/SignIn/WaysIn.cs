using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Lets people in who prove who they are, and writes down who came in and who could not.</summary>
public sealed class WaysIn(
    SignInManager<Person> session,
    UserManager<Person> people,
    PasswordAndCode passwords,
    Journal journal,
    TimeProvider clock
)
{
    private const string Unproved = "Name, password or code is not right";

    /// <summary>Lets in who has a passkey; null if it is none of an open account.</summary>
    public async Task<Person?> ByPasskeyAsync(string credential)
    {
        var proof = await session.PerformPasskeyAssertionAsync(credential);
        if (!proof.Succeeded || proof.User.RemovedAt is not null)
        {
            await journal.WriteAsync(proof.User?.Name ?? "somebody", JournalEvent.FailedToSignIn, "with a passkey");
            return null;
        }

        await people.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey);
        await BeginAsync(proof.User);
        return proof.User;
    }

    /// <summary>Lets in who knows a password and has its code app.</summary>
    /// <returns>The person, or why nobody was let in.</returns>
    public async Task<(Person? Person, string? Fault)> ByPasswordAsync(SignInForm form)
    {
        var person = await people.FindByNameAsync(form.Name?.Trim() ?? "");
        if (person is not { RemovedAt: null })
        {
            // Takes as long as a wrong password.
            people.PasswordHasher.HashPassword(new Person { Name = "" }, form.Password ?? "");
            // What was typed may be a password in the wrong field.
            await journal.WriteAsync("somebody", JournalEvent.FailedToSignIn, "with a name that no account has");
            return (null, Unproved);
        }

        if (WrongTries.MinutesLeft(person, clock.GetUtcNow()) is > 0 and var minutes)
        {
            return (null, $"There were too many wrong tries. Wait {minutes} {(minutes is 1 ? "minute" : "minutes")}, or use a passkey");
        }

        WrongTries.Count(person, clock.GetUtcNow());
        if (!(await people.UpdateAsync(person)).Succeeded || !await passwords.AreRightAsync(person, form.Password, form.Code))
        {
            await journal.WriteAsync(person.Name, JournalEvent.FailedToSignIn, "with a password");
            return (null, Unproved);
        }

        WrongTries.Forget(person);
        await people.UpdateAsync(person);
        await BeginAsync(person);
        return (person, null);
    }

    /// <summary>Begins the session of a person who has proved who they are.</summary>
    public async Task BeginAsync(Person person)
    {
        await session.SignInAsync(person, isPersistent: false);
        // The rest of this answer, such as the token of a form in it, is for the person.
        session.Context.User = await session.CreateUserPrincipalAsync(person);
        await journal.WriteAsync(person.Name, JournalEvent.SignedIn);
        await journal.DropOldAsync();
    }
}
