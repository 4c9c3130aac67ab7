using System.Net;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests;

public class DeskEntranceTests(DeskSite open) : IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("Desk:Enabled", "false")]
    [InlineData("State:Folder", "off")]
    public async Task Without_a_desk_there_is_no_page_at_its_addresses(string setting, string value)
    {
        await using var site = new Site().WithDesk().WithSetting(setting, value);

        foreach (var address in (string[])["/staff", "/staff/sign-in", "/staff/pages"])
        {
            var page = await site.ReadAsync(address, HttpStatusCode.NotFound);

            Assert.Equal("There is no page at this address", page.QuerySelector("h1")?.TextContent);
        }

        Assert.False(Directory.Exists(Path.Combine(Path.GetDirectoryName(site.Folder)!, ".state", "keys")));
    }

    [Fact]
    public async Task A_folder_that_another_program_holds_closes_the_desk_and_nothing_else()
    {
        await using var desk = new DeskSite();
        Directory.CreateDirectory(desk.StateFolder);
        using var held = PrivateFile.TryHold(Path.Combine(desk.StateFolder, "desk.lock"));

        var page = await desk.ReadAsync("/staff", HttpStatusCode.ServiceUnavailable);

        Assert.Contains("The desk is open in another program.", page.Body!.TextContent, StringComparison.Ordinal);
        await desk.ReadAsync("/aftercare/makeup");
    }

    [Fact]
    public async Task When_the_other_program_ends_the_desk_opens_here()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        Directory.CreateDirectory(desk.StateFolder);
        var held = PrivateFile.TryHold(Path.Combine(desk.StateFolder, "desk.lock"));
        await desk.ReadAsync("/staff/sign-in", HttpStatusCode.ServiceUnavailable);

        held!.Dispose();

        var opened = desk.Services.GetRequiredService<LedgerState>().Opened;
        while (!opened.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            await Task.WhenAny(opened, Task.Delay(5));
        }

        await desk.ReadAsync("/staff/sign-in");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_closes_the_desk_and_nothing_else()
    {
        await using var desk = new DeskSite();
        var file = Path.Combine(Path.GetDirectoryName(desk.Folder)!, "no-folder");
        await File.WriteAllTextAsync(file, "");
        desk.WithSetting("State:Folder", file);

        var page = await desk.ReadAsync("/staff", HttpStatusCode.ServiceUnavailable);

        Assert.Contains("cannot write to its folder", page.Body!.TextContent, StringComparison.Ordinal);
        await desk.ReadAsync("/aftercare/makeup");
    }

    [Fact]
    public async Task When_the_folder_can_be_made_after_all_the_desk_opens()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        var file = Path.Combine(Path.GetDirectoryName(desk.Folder)!, "no-folder");
        await File.WriteAllTextAsync(file, "");
        desk.WithSetting("State:Folder", file);
        await desk.ReadAsync("/staff/sign-in", HttpStatusCode.ServiceUnavailable);

        File.Delete(file);

        var opened = desk.Services.GetRequiredService<LedgerState>().Opened;
        while (!opened.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            await Task.WhenAny(opened, Task.Delay(5));
        }

        Assert.True(await opened);
        await desk.ReadAsync("/staff/sign-in");
    }

    [Fact]
    public async Task A_file_that_is_no_database_closes_the_desk_and_stays_as_it_is()
    {
        await using var desk = new DeskSite();
        Directory.CreateDirectory(desk.StateFolder);
        var file = Path.Combine(desk.StateFolder, "desk.db");
        await File.WriteAllTextAsync(file, string.Join('\n', Enumerable.Repeat("This is no database.", 100)));

        var page = await desk.ReadAsync("/staff", HttpStatusCode.ServiceUnavailable);

        Assert.Contains("cannot read its own file", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("This is no database.", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/staff", HttpStatusCode.Redirect)]
    [InlineData("/staff/nowhere", HttpStatusCode.NotFound)]
    public async Task Nothing_below_its_address_is_kept_or_listed(string address, HttpStatusCode status)
    {
        using var answer = await open.AskAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
    }

    [Fact]
    public async Task A_script_is_told_in_its_own_words_that_nobody_is_signed_in()
    {
        using var answer = await open.AskAsync(HttpMethod.Get, "/staff", "X-Desk", "1");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("You are signed out", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var writer = await open.SignInAsync(open.NewName());

        using var answer = await writer.PostAsync("/staff/sign-out");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("open for too long", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "text/html; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    public async Task A_fault_of_ours_gets_an_answer_of_the_desk_which_tells_nothing_of_it(string accept, string type)
    {
        await using var desk = new DeskSite();
        desk.WithBroken("Journal");
        var writer = await desk.SignInAsync();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/staff/journal") { Headers = { { "Accept", accept } } };

        using var answer = await writer.Client.SendAsync(question);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.InternalServerError, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Contains("What was kept before is still kept", text, StringComparison.Ordinal);
        Assert.DoesNotContain("on purpose", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_files_are_for_the_programs_own_account_only()
    {
        await open.SignInAsync(open.NewName());
        await open.AskAsync("/staff/sign-in");

        var files = Directory.GetFiles(open.StateFolder, "*", SearchOption.AllDirectories);

        Assert.Contains(files, file => file.EndsWith("desk.db", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Contains("keys", StringComparison.Ordinal));
        foreach (var file in files)
        {
            Assert.True(
                OperatingSystem.IsWindows() || File.GetUnixFileMode(file) is (UnixFileMode.UserRead | UnixFileMode.UserWrite),
                $"Others may open {file}."
            );
        }
    }
}
