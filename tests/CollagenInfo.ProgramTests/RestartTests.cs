using System.Net;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.ProgramTests;

public class RestartTests
{
    [Fact]
    public async Task A_program_that_was_killed_starts_with_what_was_on_show()
    {
        await using var site = new Site().WithFrontPage();
        await using (var killed = RunningProgram.Over(site.Folder))
        {
            var line = await killed.LineAsync("What readers see is kept in");
            Assert.EndsWith(
                $"{Path.Combine(Path.GetDirectoryName(site.Folder)!, ".state", "last-good")} for the next start",
                line,
                StringComparison.Ordinal
            );
            while (!File.Exists(Path.Combine(Path.GetDirectoryName(site.Folder)!, ".state", "last-good", "list.json")))
            {
                await Task.Delay(10);
            }
        }

        site.With("facts.yml", "x: [");
        await using var program = RunningProgram.Over(site.Folder);

        using var page = await program.AskAsync("/aftercare/makeup");
        using var ready = await program.AskAsync("/health/ready");
        await program.LineAsync("WRN facts.yml:1: not-on-show");

        Assert.Contains("48 hours", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.StartsWith("{\"status\":\"Degraded\"", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", false)]
    [InlineData("off", false)]
    [InlineData("Off", false)]
    public async Task Whoever_runs_the_site_decides_whether_something_is_kept(string? setting, bool isKept)
    {
        await using var site = new Site();
        if (setting is not null)
        {
            site.WithSetting("State:Folder", setting);
        }

        await site.ReadAsync("/aftercare/makeup");

        Assert.Equal(isKept, site.Services.GetService<LastGoodFiles>() is not null);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_once_and_the_site_goes_on()
    {
        await using var site = new Site().WithFrontPage().With("../blocked", "A file, not a folder.");
        await using var program = RunningProgram.Over(site.Folder, ("State__Folder", Path.Combine(site.Folder, "..", "blocked")));
        await program.LineAsync("WRN What readers see now cannot be kept in");

        site.WithArticle("aftercare/makeup", "Wait {{ aftercare.lost }}.");
        await program.LineAsync("WRN aftercare/makeup.md:1: not-on-show");
        site.WithArticle("aftercare/makeup", "Wait.");
        await program.LineAsync("Mended in aftercare/makeup.md: not-on-show");

        Assert.Single(program.Output, line => line.Contains("cannot be kept", StringComparison.Ordinal));
    }
}
