using System.IO.Compression;
using System.Text.RegularExpressions;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Questions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests.Commands;

public partial class StaffCommandTests
{
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
    public async Task A_copy_has_the_database_and_the_keys_and_replaces_nothing()
    {
        await using var desk = new DeskSite();
        await desk.SignInAsync("Nora Writer");
        var file = PathBeside(desk, "copy.zip");
        using (var ledger = LedgerOnServer.Open(desk.StateFolder, TimeProvider.System))
        {
            ledger.Backup(file);

            Assert.Throws<IOException>(() => ledger.Backup(file));
        }

        await using var archive = await ZipFile.OpenReadAsync(file);
        Assert.Contains(archive.Entries, entry => entry.FullName.StartsWith("keys/key-", StringComparison.Ordinal));
        var database = Path.Combine(Path.GetDirectoryName(file)!, "copy.db");
        await archive.GetEntry("desk.db")!.ExtractToFileAsync(database);
        Assert.Equal("Nora Writer", NameIn(database));
        Assert.Empty(Directory.GetFiles(desk.StateFolder, "backup-*"));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) is (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Who_goes_back_to_a_copy_finds_everybody_and_every_question_that_was_put_aside()
    {
        await using var desk = new DeskSite();
        await desk.SignInAsync("Nora Writer");
        var laser = new QuestionAside(QuestionKind.Search, "laser", new DateOnly(2026, 11, 29), 3);
        desk.Services.GetRequiredService<PutAside>().Add(laser);
        var (file, folder) = (PathBeside(desk, "copy.zip"), PathBeside(desk, "restored"));
        using (var ledger = LedgerOnServer.Open(desk.StateFolder, TimeProvider.System))
        {
            ledger.Backup(file);
        }

        await ZipFile.ExtractToDirectoryAsync(file, folder);
        await using var restored = new DeskSite();
        restored.WithSetting("State:Folder", folder);

        Assert.Equal([laser], restored.Services.GetRequiredService<PutAside>().Read());
        Assert.Equal(["Nora Writer"], await restored.LedgerAsync(ledger => ledger.Users.Select(person => person.Name).ToListAsync()));
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

    private static string PathBeside(DeskSite desk, string name) => Path.Combine(Path.GetDirectoryName(desk.Folder)!, name);

    private static async Task<IReadOnlyList<string>> ToldAsync(TestContentFolder content, params string[] arguments)
    {
        await using var program = RunningProgram.Told([("Content__Folder", content.FullName)], arguments);
        Assert.Equal(0, await program.EndAsync());
        return program.Output;
    }

    private static string? NameIn(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Name FROM People";
        return command.ExecuteScalar() as string;
    }

    [GeneratedRegex(
        "^http://localhost:5080/staff/invitation#[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Invitation();
}
