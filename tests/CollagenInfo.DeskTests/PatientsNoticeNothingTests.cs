using System.Net;

namespace CollagenInfo.DeskTests;

public class PatientsNoticeNothingTests(
    PatientsNoticeNothingTests.DeskWithFrontPage desk,
    PatientsNoticeNothingTests.SiteWithoutDesk plain
) : IClassFixture<PatientsNoticeNothingTests.DeskWithFrontPage>, IClassFixture<PatientsNoticeNothingTests.SiteWithoutDesk>
{
    public static TheoryData<string> Addresses =>
        ["/", "/aftercare", "/aftercare/makeup", "/clinic", "/tools/is-this-normal", "/tools/when-can-i", "/search?q=makeup", "/nowhere"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_for_patients_is_the_same_byte_for_byte_with_a_desk_and_without(string address)
    {
        await desk.OpenAsync();

        Assert.Equal(await AnswerOfAsync(plain, address), await AnswerOfAsync(desk, address));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Who_is_signed_in_gets_the_same_pages_as_a_patient_and_no_cookie(string address)
    {
        var writer = await desk.SignInAsync($"Nora who reads {address}");
        var session = writer.Cookies.GetCookieHeader(new Uri("http://localhost/staff"));

        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));
        asked.Headers.Add("Cookie", session);
        using var answer = await desk.SendAsync(asked);

        Assert.StartsWith("desk=", session, StringComparison.Ordinal);
        Assert.Empty(writer.Cookies.GetCookieHeader(new Uri("http://localhost" + address)));
        Assert.Equal(await AnswerOfAsync(desk, address), await TextOfAsync(answer));
    }

    [Fact]
    public async Task No_page_for_patients_has_a_token_in_its_forms()
    {
        var page = await desk.ReadAsync("/tools/when-can-i");

        Assert.NotEmpty(page.QuerySelectorAll("form[method=post]"));
        Assert.Empty(page.QuerySelectorAll("[name=__RequestVerificationToken]"));
    }

    private static async Task<string> AnswerOfAsync(Site site, string address)
    {
        using var answer = await site.AskAsync(address);
        return await TextOfAsync(answer);
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        var headers = answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join('|', header.Value)}");
        return $"{answer.StatusCode}\n{string.Join('\n', headers)}\n{await answer.Content.ReadAsStringAsync()}";
    }

    public sealed class DeskWithFrontPage : DeskSite
    {
        public DeskWithFrontPage() => this.WithFrontPage();
    }

    public sealed class SiteWithoutDesk : Site
    {
        public SiteWithoutDesk() => this.WithFrontPage().WithSetting("Desk:Enabled", "false");
    }
}
