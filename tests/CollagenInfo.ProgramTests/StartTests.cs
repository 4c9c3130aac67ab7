using System.Net;
using System.Net.Sockets;

namespace CollagenInfo.ProgramTests;

public class StartTests
{
    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Development")]
    [InlineData("DOTNET_ENVIRONMENT", "Development")]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Production")]
    public async Task The_program_serves_on_a_developers_machine_as_on_a_clinics(string variable, string environment)
    {
        await using var site = new Site().WithFrontPage();
        await using var program = RunningProgram.Over(site.Folder, (variable, environment));

        foreach (var address in new[] { "/", "/aftercare/makeup", "/search?q=makeup", "/tools/when-can-i", "/health/ready" })
        {
            using var answer = await program.AskAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }

    [Fact]
    public async Task What_is_published_finds_its_pages_and_the_content_beside_it_wherever_it_is_started()
    {
        using var published = new TestContentFolder();
        var folder = Path.GetDirectoryName(published.FullName)!;
        Copy(AppContext.BaseDirectory, folder);
        Copy(RepositoryRoot.PathOf("src/CollagenInfo.Web/wwwroot"), Path.Combine(folder, "wwwroot"));
        // The build names the folders of the sources there; what is published has no such file.
        File.Delete(Path.Combine(folder, "CollagenInfo.Web.staticwebassets.runtime.json"));
        await using var program = RunningProgram.PublishedIn(folder);

        using var answer = await program.AskAsync("/aftercare/makeup");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Fact]
    public async Task A_missing_folder_ends_the_program_with_one_clear_sentence()
    {
        await using var site = new Site();
        var folder = Path.Combine(site.Folder, "not-there");
        await using var program = RunningProgram.Over(folder);

        var code = await program.EndAsync();

        Assert.Equal(1, code);
        Assert.Equal([$"The content folder {folder} does not exist."], program.Errors);
        Assert.Empty(program.Output);
    }

    [Fact]
    public async Task A_folder_without_an_article_ends_the_program_with_one_clear_sentence()
    {
        await using var site = new Site().Without("aftercare/makeup.md");
        await using var program = RunningProgram.Over(site.Folder);

        var code = await program.EndAsync();

        Assert.Equal(1, code);
        Assert.StartsWith(
            $"The content folder {site.Folder} holds no article that can be read.",
            program.Errors[0],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(program.Errors.Concat(program.Output), line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_of_broken_articles_says_what_is_wrong_with_them()
    {
        await using var site = new Site().With("aftercare/makeup.md", "No front matter.");
        await using var program = RunningProgram.Over(site.Folder);

        var code = await program.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains(program.Errors, line => line.StartsWith("aftercare/makeup.md:1: error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "banana", "ASPNETCORE_URLS is \"banana\"")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:99999", "a port up to 65535")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:abc", "an address like http://localhost:5080")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:-1", "an address like http://localhost:5080")]
    [InlineData("ASPNETCORE_URLS", "ftp://127.0.0.1:5999", "an address like http://localhost:5080")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:5999/app", "no path")]
    [InlineData("Kestrel__Endpoints__Site__Url", "banana", "Kestrel:Endpoints:Site:Url is \"banana\"")]
    [InlineData("ASPNETCORE_URLS", "http://203.0.113.9:5080", "this machine does not have the address")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "banana", "http_ports is \"banana\"")]
    [InlineData("Content__LookAgainSeconds", "banana", "Content:LookAgainSeconds is \"banana\"")]
    [InlineData("Content__Folder", "", "Content:Folder")]
    [InlineData("ForwardedHeaders__KnownProxies", "192.0.2.1;192.0.2.2", "separated by commas")]
    [InlineData("ForwardedHeaders__KnownProxies", "10.0.0.0/8", "ForwardedHeaders:KnownNetworks")]
    [InlineData("ForwardedHeaders__KnownProxies", "1.2.3", "ForwardedHeaders:KnownProxies is \"1.2.3\"")]
    [InlineData("ForwardedHeaders__KnownNetworks", "10.0.0.0/99", "ForwardedHeaders:KnownNetworks is \"10.0.0.0/99\"")]
    [InlineData("ForwardedHeaders__ForwardLimit", "0", "a whole number from 1 to 100")]
    [InlineData("AllowedHosts", "clinic.example,www.clinic.example", "separated by semicolons")]
    [InlineData("Metrics__Url", "banana", "Metrics:Url is \"banana\"")]
    [InlineData("Metrics__Url", "http://203.0.113.9:9464", "cannot listen at the address that is set in Metrics:Url")]
    [InlineData("Serilog__MinimumLevel__Default", "Banana", "Banana is not a valid Serilog level")]
    [InlineData("Serilog__MinimumLevel__Override__Microsoft", "Banana", "\"Banana\"")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "install ICU")]
    public async Task What_keeps_the_program_from_starting_is_one_sentence(string setting, string value, string words)
    {
        await using var site = new Site();
        await using var program = RunningProgram.Over(site.Folder, (setting, value));

        var code = await program.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains(words, Assert.Single(program.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain(program.Output, line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_that_another_program_has_is_one_sentence()
    {
        await using var site = new Site();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var program = RunningProgram.Over(site.Folder, ("ASPNETCORE_URLS", $"http://{other.LocalEndpoint}"));

        var code = await program.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("address already in use", Assert.Single(program.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_misspelt_or_cannot_be_opened_is_told_and_the_site_starts()
    {
        await using var site = new Site().WithFrontPage().With("facts.yml", TestContentFolder.FactsOfTools);
        await using var program = RunningProgram.Over(
            site.Folder,
            ("Insight__Fil", "counts.db"),
            ("Serilog__WriteTo__1__Name", "Async"),
            ("Serilog__WriteTo__1__Args__configure__0__Name", "File"),
            ("Serilog__WriteTo__1__Args__configure__0__Args__path", "/proc/nowhere/site.log"),
            ("Serilog__WriteTo__2__Name", "Banana")
        );

        using var answer = await program.AskAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await program.LineAsync("WRN The site has no setting Insight:Fil. Did you mean Insight:File?");
        await program.LineAsync("unable to open file sink for /proc/nowhere/site.log");
        await program.LineAsync("Unable to find a method called Banana");
    }
}
