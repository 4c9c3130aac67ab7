using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The way in for any machine: a long password together with a code app, and codes on paper for when the app is lost.</summary>
public sealed class PasswordAndCode(UserManager<Person> people, IUserStore<Person> store, UsedCodes used, PublishedLibrary library)
{
    private const int RecoveryCodes = 8;
    private const int CodeLength = 6;

    /// <summary>Base32 of 20 bytes, as the framework makes it.</summary>
    private const int KeyLength = 32;

    private const string WrongCode =
        "This code is not right. Type the 6 digits that the app shows now. If you have opened this page before, delete the entry in your "
        + "app that is from then, and scan the picture again";

    private static readonly string Provider = TokenOptions.DefaultAuthenticatorProvider;

    private IUserAuthenticatorKeyStore<Person> Keys => (IUserAuthenticatorKeyStore<Person>)store;

    public async Task<bool> IsSetAsync(Person person) => await people.HasPasswordAsync(person) && person.TwoFactorEnabled;

    /// <summary>Whether both are those of a person, who is null if nobody has the name that was typed.</summary>
    public async Task<bool> AreRightAsync(Person? person, string? password, string? code)
    {
        if (person is null || !await IsSetAsync(person))
        {
            // Takes as long as a wrong password, so that nobody learns who has an account.
            people.PasswordHasher.HashPassword(new Person { Name = "" }, password ?? "");
            return false;
        }

        return await people.CheckPasswordAsync(person, password ?? "")
            && (
                (await IsCodeOfAppAsync(person, code) && used.TryUse(person.Id, DigitsOf(code)))
                || await IsRecoveryCodeAsync(person, code?.Trim())
            );
    }

    /// <summary>A secret for a code app.</summary>
    public CodeApp NewApp() => CodeApp.From(people.GenerateNewAuthenticatorKey(), library.Clinic.Name);

    /// <summary>The same secret again, for a form that comes back with errors.</summary>
    public CodeApp AppOf(PasswordForm form) => IsKey(form.Key) ? CodeApp.From(form.Key!, library.Clinic.Name) : NewApp();

    /// <summary>Sets password and code app, once the app has shown that it has the secret. Nothing is set if there is an error.</summary>
    public async Task<IReadOnlyList<FieldError>> SetAsync(Person person, PasswordForm form)
    {
        var faults = new List<FieldError>();
        if (LongPassword.FaultOf(form.Password ?? "", person.Name, library.Clinic.Name) is { } fault)
        {
            faults.Add(new FieldError("password", fault));
        }

        await Keys.SetAuthenticatorKeyAsync(
            person,
            IsKey(form.Key) ? form.Key! : people.GenerateNewAuthenticatorKey(),
            CancellationToken.None
        );
        if (!await IsCodeOfAppAsync(person, form.Code))
        {
            faults.Add(new FieldError("code", WrongCode));
        }

        if (faults.Count > 0)
        {
            return faults;
        }

        person.PasswordHash = people.PasswordHasher.HashPassword(person, form.Password!);
        await people.SetTwoFactorEnabledAsync(person, enabled: true);
        return [];
    }

    /// <summary>New recovery codes; earlier ones are void.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Person person) =>
        [.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) ?? []];

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CountRecoveryCodesAsync(Person person) => people.CountRecoveryCodesAsync(person);

    /// <summary>Takes this way in away.</summary>
    public async Task RemoveAsync(Person person)
    {
        person.PasswordHash = null;
        await people.ResetAuthenticatorKeyAsync(person);
        await people.GenerateNewTwoFactorRecoveryCodesAsync(person, 0);
        await people.SetTwoFactorEnabledAsync(person, enabled: false);
    }

    private async Task<bool> IsCodeOfAppAsync(Person person, string? code) =>
        DigitsOf(code) is { Length: CodeLength } digits && await people.VerifyTwoFactorTokenAsync(person, Provider, digits);

    private static string DigitsOf(string? code) => new([.. (code ?? "").Where(char.IsAsciiDigit)]);

    /// <summary>Once all codes are used, the framework would take an empty one for one of them.</summary>
    private async Task<bool> IsRecoveryCodeAsync(Person person, string? code) =>
        !string.IsNullOrEmpty(code) && (await people.RedeemTwoFactorRecoveryCodeAsync(person, code)).Succeeded;

    private static bool IsKey(string? key) =>
        key is { Length: KeyLength } && key.All(letter => letter is (>= 'A' and <= 'Z') or (>= '2' and <= '7'));
}
