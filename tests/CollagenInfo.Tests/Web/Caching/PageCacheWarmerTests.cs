namespace CollagenInfo.Tests.Web.Caching;

[Collection(RunsAlone.Name)]
public class PageCacheWarmerTests
{
    [Fact]
    public async Task What_was_read_is_rendered_again_after_a_change_before_somebody_asks()
    {
        var renders = new RenderCount();
        await using var site = new Site().WithFilter(renders);
        await site.ReadAsync("/aftercare/makeup");

        site.WithEdit("facts.yml", "48 hours", "72 hours");

        for (var tries = 0; renders.Of("/aftercare/makeup") < 2 && tries < 500; tries++)
        {
            await Task.Delay(10);
        }

        Assert.Equal("Wait 72 hours.", (await site.ReadAsync("/aftercare/makeup")).Text().Words());
        Assert.Equal(2, renders.Of("/aftercare/makeup"));
    }
}
