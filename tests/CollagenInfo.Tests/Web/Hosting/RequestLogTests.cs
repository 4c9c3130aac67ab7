namespace CollagenInfo.Tests.Web.Hosting;

[Collection(RunsAlone.Name)]
public class RequestLogTests
{
    [Theory]
    [InlineData("/aftercare/makeup", "GET /aftercare/makeup 200")]
    [InlineData("/nowhere", "GET /nowhere 404")]
    [InlineData("/Clinic", "GET /Clinic 301")]
    public async Task A_request_is_one_line_with_method_path_status_and_milliseconds(string address, string words)
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(site.Folder);

        using var answer = await program.AskAsync(address);
        await program.LineAsync(words);

        var line = Assert.Single(program.Output, line => line.Contains(" GET ", StringComparison.Ordinal));
        Assert.Matches($@"^\d\d:\d\d:\d\d INF {words} \d+\.\d ms\z", line);
    }

    [Fact]
    public async Task The_query_of_a_reader_is_never_written_down()
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(site.Folder);

        using var page = await program.AskAsync("/clinic?symptom=herpes");
        using var lost = await program.AskAsync("/nowhere?symptom=herpes");
        using var moved = await program.AskAsync("/Clinic/?symptom=herpes");
        using var search = await program.AskAsync("/search?q=herpes");
        using var suggestions = await program.AskAsync("/search/suggest?q=herpes");
        await program.LineAsync("GET /search/suggest 200");

        Assert.Equal(5, program.Output.Count(line => line.Contains(" GET ", StringComparison.Ordinal)));
        Assert.DoesNotContain(program.Output.Concat(program.Errors), line =>
            line.Contains("herpes", StringComparison.Ordinal) || line.Contains("symptom", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_address_cannot_forge_a_line()
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(site.Folder);

        using var answer = await program.AskAsync("/x%0A12:00:00%20INF%20GET%20/forged%0D%1B%5B31m");
        var line = await program.LineAsync("GET /x");

        Assert.Contains("%0A12:00:00", line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(program.Output, other => other.StartsWith("12:00:00 INF GET /forged", StringComparison.Ordinal));
        Assert.DoesNotContain(program.Output, other => other.Contains('\e'));
    }
}
