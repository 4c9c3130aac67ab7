using System.Text.Json.Nodes;

namespace CollagenInfo.Tests.Web.Clinic;

public class PeopleTests(PeopleTests.NamedPeople site) : IClassFixture<PeopleTests.NamedPeople>
{
    [Fact]
    public async Task The_clinics_page_names_who_treats_with_a_link_to_check_the_registration()
    {
        var page = (await site.ReadAsync("/clinic")).MainPart();

        Assert.NotNull(page.QuerySelector("h2#who-treats-you"));
        Assert.Equal(["Ada Ray", "Bo Lind"], page.QuerySelectorAll("#who-treats-you ~ ul h3").Words());
        Assert.Equal(["https://register.example/"], page.Links().Where(link => link.Contains("register", StringComparison.Ordinal)));
        Assert.Contains("State Board of Nursing, number 0123", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Speaks English, Spanish", page.Words(), StringComparison.Ordinal);
        var photo = Assert.Single(page.QuerySelectorAll("img"));
        Assert.Equal(("/images/ada.svg", "Ada at work"), (photo.GetAttribute("src"), photo.GetAttribute("alt")));
        Assert.Contains("/aftercare/makeup", page.Links());
    }

    [Fact]
    public async Task Where_nobody_is_named_the_page_says_what_should_stand_there()
    {
        await using var own = new Site();

        var words = (await own.ReadAsync("/clinic")).MainPart().Words();

        Assert.Contains("The names are not on this page yet.", words, StringComparison.Ordinal);
        Assert.Contains("ask us for this before you book", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directions_are_text_and_the_map_says_where_it_leads()
    {
        var page = (await site.ReadAsync("/clinic")).MainPart();

        Assert.Contains("Second street on the left.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("https://maps.example/?q=1", page.Links());
        Assert.Contains("The map is on another site: maps.example.", page.Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("iframe"));
    }

    [Fact]
    public async Task Programs_read_only_what_is_given()
    {
        var data = (await site.ReadAsync("/clinic"))
            .QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonNode.Parse(script.TextContent)!)
            .SelectMany(thing => thing["@graph"]?.AsArray() ?? [thing])
            .Single(thing => thing!["@type"]!.GetValue<string>() == "MedicalClinic")!;

        var (ada, bo) = (data["employee"]![0]!, data["employee"]![1]!);
        Assert.Equal("https://maps.example/?q=1", data["hasMap"]!.GetValue<string>());
        Assert.Equal(("Ada Ray", "Registered nurse"), (ada["name"]!.GetValue<string>(), ada["jobTitle"]!.GetValue<string>()));
        Assert.Equal("0123", ada["hasCredential"]!["identifier"]!.GetValue<string>());
        Assert.Equal("""{"@type":"Person","name":"Bo Lind","jobTitle":"Esthetician"}""", bo.ToJsonString());
    }

    [Fact]
    public async Task The_booking_page_is_one_tap_away_from_every_page_and_from_the_front_page()
    {
        const string Booking = "https://book.example/";

        var (front, article) = (await site.ReadAsync("/"), await site.ReadAsync("/aftercare/makeup"));

        Assert.Contains(Booking, front.MainPart().Links());
        Assert.Contains(Booking, front.QuerySelector("header")!.Links());
        Assert.Contains(Booking, article.QuerySelector("header")!.Links());
    }

    [Fact]
    public async Task Without_a_booking_page_nothing_leads_to_one()
    {
        await using var own = new Site();

        Assert.Empty((await own.ReadAsync("/")).QuerySelectorAll(".site-header .button, main .button"));
    }

    public sealed class NamedPeople : Site
    {
        public NamedPeople() =>
            With("images/ada.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .With("home.yml", TestContentFolder.Home + "\nnumbers:\n  - number: '{{ aftercare.makeup }}'\n    words: without makeup\n")
                .With(
                    "clinic.yml",
                    TestContentFolder.Clinic + """

                        address: [1 Harbor Road]
                        directions: Second street on the left.
                        map: https://maps.example/?q=1
                        bookingLink: https://book.example/
                        choosingArticle: aftercare/makeup.md
                        people:
                          - name: Ada Ray
                            job: Registered nurse
                            registration:
                              body: State Board of Nursing
                              number: "0123"
                              check: https://register.example/
                            languages: [English, Spanish]
                            photo: ada.svg
                            photoAlt: Ada at work
                          - name: Bo Lind
                            job: Esthetician
                            photo: nowhere.svg
                            photoAlt: Bo at work
                        """
                );
    }
}
