using CollagenInfo.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace CollagenInfo.Tests.Web.Hosting;

public sealed class RequestFloodTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-log-");

    [Theory]
    [InlineData(3_500, 0)]
    [InlineData(100_000, 7)]
    public async Task Every_request_has_its_line_in_order_until_more_come_than_can_be_written_and_those_are_counted(int written, int lost)
    {
        using var log = new RequestLog(ToFile());
        for (var number = 0; number < written + lost; number++)
        {
            log.Note(new RequestLine(Noon, "GET", $"/{number}", 200, TimeSpan.FromMilliseconds(1)));
        }

        await log.StartAsync(CancellationToken.None);
        await log.StopAsync(CancellationToken.None);
        log.Dispose();

        var lines = await File.ReadAllLinesAsync(PathOfLog);
        Assert.Equal(
            Enumerable.Range(0, written).Select(number => $"GET /{number} 200 1.0 ms"),
            lines.Take(written).Select(line => line.Split(" INF ")[1])
        );
        Assert.Equal(
            lost > 0 ? [$"{lost} requests more than could be written down"] : [],
            lines.Skip(written).Select(line => line.Split(" WRN ")[1])
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOfLog => Path.Combine(folder.FullName, "requests.log");

    private IConfiguration ToFile() =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["RequestLog:WriteTo:0:Name"] = "File",
                    ["RequestLog:WriteTo:0:Args:path"] = PathOfLog,
                    ["RequestLog:WriteTo:0:Args:outputTemplate"] = "{Message:lj}",
                }
            )
            .Build();
}
