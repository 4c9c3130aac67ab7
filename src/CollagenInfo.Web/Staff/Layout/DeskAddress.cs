namespace CollagenInfo.Web.Staff.Layout;

/// <summary>The addresses of the desk. Each is written here and nowhere else.</summary>
public static class DeskAddress
{
    /// <summary>Today. Everything of the desk is below it.</summary>
    public const string Today = "/staff";

    public const string Pages = Today + "/pages";

    /// <summary>Where a new page is begun.</summary>
    public const string NewPage = Today + "/new-page";

    /// <summary>Every number: below it group and name of one.</summary>
    public const string Numbers = Today + "/numbers";

    /// <summary>A data file as a form, by its name: below it a part and an entry.</summary>
    public const string Sheet = Today + "/{name:" + SheetName.Constraint + "}";

    /// <summary>The notices above pages: below it the name of one.</summary>
    public const string Notices = Today + "/notices";

    /// <summary>Everything that the checker finds.</summary>
    public const string Problems = Today + "/problems";

    /// <summary>Where pages are written: below it topic and name.</summary>
    public const string Edit = Today + "/edit";

    /// <summary>Where data files are written: below it the name.</summary>
    public const string Data = Today + "/data";

    /// <summary>What holds for a file now, below its address: asked by an open editor.</summary>
    public const string State = "state";

    /// <summary>What can be put into a text.</summary>
    public const string Insert = Today + "/insert";

    /// <summary>Pages as readers would see them: below it the number of a change, then the address of the page.</summary>
    public const string Preview = Today + "/preview";

    /// <summary>Pictures: below it the name of one.</summary>
    public const string Pictures = Today + "/pictures";

    /// <summary>What was removed from the site.</summary>
    public const string Bin = Today + "/bin";

    public const string Changes = Today + "/changes";

    /// <summary>Where somebody without an account reads a change by a link.</summary>
    public const string Outside = Today + "/outside";

    /// <summary>Where pages are signed as a whole: below it topic and name.</summary>
    public const string Sign = Today + "/sign";

    /// <summary>What people did not find, and what they said about pages.</summary>
    public const string Questions = Today + "/questions";

    /// <summary>Where a word is added to what a page or an entry is found by.</summary>
    public const string AddWord = Questions + "/word";

    public const string Journal = Today + "/journal";

    public const string People = Today + "/people";

    /// <summary>The account of who is signed in.</summary>
    public const string Me = Today + "/me";

    public const string SignIn = Today + "/sign-in";

    /// <summary>Where a form that met the end of a session waits to be sent again.</summary>
    public const string SignInAgain = SignIn + "/again";

    public const string SignOut = Today + "/sign-out";

    /// <summary>How the first person comes in.</summary>
    public const string First = Today + "/first";

    /// <summary>How somebody who was invited comes in.</summary>
    public const string Invitation = Today + "/invitation";

    /// <summary>Where both of them say who they are.</summary>
    public const string Welcome = Today + "/welcome";
}
