using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>The button beside a problem whose right text is known, without script.</summary>
public sealed class MendingTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Alternatives = "/staff/edit/choosing/alternatives";

    private readonly DeskSite desk = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task The_button_writes_the_number_and_keeps_what_was_typed_besides()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var before = await writer.TextAsync(Alternatives);
        await KeepAsync(writer, Alternatives, before + "\nWait 12 hours for makeup.\n");
        var page = await writer.ReadAsync(Alternatives);
        var button = Button(page)!;
        Assert.Equal(("Use the number", "editor"), (button.TextContent, button.GetAttribute("form")));

        using var answer = await SendAsync(writer, page, before + "\nWait 12 hours for makeup.\n\nAsk us.\n", button);

        Assert.Equal((HttpStatusCode.Redirect, Alternatives), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(before + "\nWait {{ aftercare.makeup }} for makeup.\n\nAsk us.\n", await writer.TextAsync(Alternatives));
        Assert.Null(Button(await writer.ReadAsync(Alternatives)));
    }

    [Fact]
    public async Task If_the_text_has_changed_there_nothing_is_put_in_and_it_says_so()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var before = await writer.TextAsync(Alternatives);
        await KeepAsync(writer, Alternatives, before + "\nWait 12 hours for makeup.\n");
        var page = await writer.ReadAsync(Alternatives);
        var typed = before + "\nA new line.\n\nWait 12 hours for makeup.\n";

        using var answer = await SendAsync(writer, page, typed, Button(page)!);
        var stale = await Site.PageOf(answer);
        using var nonsense = await writer.SendAsync(stale, $"{Alternatives}/keep", ("Text", typed), ("Fix", "{nonsense"));

        // The text is kept: only the number was not put in.
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("nothing was put in", stale.QuerySelector(".desk-done")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, stale.QuerySelector("textarea#text")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, nonsense.StatusCode);
        Assert.Equal(typed, await writer.TextAsync(Alternatives));
    }

    [Fact]
    public async Task In_a_data_file_and_above_the_text_it_works_too_and_elsewhere_there_is_no_button()
    {
        desk.WithShippedContent();
        var writer = await desk.SignInAsync();
        var text = await writer.TextAsync("/staff/data/home");
        await KeepAsync(writer, "/staff/data/home", text.Replace("{{ results.full }}", "{{ results.ful }}", StringComparison.Ordinal));
        var whole = await writer.TextAsync($"{Alternatives}/text");
        var page = await writer.ReadAsync($"{Alternatives}/text");
        using var kept = await writer.SendAsync(
            page,
            $"{Alternatives}/keep",
            ("Text", whole.Replace("summary: \"", "summary: \"Wait 12 hours for makeup. ", StringComparison.Ordinal))
        );

        var (data, body) = (await writer.ReadAsync("/staff/data/home"), await writer.ReadAsync(Alternatives));
        using var mendedData = await SendAsync(writer, data, await writer.TextAsync("/staff/data/home"), Button(data)!);
        using var mendedHead = await SendAsync(writer, body, await writer.TextAsync(Alternatives), Button(body)!);

        Assert.Equal("Use results.full", Button(data)!.TextContent);
        Assert.Equal(text, await writer.TextAsync("/staff/data/home"));
        Assert.Contains(
            "summary: \"Wait {{ aftercare.makeup }} for makeup. ",
            await writer.TextAsync($"{Alternatives}/text"),
            StringComparison.Ordinal
        );
        Assert.Null(Button(await writer.ReadAsync($"{Alternatives}/look")));
        Assert.Null(Button(await writer.ReadAsync($"{Alternatives}/details")));
    }

    private static IElement? Button(IDocument page) => page.QuerySelector(".problem button[name=Fix]");

    private static async Task KeepAsync(DeskVisitor person, string address, string text)
    {
        using var answer = await person.SendAsync(address, $"{address}/keep", ("Text", AsSent(text)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(DeskVisitor person, IDocument page, string text, IElement button) =>
        person.SendAsync(
            page,
            page.QuerySelector("form.editor")!.GetAttribute("action")!,
            ("Text", AsSent(text)),
            ("Fix", button.GetAttribute("value")!)
        );

    private static string AsSent(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
