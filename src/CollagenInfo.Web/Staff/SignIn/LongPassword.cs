namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>What a password must be: long, and none that is guessed first.</summary>
internal static class LongPassword
{
    public const int FewestLetters = 15;
    public const int MostLetters = 200;

    /// <summary>Parts of the long passwords that are used most.</summary>
    private static readonly string[] Common =
    [
        "password",
        "passwort",
        "qwerty",
        "qwertz",
        "asdfgh",
        "123456",
        "654321",
        "abcdef",
        "iloveyou",
        "letmein",
        "welcome",
        "admin",
        "changeme",
        "1q2w3e",
        "zaq12wsx",
        "trustno1",
        "correcthorsebatterystaple",
        "thisismypassword",
    ];

    /// <summary>Why a password is not accepted, as a sentence; null if it is.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">The names of the person and the clinic, which others would try.</param>
    public static string? FaultOf(string password, params string[] names)
    {
        if (password.Length is < FewestLetters or > MostLetters)
        {
            return $"Choose a password of {FewestLetters} to {MostLetters} letters, such as four or five words";
        }

        var rest = Common
            .Concat(names.SelectMany(name => name.Split(' ')).Where(word => word.Length > 2))
            .Aggregate(password, (left, word) => left.Replace(word, "", StringComparison.OrdinalIgnoreCase));
        return rest.Length < FewestLetters / 2 || password.Distinct().Count() < FewestLetters / 3
            ? "Others would guess this password: choose words that have nothing to do with you or the clinic"
            : null;
    }
}
