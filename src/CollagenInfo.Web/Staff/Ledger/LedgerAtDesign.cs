using Microsoft.EntityFrameworkCore.Design;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>How <c>dotnet ef</c> makes the ledger, to write the next migration: without starting the site.</summary>
internal sealed class LedgerAtDesign : IDesignTimeDbContextFactory<LedgerContext>
{
    public LedgerContext CreateDbContext(string[] args) => LedgerSetup.CreateContext("Data Source=:memory:");
}
