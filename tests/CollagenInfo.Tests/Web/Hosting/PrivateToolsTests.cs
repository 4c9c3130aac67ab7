using System.Net;
using CollagenInfo.Tests.RealContent;

namespace CollagenInfo.Tests.Web.Hosting;

/// <summary>A patient's answers are only in the page that answers them, and in no address, cookie or cache.</summary>
public class PrivateToolsTests(ToolsSite site) : IClassFixture<ToolsSite>
{
    [Theory]
    [InlineData("/tools/is-this-normal", "day", "3", "symptoms", "pus", HttpStatusCode.OK)]
    [InlineData("/tools/is-this-normal", "day", "99", "symptoms", "pus", HttpStatusCode.BadRequest)]
    [InlineData("/tools/suitability", "applies", "keloid", "since-filler", "2026-01-31", HttpStatusCode.OK)]
    [InlineData("/tools/suitability", "applies", "keloid", "since-filler", "2931-01-31", HttpStatusCode.BadRequest)]
    public async Task No_answer_reaches_an_address_a_cookie_or_a_cache(
        string tool,
        string one,
        string answer,
        string two,
        string other,
        HttpStatusCode status
    )
    {
        using var page = await site.SendAsync(tool, (one, answer), (two, other));

        Assert.Equal(status, page.StatusCode);
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.Equal(["no-referrer"], page.Headers.GetValues("Referrer-Policy"));
        Assert.False(
            page.Headers.Contains("Set-Cookie")
                || page.Headers.Contains("ETag")
                || page.Content.Headers.Contains("Last-Modified")
                || page.Headers.Location is not null
        );
        Assert.DoesNotContain(page.Headers.Concat(page.Content.Headers).SelectMany(header => header.Value), value =>
            value.Contains(other, StringComparison.Ordinal)
        );
        var words = await Site.PageOf(page);
        Assert.DoesNotContain(words.QuerySelectorAll("main form"), form =>
            (form.GetAttribute("method"), form.GetAttribute("action")) != ("post", tool)
        );
        Assert.DoesNotContain(RealSite.Targets(words), target =>
            target.Contains(other, StringComparison.Ordinal) || target.Contains('?', StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/tools/is-this-normal?day=3&symptoms=pus", ".symptoms__answer, [open], [selected], [checked]")]
    [InlineData("/tools/aftercare-timeline?day=2026-11-20&time=14:30", ".timeline__times, [value='2026-11-20'], [value='14:30']")]
    [InlineData("/tools/when-can-i?day=2026-11-20&time=14:30", "time, .times__day, [value='2026-11-20'], [value='14:30']")]
    [InlineData("/tools/suitability?applies=keloid&since-filler=2026-01-31", ".sheet, [checked], input[type=date][value]")]
    public async Task Answers_in_an_address_are_not_read(string address, string answered)
    {
        var page = await site.ReadAsync(address);

        Assert.Empty(page.MainPart().QuerySelectorAll(answered));
    }
}
