using System.Net;

namespace CollagenInfo.DeskTests.SignIn;

/// <summary>A form that meets the end of a session, in a browser without script.</summary>
public class SendAgainTests(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Text = "Wait 48 hours.\r\n\"Then\" & only <then>: é";

    [Fact]
    public async Task Its_text_is_carried_through_the_sign_in_page_and_sent_again_with_a_new_token()
    {
        var nora = await desk.SignInAsync(desk.NewName());
        await nora.ReadAsync("/staff/me");
        EndSession(nora);

        using var met = await nora.PostAsync("/staff/me", ("name", "Nora Writer"), ("job", Text), ("__RequestVerificationToken", "old"));
        using var carried = await nora.PostAsync(met.Headers.Location!.OriginalString, ("name", "Nora Writer"), ("job", Text));
        var page = await Site.PageOf(carried);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, met.StatusCode);
        Assert.Equal("/staff/me", page.QuerySelector("main [name=to]")?.GetAttribute("value"));
        Assert.Equal(
            $"?name=Nora%20Writer&job={Uri.EscapeDataString(Text)}",
            page.QuerySelector("main [name=posted]")?.GetAttribute("value")
        );
        Assert.Contains("Your text is not lost", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_is_not_carried()
    {
        var stranger = desk.Visitor();

        using var carried = await stranger.PostAsync("/staff/sign-in/again?to=/staff/people", ("name", "Evil Eve"));
        var page = await Site.PageOf(carried);

        Assert.Equal("", page.QuerySelector("main [name=posted]")?.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("a", 1024 * 1024)]
    [InlineData("Zwölf ", 140 * 1024)]
    public async Task A_text_of_a_megabyte_is_carried_and_can_be_sent(string word, int times)
    {
        var nora = desk.Visitor();
        await nora.ReadAsync("/staff/sign-in");

        using var carried = await nora.PostAsync("/staff/sign-in/again?to=/staff/me", ("text", Repeated(word, times)));
        using var tried = await nora.SendAsync(await Site.PageOf(carried), "/staff/sign-in", ("name", "Nora"));
        var page = await Site.PageOf(tried);

        Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        Assert.Equal(
            $"?text={Uri.EscapeDataString(Repeated(word, times))}",
            page.QuerySelector("main [name=posted]")?.GetAttribute("value")
        );
    }

    [Theory]
    [InlineData("a", (1024 * 1024) + 1)]
    [InlineData("ö", 512 * 1024)]
    public async Task A_text_that_is_too_long_is_not_carried_and_the_page_says_so(string word, int times)
    {
        var nora = desk.Visitor();
        await nora.ReadAsync("/staff/sign-in");

        using var carried = await nora.PostAsync("/staff/sign-in/again?to=/staff/me", ("text", Repeated(word, times)));
        var page = await Site.PageOf(carried);

        Assert.Equal("", page.QuerySelector("main [name=posted]")?.GetAttribute("value") ?? "");
        Assert.Contains("Your text is too long to be carried", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_forms_without_end_is_stopped()
    {
        var stranger = desk.Visitor();

        var statuses = new List<HttpStatusCode>();
        for (var times = 0; times < 61; times++)
        {
            using var carried = await stranger.PostAsync("/staff/sign-in/again?to=/staff/me", ("name", "Nora"));
            statuses.Add(carried.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 60), HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task After_signing_in_one_press_sends_it()
    {
        var password = await DeskPassword.JoinAsync(desk, "Nora Writer");
        var nora = desk.Visitor();
        await nora.ReadAsync("/staff/sign-in");
        using var carried = await nora.PostAsync("/staff/sign-in/again?to=/staff/me", ("name", "Nora Writer"), ("job", "Head nurse"));

        using var answer = await nora.SendAsync(await Site.PageOf(carried), "/staff/sign-in", password.Answers);
        var page = await Site.PageOf(answer);
        using var sent = await nora.SendAsync(page, "/staff/me");

        Assert.Contains("as Nora Writer", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/me?done=name", sent.Headers.Location?.OriginalString);
        Assert.Equal("Head nurse", (await nora.ReadAsync("/staff/me")).QuerySelector("#job")?.GetAttribute("value"));
    }

    private static string Repeated(string word, int times) => string.Concat(Enumerable.Repeat(word, times));

    private static void EndSession(DeskVisitor visitor)
    {
        foreach (Cookie cookie in visitor.Cookies.GetCookies(new Uri("http://localhost/staff")))
        {
            cookie.Expired = cookie.Name == "desk";
        }
    }
}
