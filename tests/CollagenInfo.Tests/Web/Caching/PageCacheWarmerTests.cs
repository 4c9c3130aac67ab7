namespace CollagenInfo.Tests.Web.Caching;

public class PageCacheWarmerTests
{
    [Fact(Timeout = 60_000)]
    public async Task What_was_read_is_rendered_again_after_a_change_before_somebody_asks()
    {
        var renders = new RenderCount();
        await using var site = new Site().WithFilter(renders);
        await site.ReadAsync("/aftercare/makeup");

        site.WithEdit("facts.yml", "48 hours", "72 hours");

        await renders.ReachesAsync("/aftercare/makeup", 2);

        Assert.Equal("Wait 72 hours.", (await site.ReadAsync("/aftercare/makeup")).Text().Words());
        Assert.Equal(2, renders.Of("/aftercare/makeup"));
    }
}
