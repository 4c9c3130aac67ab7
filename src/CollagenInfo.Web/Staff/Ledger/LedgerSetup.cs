using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Adds the ledger.</summary>
internal static class LedgerSetup
{
    public static void AddLedger(this IServiceCollection services, LedgerFolder folder)
    {
        // Made by the services, so that they let go of it when the program ends.
        services.AddSingleton(_ => folder);
        services.AddSingleton<LedgerState>();
        services.AddDbContextFactory<LedgerContext>(ledger => ledger.UseSqlite(folder.ConnectionString));
        // For what runs in the background, outside of any request.
        services.AddSingleton<Func<LedgerContext>>(all => all.GetRequiredService<IDbContextFactory<LedgerContext>>().CreateDbContext);
        services.Configure<IdentityOptions>(UsePasskeys);
        services.AddScoped<Journal>();
        services.AddScoped<KeptTexts>();
        services.AddScoped<FileHistory>();
        services.AddScoped<UnfinishedChanges>();
        services.AddScoped<Roster>();
        services.AddScoped<Invitations>();
        services.AddScoped<DoctorLinks>();
        services.AddHostedService<LedgerOpener>();
    }

    /// <summary>Opens the ledger without the site.</summary>
    public static LedgerContext CreateContext(string connectionString)
    {
        // The tables depend on this option, which is found nowhere but among services.
        var services = new ServiceCollection().Configure<IdentityOptions>(UsePasskeys).BuildServiceProvider();
        return new(
            new DbContextOptionsBuilder<LedgerContext>().UseSqlite(connectionString).UseApplicationServiceProvider(services).Options
        );
    }

    /// <summary>The first version of the tables that has passkeys.</summary>
    private static void UsePasskeys(IdentityOptions identity) => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
}
