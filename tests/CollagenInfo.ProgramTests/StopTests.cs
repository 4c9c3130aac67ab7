using System.Diagnostics;
using System.Net;

namespace CollagenInfo.ProgramTests;

public class StopTests
{
    /// <summary>Service managers kill a program that takes more than ten seconds.</summary>
    [Fact]
    public async Task Whoever_has_sent_only_half_of_a_request_does_not_keep_the_program()
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(site.Folder);
        using var line = await program.BeginAsync("GET /clinic HTTP/1.1\r\nHost: x\r\n");
        using var form = await program.BeginAsync(
            "POST /tools/when-can-i HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 100\r\n\r\nday="
        );
        using var answer = await program.AskAsync("/clinic");
        var time = Stopwatch.StartNew();

        var code = await program.StopAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, code);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 10);
    }
}
