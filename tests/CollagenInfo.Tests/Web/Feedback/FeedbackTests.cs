using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Web.Insight;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.Feedback;

public class FeedbackTests(FeedbackTests.CountingSite site) : IClassFixture<FeedbackTests.CountingSite>
{
    private const string Form = "main page-feedback form";

    [Theory]
    [InlineData("/aftercare/makeup")]
    [InlineData("/aftercare")]
    [InlineData("/clinic")]
    [InlineData("/search?q=makeup")]
    public async Task Every_page_asks_and_sends_its_own_address(string address)
    {
        var form = Assert.Single((await site.ReadAsync(address)).QuerySelectorAll(Form));

        Assert.Equal(("post", "/feedback"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(address.Split('?')[0], form.QuerySelector("[name=page]")?.GetAttribute("value"));
        Assert.Equal(["Yes", "No"], form.QuerySelectorAll("button").Words());
    }

    [Theory]
    [InlineData("/tools/is-this-normal", "day", "3", "symptoms", "pus")]
    [InlineData("/tools/suitability", "applies", "keloid", "applies", "blood-borne")]
    [InlineData("/tools/aftercare-timeline", "day", "2026-11-20", "time", "14:30")]
    [InlineData("/tools/when-can-i", "day", "2026-11-20", "time", "14:30")]
    public async Task Of_an_answer_only_the_tool_is_sent(string tool, string one, string value, string two, string other)
    {
        var page = await site.AnswerAsync(tool, HttpStatusCode.OK, (one, value), (two, other));

        var form = Assert.Single(page.QuerySelectorAll(Form));
        Assert.Equal([("page", tool)], form.QuerySelectorAll("input").Select(field => (field.GetAttribute("name")!, ValueOf(field))));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/tools/is-this-normal")]
    [InlineData("/nowhere")]
    public async Task A_page_without_an_answer_does_not_ask(string address)
    {
        using var answer = await site.AskAsync(address);

        Assert.Empty((await Site.PageOf(answer)).QuerySelectorAll(Form));
    }

    [Fact]
    public async Task Without_a_file_for_the_counts_nobody_is_asked()
    {
        await using var off = new Site();

        Assert.Empty((await off.ReadAsync("/aftercare/makeup")).QuerySelectorAll("page-feedback"));
    }

    [Fact]
    public async Task A_yes_is_thanked_for_and_leads_back()
    {
        using var answer = await site.SendAsync("/feedback", ("page", "/aftercare/makeup"), ("answer", "yes"));
        var page = await Site.PageOf(answer);

        Assert.Equal("What you said about this page", page.Title());
        Assert.Empty(page.QuerySelectorAll(Form));
        Assert.Contains("/aftercare/makeup", page.MainPart().Links());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task After_a_no_the_reader_may_say_what_was_missing()
    {
        var page = await site.AnswerAsync("/feedback", HttpStatusCode.OK, ("page", "/aftercare/makeup"), ("answer", "no"));
        var form = Assert.Single(page.QuerySelectorAll(Form));
        Assert.Equal("What were you looking for?", form.QuerySelector("label[for=words]").Words());

        var thanks = await site.AnswerAsync("/feedback", HttpStatusCode.OK, ("page", "/aftercare/makeup"), ("words", ""));
        Assert.Empty(thanks.QuerySelectorAll(Form));
    }

    [Theory]
    [InlineData("my number is five five 0147", "Leave out the numbers")]
    [InlineData("mail me@example.org", "Leave out the @ sign")]
    [InlineData("what did Nurse Kowalski say", "“Kowalski” looks like a name")]
    [InlineData("Redness. And doctor O’Neil", "“O’Neil” looks like a name")]
    public async Task What_could_name_somebody_is_refused_beside_the_field_and_stays_in_it(string words, string reason)
    {
        var page = await site.AnswerAsync("/feedback", HttpStatusCode.BadRequest, ("page", "/aftercare/makeup"), ("words", words));

        var field = Assert.Single(page.QuerySelectorAll("#words[aria-invalid]"));
        Assert.Equal(words, ValueOf(field));
        Assert.Contains(reason, page.GetElementById("words-error").Words(), StringComparison.Ordinal);
        Assert.Contains("words-error", field.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Up_to_140_letters_are_taken()
    {
        var page = ("page", "/aftercare/makeup");

        await site.AnswerAsync("/feedback", HttpStatusCode.OK, page, ("words", new string('a', 140)));
        var long_ = await site.AnswerAsync("/feedback", HttpStatusCode.BadRequest, page, ("words", new string('a', 141)));

        Assert.Equal(141, ValueOf(long_.GetElementById("words")!).Length);
        Assert.Contains("140 letters", long_.GetElementById("words-error").Words(), StringComparison.Ordinal);
    }

    /// <summary>A capital letter at the beginning, an "I", and a word that the site uses are no names.</summary>
    [Theory]
    [InlineData("Lashes? Brows! When may I and I'm")]
    [InlineData("can I wear Makeup")]
    public async Task Ordinary_words_are_taken(string words) =>
        await site.AnswerAsync("/feedback", HttpStatusCode.OK, ("page", "/aftercare/makeup"), ("words", words));

    [Theory]
    [InlineData("page", "/nowhere", "answer", "yes")]
    [InlineData("page", "/aftercare/makeup", "answer", "perhaps")]
    [InlineData("page", "https://elsewhere.example/", "answer", "yes")]
    public async Task What_no_form_of_ours_sends_is_refused(string one, string value, string two, string other) =>
        await site.AnswerAsync("/feedback", HttpStatusCode.BadRequest, (one, value), (two, other));

    [Fact]
    public async Task Three_people_who_say_the_same_are_counted_by_page_and_by_word()
    {
        await using var own = new CountingSite();
        foreach (var client in new[] { "192.0.2.1", "192.0.2.2", "192.0.2.3" })
        {
            await SendFromAsync(own, client, ("answer", "no"));
            await SendFromAsync(own, client, ("words", "Can I use mascara?"));
        }

        await SendFromAsync(own, "192.0.2.4", ("answer", "yes"));

        Assert.Equal(
            [(QuestionKind.NotAnswered, "/aftercare/makeup", 3), (QuestionKind.Wanted, "/aftercare/makeup mascara", 3)],
            own.Kept().Select(asked => (asked.Kind, asked.Words, asked.Clients))
        );
    }

    [Fact]
    public async Task Whoever_sends_without_end_is_asked_to_wait()
    {
        await using var own = new CountingSite();
        HttpStatusCode last = default;
        for (var number = 0; number < 90; number++)
        {
            last = await SendFromAsync(own, "192.0.2.1", ("answer", "no"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        Assert.Equal(HttpStatusCode.OK, await SendFromAsync(own, "192.0.2.2", ("answer", "no")));
    }

    private static string ValueOf(IElement field) => field.GetAttribute("value") ?? "";

    private static async Task<HttpStatusCode> SendFromAsync(Site site, string client, (string Name, string Value) said)
    {
        using var network = site.Server.CreateHandler(visit => visit.Connection.RemoteIpAddress = IPAddress.Parse(client));
        using var browser = new HttpClient(network) { BaseAddress = new Uri("http://localhost") };
        using var form = new FormUrlEncodedContent([new("page", "/aftercare/makeup"), new(said.Name, said.Value)]);
        using var answer = await browser.PostAsync(new Uri("/feedback", UriKind.Relative), form);
        return answer.StatusCode;
    }

    /// <summary>A site with the tools that counts what its readers say.</summary>
    public sealed class CountingSite : Site
    {
        private string File => Path.Combine(Path.GetDirectoryName(Folder)!, "insight.db");

        public CountingSite() => this.WithShippedData().WithSetting("Insight:File", File);

        internal IReadOnlyList<Unanswered> Kept()
        {
            Services.GetRequiredService<UnansweredQuestions>().Write();
            return Services.GetRequiredService<UnansweredQuestions>().Read();
        }
    }
}
