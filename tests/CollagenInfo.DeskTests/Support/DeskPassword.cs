using System.Net;

namespace CollagenInfo.DeskTests.Support;

/// <summary>How somebody signs in who has a password and a code app.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Key">The secret of the code app.</param>
/// <param name="RecoveryCodes">The codes for when the app is lost.</param>
internal sealed record DeskPassword(string Name, string Key, IReadOnlyList<string> RecoveryCodes)
{
    public const string Text = "seven brown teapots sing";

    /// <summary>What the person types into the sign-in page.</summary>
    public (string Name, string Value)[] Answers => [("name", Name), ("password", Text), ("code", TestCodeApp.CodeFor(Key))];

    /// <summary>Invites somebody, who makes an account with a password.</summary>
    public static async Task<DeskPassword> JoinAsync(DeskSite desk, string name, params string[] ticks)
    {
        var visitor = desk.Visitor();
        var invitation = await desk.InviteAsync(name, ticks);
        var welcome = await visitor.AnswerAsync("/staff/invitation", "/staff/invitation", HttpStatusCode.OK, ("code", invitation));
        var key = welcome.QuerySelector("[name=key]")!.GetAttribute("value")!;
        using var answer = await visitor.SendAsync(
            welcome,
            "/staff/welcome",
            ("name", name),
            ("password", Text),
            ("code", TestCodeApp.CodeFor(key))
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var codes = (await Site.PageOf(answer)).QuerySelectorAll(".recovery-codes li");
        return new DeskPassword(name, key, [.. codes.Select(code => code.TextContent)]);
    }
}
