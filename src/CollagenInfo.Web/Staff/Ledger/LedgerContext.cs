using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>What the desk keeps in its database: people, changes, versions and the journal.</summary>
public sealed class LedgerContext(DbContextOptions<LedgerContext> options) : IdentityUserContext<Person>(options)
{
    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<ChangedFile> ChangedFiles => Set<ChangedFile>();

    public DbSet<DoctorLink> DoctorLinks => Set<DoctorLink>();

    public DbSet<KeptText> KeptTexts => Set<KeptText>();

    public DbSet<FileVersion> FileVersions => Set<FileVersion>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    /// <summary>
    /// Makes the tables, or brings them up to date. A program that was killed while doing so has left its mark, for which the next
    /// would wait without end. Only for who holds the folder: then there is no other now.
    /// </summary>
    public void BringUpToDate()
    {
        Database.ExecuteSql($"PRAGMA journal_mode = WAL");
        if (Database.GetPendingMigrations().Any())
        {
            Database.ExecuteSql($"DROP TABLE IF EXISTS __EFMigrationsLock");
            Database.Migrate();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite orders and compares numbers, but not moments.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        // Names stay readable when an enum gets another value in the middle.
        configurationBuilder.Properties<ChangeState>().HaveConversion<string>();
        configurationBuilder.Properties<WayIn>().HaveConversion<string>();
        configurationBuilder.Properties<JournalEvent>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Person>().ToTable("People");
        builder.Entity<Invitation>().HasIndex(invitation => invitation.CodeHash).IsUnique();
        builder.Entity<Change>().HasMany(change => change.Files).WithOne().HasForeignKey(file => file.ChangeId);
        builder.Entity<Change>().HasMany(change => change.Remarks).WithOne().HasForeignKey(remark => remark.ChangeId);
        builder.Entity<Change>().HasIndex(change => change.State);
        builder.Entity<DoctorLink>().HasIndex(link => link.CodeHash).IsUnique();
        builder.Entity<DoctorLink>().HasIndex(link => link.ChangeId);
        builder.Entity<ChangedFile>().HasKey(file => new { file.ChangeId, file.Path });
        builder.Entity<KeptText>().HasKey(text => text.Hash);
        builder.Entity<FileVersion>().HasIndex(version => new { version.Path, version.Id });
        builder.Entity<FileVersion>().HasOne<KeptText>().WithMany().HasForeignKey(version => version.Hash);
        builder.Entity<JournalEntry>().HasIndex(entry => entry.At);
    }

    private sealed class UtcTicks()
        : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
