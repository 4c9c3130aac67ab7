using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.DeskTests.Support;

/// <summary>Somebody at the desk with a browser without script: it keeps cookies, and follows no redirects.</summary>
public sealed class DeskVisitor(HttpClient client, CookieContainer cookies)
{
    public HttpClient Client => client;

    public CookieContainer Cookies => cookies;

    public Task<HttpResponseMessage> AskAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    public async Task<IDocument> ReadAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
        return await Site.PageOf(answer);
    }

    /// <summary>Opens a page, fills in the form that goes to an address, and sends it with its token and hidden fields.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] answers) =>
        await SendAsync(await ReadAsync(page), action, answers);

    /// <summary>The same with a page that is open already.</summary>
    public Task<HttpResponseMessage> SendAsync(IDocument page, string action, params (string Name, string Value)[] answers)
    {
        var form = page.QuerySelectorAll("main form")
            .FirstOrDefault(form => form.GetAttribute("action") == action || form.QuerySelector($"[formaction='{action}']") is not null);
        Assert.True(form is not null, $"No form goes to {action}. {page.QuerySelector("main")?.TextContent}");
        var hidden = form.QuerySelectorAll("input[type=hidden]")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? ""))
            .Where(field => answers.All(answer => answer.Name != field.Name));
        return PostAsync(action, [.. hidden, .. answers]);
    }

    /// <summary>Sends fields as they are, without a token.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        client.PostAsync(
            new Uri(address, UriKind.Relative),
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)))
        );

    /// <summary>Sends a form; gives the page to which that leads once it is done, so that the browser can load it again.</summary>
    public async Task<IDocument> DoAsync(string page, string action, params (string Name, string Value)[] answers)
    {
        using var answer = await SendAsync(page, action, answers);
        return await FollowAsync(answer);
    }

    /// <summary>The page to which an answer leads.</summary>
    public async Task<IDocument> FollowAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await ReadAsync(answer.Headers.Location!.OriginalString);
    }

    /// <summary>The page that answers a form.</summary>
    public async Task<IDocument> AnswerAsync(
        string page,
        string action,
        HttpStatusCode status = HttpStatusCode.OK,
        params (string Name, string Value)[] answers
    )
    {
        using var answer = await SendAsync(page, action, answers);
        Assert.Equal(status, answer.StatusCode);
        return await Site.PageOf(answer);
    }
}
