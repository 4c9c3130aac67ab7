using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The pages on which somebody who is new types a code.</summary>
internal static class CodePages
{
    public static CodePage First(string? fault = null) =>
        new CodePage
        {
            Title = "The first account",
            Lead = "Type the code that whoever runs the server gave you. The program printed it when it started; it is good for an hour.",
            Address = DeskAddress.First,
        }.With(fault);

    public static CodePage Invited(string? fault = null) =>
        new CodePage
        {
            Title = "Your invitation",
            Lead = "Your invitation has a code: what stands behind the # of your link. When it stands here, go on.",
            Address = DeskAddress.Invitation,
        }.With(fault);
}
