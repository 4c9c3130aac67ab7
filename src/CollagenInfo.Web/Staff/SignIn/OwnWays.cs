using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>What people set about themselves: their name, their job, and how they sign in.</summary>
public sealed class OwnWays(UserManager<Person> people, Roster roster, SignInManager<Person> session, PasswordAndCode passwords)
{
    /// <summary>What is wrong with a name and a job.</summary>
    /// <param name="name">The name.</param>
    /// <param name="job">The job title; it may be empty.</param>
    /// <param name="id">Whose they will be.</param>
    public async Task<IReadOnlyList<FieldError>> FaultsOfNameAsync(string? name, string? job, string id)
    {
        var (ofName, ofJob) = PersonName.FaultsOf(name, job);
        ofName ??=
            await roster.FindByNameAsync(name!) is { } other && other.Id != id
                ? "Somebody here has this name already. Add something, such as a middle initial"
                : null;
        return
        [
            .. ofName is null ? [] : new[] { new FieldError("name", ofName) },
            .. ofJob is null ? [] : new[] { new FieldError("job", ofJob) },
        ];
    }

    /// <summary>Sets what a new person has sent.</summary>
    /// <returns>What is wrong; then nothing may be saved.</returns>
    public async Task<IReadOnlyList<FieldError>> BeginAsync(Person person, WelcomeForm form)
    {
        await SetNameAsync(person, form.Name!, form.Job);
        return form.Credential is { Length: > 0 } credential
            ? await AddPasskeyAsync(person, credential)
            : await passwords.SetAsync(person, form);
    }

    /// <summary>Sets a name and a job that are not wrong.</summary>
    public Task<IdentityResult> SetNameAsync(Person person, string name, string? job)
    {
        (person.Name, person.UserName, person.JobTitle) = (name.Trim(), name.Trim(), job?.Trim() ?? "");
        return people.UpdateAsync(person);
    }

    /// <summary>What a browser needs to make a passkey for a person.</summary>
    public Task<string> OptionsForPasskeyAsync(string id, string name) =>
        session.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = id,
                Name = name,
                DisplayName = name,
            }
        );

    /// <summary>Adds a passkey that the browser has just made.</summary>
    /// <returns>What is wrong; nothing if it was added.</returns>
    public async Task<IReadOnlyList<FieldError>> AddPasskeyAsync(Person person, string credential, string? name = null)
    {
        var made = await session.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded || made.UserEntity.Id != person.Id)
        {
            return [new FieldError("name", "The passkey could not be read. Try again")];
        }

        made.Passkey.Name = name;
        await people.AddOrUpdatePasskeyAsync(person, made.Passkey);
        return [];
    }

    /// <summary>Whether a person can sign in without one of the passkeys.</summary>
    /// <param name="person">The person.</param>
    public async Task<bool> CanDoWithoutOneAsync(Person person) =>
        (await people.GetPasskeysAsync(person)).Count > 1 || await passwords.IsSetAsync(person);

    /// <summary>The ways in that a person has.</summary>
    public async Task<PersonWays> OfAsync(Person person) =>
        new((await people.GetPasskeysAsync(person)).Count, await passwords.IsSetAsync(person));

    public async Task<bool> HasPasskeyAsync(Person person) => (await people.GetPasskeysAsync(person)).Count > 0;

    /// <summary>Takes every way in away, and ends every session.</summary>
    public async Task RemoveAllAsync(Person person)
    {
        foreach (var passkey in await people.GetPasskeysAsync(person))
        {
            await people.RemovePasskeyAsync(person, passkey.CredentialId);
        }

        await passwords.RemoveAsync(person);
        await people.UpdateSecurityStampAsync(person);
    }
}
