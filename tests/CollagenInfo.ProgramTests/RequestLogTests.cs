using System.Text.Json;

namespace CollagenInfo.ProgramTests;

public class RequestLogTests(RequestLogTests.LoggedSite logged) : IClassFixture<RequestLogTests.LoggedSite>
{
    private static readonly (string Name, string Value)[] Json =
    [
        ("Serilog__WriteTo__1__Name", "Console"),
        ("Serilog__WriteTo__1__Args__formatter", "Serilog.Formatting.Compact.CompactJsonFormatter, Serilog.Formatting.Compact"),
    ];

    private RunningProgram Program => logged.Program;

    [Theory]
    [InlineData("/aftercare/makeup", "GET /aftercare/makeup 200")]
    [InlineData("/nowhere", "GET /nowhere 404")]
    [InlineData("/Clinic", "GET /Clinic 301")]
    public async Task A_request_is_one_line_with_method_path_status_and_milliseconds(string address, string words)
    {
        using var answer = await Program.AskAsync(address);
        await Program.LineAsync(words);

        var line = Assert.Single(Program.Output, line => line.Contains(words, StringComparison.Ordinal));
        Assert.Matches($@"^\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d INF {words} \d+\.\d ms\z", line);
    }

    [Fact]
    public async Task A_request_is_an_event_with_fields_for_programs_that_read_logs_and_tells_nothing_else_of_who_asked()
    {
        using var answer = await Program.AskAsync("/aftercare?symptom=herpes");
        using var line = JsonDocument.Parse(await Program.LineAsync("\"Path\":\"/aftercare\""));

        var fields = line.RootElement;
        Assert.Equal("GET", fields.GetProperty("Method").GetString());
        Assert.Equal(200, fields.GetProperty("Status").GetInt32());
        Assert.InRange(fields.GetProperty("Elapsed").GetDouble(), 0, 60_000);
        Assert.Equal(
            ["@mt", "@r", "@t", "Elapsed", "Method", "Path", "SourceContext", "Status"],
            fields.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("a")]
    [InlineData("%C3%A9")]
    public async Task What_a_reader_asks_for_is_cut_at_200_characters(string letter)
    {
        var asked = "/" + string.Concat(Enumerable.Repeat(letter, 1_000));
        using var answer = await Program.AskAsync(asked);
        using var line = JsonDocument.Parse(await Program.LineAsync($"\"Path\":\"/{letter}{letter}"));

        Assert.Equal(asked[..200], line.RootElement.GetProperty("Path").GetString());
    }

    [Fact]
    public async Task The_events_of_requests_can_be_turned_off_alone()
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(
            site.Folder,
            ("Serilog__MinimumLevel__Override__Serilog.AspNetCore", "Fatal")
        );

        using var answer = await program.AskAsync("/aftercare/makeup");
        site.With("aftercare/another.md", "No front matter.");
        await program.LineAsync("aftercare/another.md");

        Assert.DoesNotContain(program.Output, line => line.Contains(" GET ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_for_another_sites_name_is_a_line_too()
    {
        var answer = await Program.SendRawAsync("GET /aftercare/makeup HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        await Program.LineAsync("GET /aftercare/makeup 400");
    }

    [Fact]
    public async Task The_query_of_a_reader_is_never_written_down()
    {
        using var page = await Program.AskAsync("/clinic?symptom=herpes");
        using var lost = await Program.AskAsync("/lost?symptom=herpes");
        using var moved = await Program.AskAsync("/Clinic/?symptom=herpes");
        using var search = await Program.AskAsync("/search?q=herpes");
        using var suggestions = await Program.AskAsync("/search/suggest?q=herpes");
        await Program.LineAsync("GET /search/suggest 200");

        NotEmpty.All(
            ["GET /clinic 200", "GET /lost 404", "GET /Clinic/ 301", "GET /search 200"],
            words => Assert.Contains(Program.Output, line => line.Contains(words, StringComparison.Ordinal))
        );
        Assert.DoesNotContain(Program.Output.Concat(Program.Errors), line =>
            line.Contains("herpes", StringComparison.Ordinal) || line.Contains("symptom", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_address_cannot_forge_a_line()
    {
        using var answer = await Program.AskAsync("/x%0A12:00:00%20INF%20GET%20/forged%0D%1B%5B31m");
        var line = await Program.LineAsync("GET /x");

        Assert.Contains("%0A12:00:00", line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Program.Output, other => other.StartsWith("12:00:00 INF GET /forged", StringComparison.Ordinal));
        Assert.DoesNotContain(Program.Output, other => other.Contains('\e'));
    }

    /// <summary>One program for all tests that only read its log.</summary>
    public sealed class LoggedSite : IDisposable, IAsyncLifetime
    {
        private readonly Site site = new();

        public LoggedSite() => Program = RunningProgram.Over(site.Folder, [.. Json, ("AllowedHosts", "127.0.0.1")]);

        internal RunningProgram Program { get; }

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            await Program.DisposeAsync();
            await site.DisposeAsync();
        }

        public void Dispose() => site.Dispose();
    }
}
