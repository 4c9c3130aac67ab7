namespace CollagenInfo.ProgramTests;

/// <summary>What Kestrel refuses before it is a request gets a page of the site, and a line in the log.</summary>
public sealed class UnreadRequestTests(UnreadRequestTests.StrangersSite site) : IClassFixture<UnreadRequestTests.StrangersSite>
{
    public static TheoryData<string, string, string> Unread => new()
    {
        { "an address of 20,000 letters", $"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: x\r\n\r\n", "414 URI Too Long" },
        { "an address of 60,000 letters", $"HEAD /A{new string('A', 60_000)} HTTP/1.1\r\nHost: x\r\n\r\n", "414 URI Too Long" },
        { "a search for 300,000 letters", $"GET /search?q={new string('a', 300_000)} HTTP/1.1\r\n\r\n", "414 URI Too Long" },
        { "a long header", $"GET / HTTP/1.1\r\nHost: x\r\nA: {new string('a', 50_000)}\r\n\r\n", "431 Request Header Fields Too Large" },
        {
            "many headers",
            $"GET / HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Repeat("A: b\r\n", 200))}\r\n",
            "431 Request Header Fields Too Large"
        },
        { "a control character", "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request" },
        { "a host that is none", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "400 Bad Request" },
        { "no host", "GET / HTTP/1.1\r\n\r\n", "400 Bad Request" },
        { "two lengths", "POST /tools/when-can-i HTTP/1.1\r\nHost: x\r\nContent-Length: 5, 5\r\n\r\n", "400 Bad Request" },
        { "nonsense", "\x1b[31m forged\r\n\r\n", "400 Bad Request" },
        { "a version of the future", "GET / HTTP/9.9\r\n\r\n", "505 HTTP Version Not Supported" },
    };

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task It_is_a_page_with_all_headers_and_the_phone(string what, string request, string status)
    {
        var answer = await site.Program.SendRawAsync(request);

        var (head, body) = answer.Split("\r\n\r\n", 2) is [var first, var rest] ? (first, rest) : ("", "");
        Assert.StartsWith($"HTTP/1.1 {status}\r\n", head, StringComparison.Ordinal);
        NotEmpty.All(
            ["Content-Security-Policy", "X-Content-Type-Options", "Cache-Control", "Content-Length", "Content-Type: text/html"],
            header => Assert.Contains("\r\n" + header, head, StringComparison.Ordinal)
        );
        Assert.True(body.Contains("tel:2025550147", StringComparison.Ordinal), what);
        Assert.EndsWith("</html>", body.TrimEnd(), StringComparison.Ordinal);
        await site.Program.LineAsync($"Refused unread: {status}");
    }

    [Fact]
    public async Task Its_line_in_the_log_is_short_and_says_nothing_that_was_sent()
    {
        foreach (var row in Unread)
        {
            await site.Program.SendRawAsync((string)row[1]);
        }

        using var last = await site.Program.AskAsync("/health/live");
        await site.Program.LineAsync("GET /health/live 200");
        NotEmpty.All(site.Program.Output, line =>
        {
            Assert.InRange(line.Length, 1, 300);
            Assert.DoesNotContain(line, char.IsControl);
            Assert.DoesNotContain("forged", line, StringComparison.Ordinal);
        });
    }

    public sealed class StrangersSite : IAsyncLifetime, IAsyncDisposable
    {
        private Site? site;
        private RunningProgram? program;

        internal RunningProgram Program => program!;

        public Task InitializeAsync()
        {
            site = new Site();
            program = RunningProgram.Over(site.Folder);
            return Task.CompletedTask;
        }

        public async ValueTask DisposeAsync()
        {
            await program!.DisposeAsync();
            await site!.DisposeAsync();
        }

        /// <summary>xUnit calls only this one.</summary>
        Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
    }
}
