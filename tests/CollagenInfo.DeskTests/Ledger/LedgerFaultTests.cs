using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.DeskTests.Ledger;

public class LedgerFaultTests
{
    [Theory]
    [InlineData(5, true)]
    [InlineData(13, true)]
    [InlineData(26, false)]
    public void A_busy_or_full_disk_may_pass_and_a_file_that_is_no_database_does_not(int code, bool mayPass) =>
        Assert.Equal(mayPass, LedgerFault.MayPass(new SqliteException("", code)));
}
