using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.DeskTests.Support;

/// <summary>What somebody does in the editor without script.</summary>
internal static class DeskWriter
{
    /// <summary>The text field of an editor's view.</summary>
    public static async Task<string> TextAsync(this DeskVisitor person, string address) =>
        (await person.ReadAsync(address)).QuerySelector("textarea#text")!.TextContent;

    /// <summary>Changes words in the text and presses a button.</summary>
    public static async Task<HttpResponseMessage> WriteAsync(
        this DeskVisitor person,
        string address,
        string before,
        string after,
        string then = ""
    )
    {
        var page = await person.ReadAsync(address);
        var text = page.QuerySelector("textarea#text")!.TextContent;
        Assert.Contains(before, text, StringComparison.Ordinal);
        // As a browser sends it.
        var typed = text.Replace(before, after, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        return await person.SendAsync(page, EditorOf(page), ("Text", typed), ("Then", then));
    }

    /// <summary>Writes, and gives the number of the change.</summary>
    public static async Task<int> BeginAsync(this DeskVisitor person, string address, string before, string after)
    {
        using var answer = await person.WriteAsync(address, before, after, "compare");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Publishes a change, by the button that the person has for it.</summary>
    public static async Task<IDocument> PublishAsync(
        this DeskVisitor person,
        int change,
        HttpStatusCode status = HttpStatusCode.OK,
        string why = ""
    )
    {
        var page = await person.ReadAsync($"/staff/changes/{change}");
        using var answer = await person.SendAsync(page, PublishingOf(page), ("why", why));
        Assert.Equal(status, answer.StatusCode);
        return await Site.PageOf(answer);
    }

    /// <summary>Where the form goes that puts a change on the site.</summary>
    public static string PublishingOf(IDocument page) =>
        page.QuerySelector("form[action$='/publish'], form[action$='/confirm']")?.GetAttribute("action")
        ?? throw new InvalidOperationException(page.QuerySelector("main")?.TextContent);

    /// <summary>Writes and publishes.</summary>
    public static async Task PublishAsync(this DeskVisitor person, string address, string before, string after)
    {
        var done = await person.PublishAsync(await person.BeginAsync(address, before, after));
        Assert.StartsWith("Published", done.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static string EditorOf(IDocument page) => page.QuerySelector("form.editor")!.GetAttribute("action")!;
}
