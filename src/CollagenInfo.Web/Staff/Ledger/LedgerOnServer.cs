using System.IO.Compression;
using CollagenInfo.Content.Storage;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>The ledger for the commands of whoever runs the server, while the site runs or not.</summary>
internal sealed class LedgerOnServer : IDisposable
{
    private readonly LedgerFolder folder;
    private readonly LedgerContext ledger;
    private readonly Roster roster;
    private readonly Invitations invitations;
    private readonly Journal journal;

    private LedgerOnServer(LedgerFolder folder, TimeProvider clock)
    {
        this.folder = folder;
        ledger = LedgerSetup.CreateContext(folder.ConnectionString);
        (roster, invitations, journal) = (new(ledger, clock), new(ledger, clock), new(ledger, clock));
    }

    /// <summary>Opens it. If the site runs, it has brought the tables up to date.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    /// <exception cref="SqliteException">The database cannot be used.</exception>
    public static LedgerOnServer Open(string path, TimeProvider clock)
    {
        var opened = new LedgerOnServer(new LedgerFolder(path), clock);
        if (opened.folder.TryHold())
        {
            opened.ledger.BringUpToDate();
        }

        return opened;
    }

    /// <summary>Everybody who has an account, by name, and who of them can still use an invitation.</summary>
    public async Task<(IReadOnlyList<Person> People, IReadOnlySet<string> Invited)> ListAsync() =>
        (await roster.AllAsync(), await invitations.InvitedAsync());

    /// <summary>Invites somebody, or gives somebody who has lost every way in a new one. Gives the code.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="job">The job title; null to leave it.</param>
    /// <param name="ticks">The ticks to give; those that the person has stay.</param>
    public async Task<string> InviteAsync(string name, string? job, IReadOnlyCollection<string> ticks)
    {
        var person = await roster.FindByNameAsync(name);
        if (person is null)
        {
            person = roster.Create(name);
            roster.Add(person);
        }

        person.JobTitle = job?.Trim() ?? person.JobTitle;
        person.Publishes |= ticks.Contains(Ticks.Publishes);
        person.Signs |= ticks.Contains(Ticks.Signs);
        person.ManagesPeople |= ticks.Contains(Ticks.ManagesPeople);
        var code = await invitations.CreateAsync(person);
        journal.Note(Journal.Server, JournalEvent.Invited, person.Name);
        await roster.SaveAsync();
        return code;
    }

    /// <summary>Writes a new archive with the database, as it is at one moment, the keys, and what was put aside.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public void Backup(string file)
    {
        if (File.Exists(file))
        {
            throw new IOException($"There is a file {file} already.");
        }

        var copy = Path.Combine(folder.Path, $"backup-{Guid.NewGuid():N}.db");
        try
        {
            CopyDatabase(copy);
            PrivateFile.Ensure(file);
            using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
            archive.CreateEntryFromFile(copy, "desk.db");
            foreach (var key in Directory.EnumerateFiles(folder.Keys))
            {
                archive.CreateEntryFromFile(key, $"keys/{Path.GetFileName(key)}");
            }

            if (Path.Combine(folder.Path, LedgerFolder.NotForUs) is var aside && File.Exists(aside))
            {
                archive.CreateEntryFromFile(aside, LedgerFolder.NotForUs);
            }
        }
        finally
        {
            File.Delete(copy);
        }
    }

    public void Dispose()
    {
        ledger.Dispose();
        folder.Dispose();
    }

    private void CopyDatabase(string copy)
    {
        PrivateFile.Ensure(copy);
        using var from = new SqliteConnection(folder.ConnectionString);
        using var to = new SqliteConnection($"Data Source={copy};Pooling=False");
        from.Open();
        from.BackupDatabase(to);
    }
}
