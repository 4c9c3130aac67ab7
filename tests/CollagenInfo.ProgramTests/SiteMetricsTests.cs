using System.Net;
using System.Net.Sockets;

namespace CollagenInfo.ProgramTests;

public class SiteMetricsTests
{
    [Fact]
    public async Task An_operator_sees_how_many_requests_were_answered_by_kind()
    {
        await using var site = new Site().WithFrontPage();
        var url = FreeUrl();
        await using var program = RunningProgram.Over(site.Folder, ("Metrics__Url", url));

        string[] addresses = ["/aftercare/makeup", "/aftercare/makeup", "/nowhere", "/search?q=makeup", "/health/live", "/Clinic"];
        foreach (var address in addresses)
        {
            using var answer = await program.AskAsync(address);
        }

        using var refused = await program.SendAsync("/tools/is-this-normal", ("day", "a letter"));
        var counted = await ReadAsync(url, "collageninfo_requests_total");

        Assert.Equal(
            [
                """{kind="health"} 1""",
                """{kind="moved"} 1""",
                """{kind="not-found"} 1""",
                """{kind="page-from-memory"} 2""",
                """{kind="refused"} 1""",
                """{kind="search-show"} 1""",
            ],
            counted
        );
    }

    [Fact]
    public async Task And_how_the_content_is_and_nobody_reads_them_at_the_address_of_the_site()
    {
        await using var site = new Site().WithFrontPage();
        var url = FreeUrl();
        await using var program = RunningProgram.Over(site.Folder, ("Metrics__Url", url));
        await program.LineAsync("Checked ");

        site.With("facts.yml", "aftercare: [");
        await program.LineAsync("not-on-show");

        Assert.Equal(["""{otel_scope_name="CollagenInfo"} 1"""], await ReadAsync(url, "collageninfo_content_withheld"));
        Assert.Contains(
            await ReadAsync(url, "collageninfo_content_problems"),
            line => line.StartsWith("""{severity="error"} """, StringComparison.Ordinal) && !line.EndsWith(" 0", StringComparison.Ordinal)
        );
        using var answer = await program.AskAsync("/metrics");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string url, string name)
    {
        using var client = new HttpClient();
        var text = await client.GetStringAsync(new Uri($"{url}/metrics"));
        return
        [
            .. text.Split('\n')
                .Where(line => line.StartsWith(name, StringComparison.Ordinal))
                .Select(line => line[name.Length..].Replace("otel_scope_name=\"CollagenInfo\",", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
