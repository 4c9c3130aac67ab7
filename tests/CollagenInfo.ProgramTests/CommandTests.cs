using System.Text.RegularExpressions;

namespace CollagenInfo.ProgramTests;

public partial class CommandTests
{
    [Fact]
    public async Task An_unknown_command_says_so_with_the_nearest_one_and_serves_nothing()
    {
        await using var program = RunningProgram.Told("chekc");

        var code = await program.EndAsync();

        Assert.Equal(2, code);
        Assert.Contains(program.Errors, line => line.Contains("'chekc'", StringComparison.Ordinal));
        Assert.Equal(["'chekc' was not matched. Did you mean one of the following?", "check"], program.Output.Take(2));
    }

    [Fact]
    public async Task Beside_the_running_program_people_are_invited_and_listed()
    {
        using var content = new TestContentFolder();
        await using var site = RunningProgram.Over(content.FullName);
        var first = await site.LineAsync("No one can sign in yet.");

        var invited = await ToldAsync(content, "staff", "invite", "Nora Writer", "--job", "Nurse", "--publishes", "--manages");
        var listed = await ToldAsync(content, "staff", "list");

        Assert.Matches(@"Open http://localhost:\d+/staff/first and type [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2} \(for 60 minutes\)\.$", first);
        Assert.Matches(Invitation(), invited[0]);
        Assert.Equal(["Nora Writer, Nurse: writes, publishes, manages people; has an unused invitation"], listed);
    }

    [Fact]
    public async Task What_it_says_is_the_same_on_a_server_of_another_country()
    {
        using var content = new TestContentFolder().With("aftercare/long.md", TestContentFolder.Makeup + new string('a', 70_000));
        await using var program = RunningProgram.Told([("LC_ALL", "de_DE.UTF-8")], "check", content.FullName);

        await program.EndAsync();

        Assert.Contains(program.Output, line => line.Contains("the most is 60,000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Desk__Enabled", "false")]
    [InlineData("State__Folder", "off")]
    public async Task Without_a_desk_they_say_so(string setting, string value)
    {
        await using var program = RunningProgram.Told([(setting, value)], "staff", "list");

        Assert.Equal(2, await program.EndAsync());
        Assert.Equal(["There is no staff desk: Desk:Enabled or State:Folder turns it off."], program.Errors);
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(TestContentFolder content, params string[] arguments)
    {
        await using var program = RunningProgram.Told([("Content__Folder", content.FullName)], arguments);
        Assert.Equal(0, await program.EndAsync());
        return program.Output;
    }

    [GeneratedRegex(
        "^http://localhost:5080/staff/invitation#[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Invitation();
}
