using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>
/// Prints, at each start until there is an account, how to make the first one. It is not logged: log files are kept, and read by others.
/// </summary>
internal sealed class FirstCodePrinter(LedgerState ledger, Func<Task<bool>> hasAnyone, FirstCode code, IServer server) : BackgroundService
{
    private const string UsualAddress = "http://localhost:5080";

    /// <summary>Browsers make passkeys for names only, and on this machine that is its own.</summary>
    private static readonly string[] AnyName = ["0.0.0.0", "127.0.0.1", "[::]", "[::1]", "+", "*"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await ledger.Opened.WaitAsync(stoppingToken) && !await hasAnyone())
        {
            var (address, typed) = (Address() + DeskAddress.First, code.Renew());
            Console.Out.WriteLine($"No one can sign in yet. Open {address} and type {typed} (for {FirstCode.MinutesValid} minutes).");
        }
    }

    private string Address()
    {
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? UsualAddress;
        return AnyName
            .Aggregate(listening, (address, any) => address.Replace($"://{any}", "://localhost", StringComparison.Ordinal))
            .TrimEnd('/');
    }
}
