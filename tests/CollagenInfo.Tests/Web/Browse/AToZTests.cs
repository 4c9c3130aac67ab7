namespace CollagenInfo.Tests.Web.Browse;

public class AToZTests(WordsSite site) : IClassFixture<WordsSite>
{
    [Fact]
    public async Task Lists_pages_and_the_words_that_lead_to_them()
    {
        var page = await site.ReadAsync("/a-to-z");

        Assert.Equal(
            [
                ("Aftercare", "/aftercare"),
                ("Aftercare timeline: your days and times", "/tools/aftercare-timeline"),
                ("Checklist: what to tell your practitioner", "/tools/suitability"),
                ("Course planner: dates and cost", "/tools/course-planner"),
                ("ED see Makeup", "/aftercare/makeup"),
                ("Edema see Makeup", "/aftercare/makeup"),
                ("Get ready for your appointment", "/tools/before-treatment"),
                ("Glossary", "/glossary"),
                ("Is this normal?", "/tools/is-this-normal"),
                ("Makeup", "/aftercare/makeup"),
                ("Oedema see Makeup", "/aftercare/makeup"),
                ("Öl and <b>creams</b>", "/aftercare/oil"),
                ("Swelling see Makeup", "/aftercare/makeup"),
                ("The clinic", "/clinic"),
                ("Tools for before and after your treatment", "/tools"),
                ("When can I ...?", "/tools/when-can-i"),
            ],
            page.QuerySelectorAll(".a-to-z li").Select(entry => (entry.Words(), entry.Links().Single())));
    }

    [Fact]
    public async Task A_letter_is_a_link_where_something_begins_with_it()
    {
        var letters = (await site.ReadAsync("/a-to-z")).Navigation("Letters")!;

        Assert.Equal(26, letters.QuerySelectorAll("li").Length);
        Assert.Equal(
            [.. "acegimostw".Select(letter => $"#letter:{letter}")],
            letters.Links()
        );
    }

    [Fact]
    public async Task Every_link_leads_to_a_page()
    {
        var page = await site.ReadAsync("/a-to-z");

        foreach (var link in page.MainPart().Links().Where(link => link.StartsWith('/')).Distinct())
        {
            await site.ReadAsync(link);
        }

        NotEmpty.All(page.MainPart().Links().Where(link => link.StartsWith('#')), link => Assert.NotNull(page.GetElementById(link[1..])));
    }

    [Fact]
    public async Task A_draft_and_its_words_stay_hidden()
    {
        var words = (await site.ReadAsync("/a-to-z")).MainPart().Words();

        Assert.DoesNotContain("Secret", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Hush", words, StringComparison.Ordinal);
    }
}
