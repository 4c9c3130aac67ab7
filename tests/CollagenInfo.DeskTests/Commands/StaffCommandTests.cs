using System.IO.Compression;
using CollagenInfo.Web.Commands;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Questions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests.Commands;

public class StaffCommandTests
{
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

    /// <summary>The command asks no less of a name than the desk does.</summary>
    [Theory]
    [InlineData("Nora Writer", "Nurse", null)]
    [InlineData(" N ", "Nurse", "Enter the name, in 2 to 60 letters.")]
    [InlineData("the server", "Nurse", "\"the server\" is what the journal calls the program itself. Enter another name.")]
    [InlineData("Mara\u202E Owner", "Nurse", "This name has signs that cannot be seen. Type it again, without copying it.")]
    [InlineData("Nora Writer", "Nu\u200Brse", "This job has signs that cannot be seen. Type it again, without copying it.")]
    [InlineData("Nora Writer", "1234567890123456789012345678901234567890123456789012345678901", "Enter the job in at most 60 letters.")]
    public void A_name_or_job_that_the_desk_refuses_is_refused_by_command_too(string name, string job, string? fault)
    {
        var command = StaffCommand.Create(() => null, () => "");

        var parsed = command.Parse(["invite", name, "--job", job]);

        Assert.Equal(fault is null ? [] : [fault], parsed.Errors.Select(error => error.Message));
    }

    private static string PathBeside(DeskSite desk, string name) => Path.Combine(Path.GetDirectoryName(desk.Folder)!, name);

    private static string? NameIn(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Name FROM People";
        return command.ExecuteScalar() as string;
    }
}
