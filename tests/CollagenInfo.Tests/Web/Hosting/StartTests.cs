using System.Net;

namespace CollagenInfo.Tests.Web.Hosting;

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
}
