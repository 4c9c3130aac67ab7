using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Layout;

public class StructuredDataTests(Site plain, OnLineSite onLine) : IClassFixture<Site>, IClassFixture<OnLineSite>
{
    [Fact]
    public async Task A_page_tells_the_way_from_the_front_page()
    {
        var way = Thing(await onLine.ReadAsync("/aftercare/makeup"), "BreadcrumbList")!["itemListElement"]!.AsArray();

        Assert.Equal(["Home", "Aftercare", "Makeup"], way.Select(step => step!["name"]!.ToString()));
        Assert.Equal(
            ["https://clinic.example/", "https://clinic.example/aftercare", "https://clinic.example/aftercare/makeup"],
            way.Select(step => step!["item"]!.ToString())
        );
        Assert.Equal([1, 2, 3], way.Select(step => (int)step!["position"]!));
    }

    [Fact]
    public async Task Without_an_address_of_the_site_no_address_is_made_up()
    {
        var page = await plain.ReadAsync("/aftercare/makeup");

        Assert.Null(Thing(page, "BreadcrumbList"));
        Assert.Null(Thing(page, "MedicalWebPage")!["url"]);
    }

    [Fact]
    public async Task An_article_that_nobody_signed_has_no_reviewer()
    {
        var article = Thing(await onLine.ReadAsync("/aftercare/makeup"), "MedicalWebPage")!;

        Assert.Equal(("Makeup", "https://clinic.example/aftercare/makeup"), (article["name"]!.ToString(), article["url"]!.ToString()));
        Assert.Null(article["lastReviewed"]);
        Assert.Null(article["reviewedBy"]);
    }

    [Fact]
    public async Task A_signed_article_names_its_reviewer_until_a_number_changes()
    {
        await using var site = new Site().WithSignature("aftercare/makeup", "2026-11-01", "2027-11-01");
        await using var changed = new Site()
            .WithSignature("aftercare/makeup", "2026-11-01", "2027-11-01")
            .WithEdit("facts.yml", "48 hours", "72 hours");

        var signed = Thing(await site.ReadAsync("/aftercare/makeup"), "MedicalWebPage")!;
        var late = Thing(await changed.ReadAsync("/aftercare/makeup"), "MedicalWebPage")!;

        Assert.Equal(
            ("2026-11-01", "Ada Example", "Dermatologist"),
            (signed["lastReviewed"]!.ToString(), signed["reviewedBy"]!["name"]!.ToString(), signed["reviewedBy"]!["jobTitle"]!.ToString())
        );
        Assert.Null(late["lastReviewed"]);
        Assert.Null(late["reviewedBy"]);
    }

    [Fact]
    public async Task An_article_that_is_not_clinical_is_no_medical_page_even_if_it_is_signed()
    {
        await using var site = new Site()
            .WithTopic("this-site", "This site", "clinical: false")
            .WithArticle("this-site/privacy", "No cookies.")
            .WithSignature("this-site/privacy", "2026-11-01", "2027-11-01");

        var page = await site.ReadAsync("/this-site/privacy");

        Assert.Null(Thing(page, "MedicalWebPage"));
        Assert.Null(Thing(page, "WebPage")!["lastReviewed"]);
    }

    [Fact]
    public async Task Questions_lead_to_where_their_answers_stand()
    {
        await using var site = new Site().WithArticle(
            "aftercare/questions",
            "Read this.\n\n## When can I wear makeup?\n\nAfter {{ aftercare.makeup }} [@S1]. {allow one-number: a test}\n\nNot "
                + "before.\n\n- Really\n\n## And now?\n\nWait.\n",
            "kind: questions"
        );

        var page = Thing(await site.ReadAsync("/aftercare/questions"), "FAQPage")!;

        Assert.Equal(["MedicalWebPage", "FAQPage"], page["@type"]!.AsArray().Select(type => type!.ToString()));
        Assert.DoesNotContain("Read this", page["mainEntity"]!.ToJsonString(), StringComparison.Ordinal);
        var first = page["mainEntity"]![0]!;
        Assert.Equal(
            ("When can I wear makeup?", "/aftercare/questions#when-can-i-wear-makeup"),
            (first["name"]!.ToString(), first["acceptedAnswer"]!["url"]!.ToString())
        );
        var last = page["mainEntity"]!.AsArray()[^1]!;
        Assert.Equal(
            ("And now?", "/aftercare/questions#and-now"),
            (last["name"]!.ToString(), last["acceptedAnswer"]!["url"]!.ToString())
        );
    }

