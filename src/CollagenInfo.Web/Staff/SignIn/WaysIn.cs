using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Lets people in who prove who they are, and writes down who came in and who could not.</summary>
public sealed class WaysIn(
    SignInManager<Person> session,
    UserManager<Person> people,
    Roster roster,
    PasswordAndCode passwords,
    WrongTries tries,
    Journal journal
)
{
    private const string Unproved = "Name, password or code is not right";
    private const string UnprovedAgain = "Password or code is not right. Each code works once: wait for the next";

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
        var (name, client) = (form.Name?.Trim() ?? "", ClientNetwork.NameOf(session.Context.Connection.RemoteIpAddress));
        // Nobody has a longer name, and what is typed instead is not worth counting.
        var minutes = name.Length > PersonName.Longest ? 0 : tries.Count(name, client);
        if (minutes > 0)
        {
            return (null, $"There were too many wrong tries. Wait {minutes} {(minutes is 1 ? "minute" : "minutes")}, or use a passkey");
        }

        var person = await roster.FindByNameAsync(name);
        if (!await passwords.AreRightAsync(person, form.Password, form.Code))
        {
            // What was typed may be a password in the wrong field.
            await journal.WriteAsync(
                person?.Name ?? "somebody",
                JournalEvent.FailedToSignIn,
                person is null ? "with a name that no account has" : "with a password"
            );
            return (null, session.Context.User.Identity?.IsAuthenticated == true ? UnprovedAgain : Unproved);
        }

        tries.Forget(name, client);
        await BeginAsync(person!);
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
