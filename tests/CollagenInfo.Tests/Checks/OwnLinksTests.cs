using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

/// <summary>A link to the site that is written in full is checked like any other.</summary>
public class OwnLinksTests
{
    [Theory]
    [InlineData("[x](https://clinic.example/aftercare/gone)")]
    [InlineData("[x](http://clinic.example/gone)")]
    [InlineData("[x](https://www.clinic.example/gone?utm_source=sms)")]
    [InlineData("[x](HTTPS://CLINIC.example:443/aftercare/gone#a)")]
    [InlineData("<https://clinic.example/gone>")]
    [InlineData("[x](https://clinic.example/aftercare/sun#nothing)")]
    [InlineData("[x](https://clinic.example/images/lost.svg)")]
    public void One_that_leads_nowhere_is_told(string markdown) =>
        Assert.Equal("broken-link", Assert.Single(Check(markdown, "https://clinic.example")).Rule);

    [Theory]
    [InlineData("[x](https://clinic.example/aftercare/sun)")]
    [InlineData("[x](http://www.clinic.example/aftercare/sun/#shade)")]
    [InlineData("[x](https://clinic.example/clinic?from=mail)")]
    [InlineData("[x](https://clinic.example)")]
    [InlineData("[x](https://clinic.example/aftercare)")]
    [InlineData("[x](https://clinic.example/images/sun.svg)")]
    [InlineData("[x](https://other.example/gone)")]
    [InlineData("[x](https://blog.clinic.example/gone)")]
    public void One_that_leads_to_a_page_or_to_another_site_is_no_problem(string markdown) =>
        Assert.Empty(Check(markdown, "https://clinic.example"));

    [Fact]
    public void The_site_may_be_called_www_itself() =>
        Assert.Single(Check("[x](https://clinic.example/gone)", "https://www.clinic.example/"));

    [Theory]
    [InlineData("[Call us](tel:+12025550199)")]
    [InlineData("[Call us](TEL:202-555-0199)")]
    [InlineData("<tel:+12025550199>")]
    [InlineData("[{{ clinic.phone }}](tel:+12025550199)")]
    [InlineData("Ring tel:2025550199 today.")]
    [InlineData("Ring (202)555-0199 or 202.555.0199.")]
    [InlineData("Call us at 2025550199.")]
    [InlineData("Ring 0800 123 4567.")]
    [InlineData("Ring 020 7946 0958.")]
    public void A_number_that_is_typed_is_told_in_any_form(string markdown) =>
        Assert.Contains("typed-phone", Check(markdown, "https://clinic.example").Select(problem => problem.Rule));

    private static IReadOnlyList<ContentProblem> Check(string markdown, string site) =>
        new ContentLibrary(
            new ContentData
            {
                Clinic = ClinicProfile.Unknown with { SiteAddress = new Uri(site), Phone = new Phone("(202) 555-0147", "Clinic") },
                Images = new HashSet<string>(["sun.svg"]),
            },
            [TestContent.Topic(), TestContent.Article("aftercare/sun", "## Shade\n\nText."), TestContent.Article(markdown: markdown)]
        ).Errors();
}
