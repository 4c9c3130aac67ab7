using System.Net;

namespace CollagenInfo.ProgramTests;

public class RequestLimitTests
{
    [Fact]
    public async Task More_than_any_form_holds_is_refused()
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(site.Folder);

        using var small = await program.SendAsync("/tools/is-this-normal", ("day", new string('1', 10_000)));
        using var large = await program.SendAsync("/tools/is-this-normal", ("day", new string('1', 100_000)));

        Assert.Equal(HttpStatusCode.BadRequest, small.StatusCode);
        Assert.True(large.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest, $"{large.StatusCode}");
        HeadersOf.Hold(large, "a large form");
    }
}
