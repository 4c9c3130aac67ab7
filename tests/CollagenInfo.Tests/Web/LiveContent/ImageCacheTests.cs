namespace CollagenInfo.Tests.Web.LiveContent;

public class ImageCacheTests
{
    [Fact]
    public async Task A_picture_is_asked_for_again_because_it_may_have_been_replaced()
    {
        await using var site = new Site().With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        using var answer = await site.AskAsync("/images/skin.svg");

        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_picture_that_a_patient_has_to_allow_is_kept_nowhere_and_its_copy_for_small_screens_neither()
    {
        await using var site = new Site()
            .With("images/cheek.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .With("images/cheek-800.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .With("pictures.yml", "cheek.svg:\n  alt: A cheek\n  consent: C-1\n  until: 2090-01-01\n");

        using var picture = await site.AskAsync("/images/cheek.svg");
        using var small = await site.AskAsync("/images/cheek-800.svg");

        Assert.Equal(("no-store", "no-store"), (picture.Headers.CacheControl?.ToString(), small.Headers.CacheControl?.ToString()));
    }
}