    [Fact]
    public async Task The_treatment_has_the_everyday_names_that_its_article_uses()
    {
        await using var site = new Site()
            .With(
                "terms.yml",
                "cit:\n  term: collagen induction therapy\n  short: CIT\n  everyday: true\n  meaning: Needling.\n  article: "
                    + "aftercare/what.md\nother:\n  term: dermarolling\n  everyday: true\n  meaning: Rolling.\n  article: "
                    + "aftercare/what.md\n"
            )
            .WithArticle("aftercare/what", "Collagen induction therapy (CIT) makes holes.", "kind: treatment");

        var about = Thing(await site.ReadAsync("/aftercare/what"), "MedicalWebPage")!["about"]!;

        Assert.Equal(
            ("MedicalProcedure", "collagen induction therapy", "[\"CIT\"]"),
            (about["@type"]!.ToString(), about["name"]!.ToString(), about["alternateName"]!.ToJsonString())
        );
    }

    [Fact]
    public async Task The_clinic_is_described_unless_it_is_a_sample()
    {
        await using var real = new Site().OnLine().WithEdit("clinic.yml", "phone:", "address: [1 Sea Road, Harbor]\nphone:");
        await using var sample = new Site().OnLine().WithEdit("clinic.yml", "phone:", "sample: true\nphone:");

        var clinic = Thing(await real.ReadAsync("/clinic"), "MedicalClinic")!;

        Assert.Equal(
            ("Harbor Skin Clinic", "(202) 555-0147", "1 Sea Road, Harbor", "https://clinic.example/"),
            (clinic["name"]!.ToString(), clinic["telephone"]!.ToString(), clinic["address"]!.ToString(), clinic["url"]!.ToString())
        );
        Assert.Null(Thing(await sample.ReadAsync("/clinic"), "MedicalClinic"));
    }

    [Fact]
    public async Task The_clinics_hours_are_those_of_the_page_with_the_days_that_differ()
    {
        await using var site = new Site()
            .With("clinic.yml", $"{TestHours.Clinic}\n  - days: 2026-01-02\n    name: Over\n    times: Closed\n")
            .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(-5))));

        var hours = Thing(await site.ReadAsync("/clinic"), "MedicalClinic")!["openingHoursSpecification"]!.AsArray();

        const string Type = "\"@type\":\"OpeningHoursSpecification\"";
        Assert.Equal(
            [
                $$"""{{{Type}},"dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"18:00"}""",
                $$"""{{{Type}},"dayOfWeek":["Saturday"],"opens":"10:00","closes":"14:00"}""",
                $$"""{{{Type}},"validFrom":"2026-11-26","validThrough":"2026-11-26","opens":"00:00","closes":"00:00"}""",
                $$"""{{{Type}},"validFrom":"2026-12-24","validThrough":"2026-12-24","opens":"09:00","closes":"12:00"}""",
            ],
            hours.Select(line => line!.ToJsonString())
        );
    }

    [Fact]
    public async Task Hours_that_cannot_be_trusted_are_told_to_no_program()
    {
        await using var site = new Site().OnLine().WithEdit("clinic.yml", "phone:", "hours:\n  - days: Monday\n    times: 9 to 5\nphone:");

        Assert.Null(Thing(await site.ReadAsync("/clinic"), "MedicalClinic")!["openingHoursSpecification"]);
    }

    [Fact]
    public async Task The_block_is_found_by_programs_that_do_not_read_html()
    {
        using var answer = await plain.AskAsync("/aftercare/makeup");

        Assert.Contains("<script type=\"application/ld+json\">{", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_title_ends_the_block_of_data_early()
    {
        const string Title = "</script><script>alert(1)</script><!--";
        await using var site = new Site().WithArticle("aftercare/makeup", "Text.", title: $"\"{Title}\"");

        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal(Title, Thing(page, "MedicalWebPage")!["name"]!.ToString());
        Assert.Single(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("application/ld+json", page.QuerySelector("script:not([src])")!.GetAttribute("type"));
    }

    private static JsonNode? Thing(IDocument page, string type) =>
        page.QuerySelector("script[type='application/ld+json']") is { } data
            ? JsonNode.Parse(data.TextContent)!["@graph"]!
                .AsArray()
                .SingleOrDefault(thing => thing!["@type"]!.ToJsonString().Contains($"\"{type}\"", StringComparison.Ordinal))
            : null;
}
