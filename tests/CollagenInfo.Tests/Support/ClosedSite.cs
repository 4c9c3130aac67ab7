using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Support;

/// <summary>
/// The whole site over the content that comes with it, after the last hour of the week: pages say most then, of when the clinic opens
/// again.
/// </summary>
public class ClosedSite : ShippedSite
{
    private static readonly DateTimeOffset SaturdayNight = new(2026, 11, 28, 23, 30, 0, TimeSpan.FromHours(-5));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(SaturdayNight)));
    }
}
