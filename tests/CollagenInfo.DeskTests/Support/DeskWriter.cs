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
        if (status is HttpStatusCode.OK && answer.Headers.Location?.OriginalString is { } place)
        {
            Assert.EndsWith("/published", place, StringComparison.Ordinal);
            return await person.ReadAsync(place);
        }

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

    /// <summary>What a browser sends of the form: what was typed, and what stands in the other fields.</summary>
    public static (string Name, string Value)[] FieldsOf(IDocument page, params (string Name, string Value)[] typed) =>
        [
            .. page.QuerySelectorAll("main form.form :is(input:not([type=hidden]), textarea, select)")
                .Select(field => (Name: field.GetAttribute("name")!, Value: ValueOf(field).ReplaceLineEndings("\r\n")))
                .Where(field => typed.All(answer => answer.Name != field.Name)),
            .. typed,
        ];

    private static string ValueOf(IElement field) =>
        field.LocalName switch
        {
            "textarea" => field.TextContent,
            "select" => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? "",
            _ => field.GetAttribute("value") ?? "",
        };

    /// <summary>Fills in a form of a list and keeps it; the page that answers if it is not kept.</summary>
    public static async Task<IDocument> FillInAsync(this DeskVisitor person, string address, params (string Name, string Value)[] typed)
    {
        var page = await person.ReadAsync(address);
        using var answer = await person.SendAsync(page, address, FieldsOf(page, typed));
        return answer.StatusCode is HttpStatusCode.Redirect
            ? await person.ReadAsync(answer.Headers.Location!.OriginalString)
            : await Site.PageOf(answer);
    }
}
