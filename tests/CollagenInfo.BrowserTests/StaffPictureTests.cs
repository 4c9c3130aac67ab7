using System.Diagnostics;
using CollagenInfo.BrowserTests.Running;
using CollagenInfo.Tests.Support;

namespace CollagenInfo.BrowserTests;

/// <summary>A picture that somebody pastes into a text.</summary>
[Collection(OnDesk.Name)]
public sealed class StaffPictureTests(DeskBrowser desk)
{
    private const string Paste = """
        async field => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 1000, height: 600 });
          canvas.getContext("2d").fillRect(0, 0, 500, 600);
          const picture = await new Promise((done) => canvas.toBlob(done));
          const pasted = new DataTransfer();
          pasted.items.add(new File([picture], "image.png", { type: "image/png" }));
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Office programs put a picture of the copied text beside it.</summary>
    private const string PasteWords = """
        async field => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 100, height: 60 });
          const picture = await new Promise((done) => canvas.toBlob(done));
          const pasted = new DataTransfer();
          pasted.setData("text/plain", "Three copied words");
          pasted.setData("text/html", "<b>Three copied words</b>");
          pasted.items.add(new File([picture], "image.png", { type: "image/png" }));
          return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>What a patient's browser makes of the picture, and what its file says.</summary>
    private const string Seen = """
        async image => {
          await image.decode();
          const canvas = Object.assign(document.createElement("canvas"), { width: 4, height: 4 });
          const pen = canvas.getContext("2d");
          pen.drawImage(image, 0, 0, 4, 4);
          const [red, green] = pen.getImageData(2, 0, 1, 1).data;
          const file = new TextDecoder("latin1").decode(await (await fetch(image.currentSrc)).arrayBuffer());
          return [
            image.naturalHeight > image.naturalWidth ? "upright" : "lying",
            red > 150 && green < 100 ? "red above" : "red beside",
            /exif|gps/i.test(file) ? "with Exif" : "without Exif",
          ].join(", ");
        }
        """;

    /// <summary>What comes next waits for what it needs of the page: all that the page loads takes long beside other work.</summary>
    private static readonly PageWaitForURLOptions Arrived = new() { WaitUntil = WaitUntilState.Commit };

    [Theory]
    [InlineData("/staff/edit/choosing/cost", "#text")]
    [InlineData("/staff/pictures/new", "#Alt")]
    public async Task Pasted_words_with_a_picture_of_them_are_left_to_the_browser_which_pastes_the_words(string address, string field)
    {
        await using var context = await desk.SignInAsync("Petra", Look.Desk);
        var page = (await desk.OpenAsync(context, address)).Page;

        Assert.True(await page.Locator(field).EvaluateAsync<bool>(PasteWords), "The words were not pasted.");
        Assert.EndsWith(address, page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelector('#Picture')?.files.length ?? 0"));
    }

    [Fact]
    public async Task A_picture_that_a_patient_has_to_allow_is_not_kept_for_reading_without_a_network()
    {
        const string Picture = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        desk.Write("images/cheek.svg", Picture);
        desk.Write("images/skin.svg", Picture);
        desk.Write("pictures.yml", "cheek.svg:\n  alt: A cheek\n  consent: C-1\n  until: 2090-01-01\nskin.svg:\n  alt: Skin\n");
        desk.Edit("aftercare/side-effects.md", "\n---\n", "\n---\n\n![A cheek](cheek.svg) and ![Skin](skin.svg).\n");
        await using var context = await desk.StrangerAsync(Look.Phone);
        var page = (await desk.OpenAsync(context, "/clinic")).Page;
        // As if it had been kept before somebody wrote down that it shows a patient; of the other the consent has ended since.
        foreach (var picture in new[] { "/images/cheek.svg", "/images/chin.svg" })
        {
            await page.EvaluateAsync("async (picture) => (await caches.open('aftercare-2')).put(picture, new Response(''))", picture);
        }

        await UntilAsync(page, "fetch('/aftercare/side-effects').then((page) => page.text()).then((text) => text.includes('skin.svg'))");
        await page.GotoAsync("/aftercare/side-effects");

        await UntilAsync(page, "caches.match('/images/skin.svg').then(Boolean)");
        await UntilAsync(page, "caches.match('/images/cheek.svg').then((kept) => !kept)");
        await UntilAsync(page, "caches.match('/images/chin.svg').then((kept) => !kept)");
    }

    [Fact]
    public async Task A_pasted_picture_is_asked_what_it_shows_and_comes_into_the_text()
    {
        await using var context = await desk.SignInAsync("Petra", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/choosing/cost");
        var page = visitor.Page;
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("Typed before.");

        await page.Locator("#text").EvaluateAsync(Paste);
        await page.WaitForURLAsync("**/staff/pictures/new?for=choosing/cost.md", Arrived);
        await Assertions.Expect(page.Locator("[data-more]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Picture")).Not.ToHaveValueAsync("");
        await page.Locator("#Alt").FillAsync("Half of it is black");
        await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the picture" }).ClickAsync();
        await Assertions.Expect(page.Locator("pre")).ToHaveTextAsync("![Half of it is black](half-of-it-is-black.webp)");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the text" }).ClickAsync();
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.GetByRole(AriaRole.Button, new() { Name = "Picture", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Half of it is black" }).ClickAsync();

        var frame = page.FrameLocator("desk-look iframe:not(.look__next)");
        await Assertions.Expect(frame.GetByAltText("Half of it is black")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("not on the site");
        var text = await page.Locator("#text").InputValueAsync();
        Assert.Contains("Typed before.", text, StringComparison.Ordinal);
        Assert.EndsWith("![Half of it is black](half-of-it-is-black.webp)", text.TrimEnd(), StringComparison.Ordinal);
        Assert.True(await frame.GetByAltText("Half of it is black").EvaluateAsync<bool>("image => image.decode().then(() => true)"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_photograph_that_was_held_sideways_stands_upright_before_patients_and_does_not_say_where_it_was_taken()
    {
        await using var nurse = await desk.SignInAsync("Petra", Look.Phone);
        await using var clinician = await desk.SignInAsync("Clara", Look.Phone);
        var page = (await desk.OpenAsync(nurse, "/staff/pictures/new?for=sessions/on-the-day.md")).Page;
        await page.Locator("#Picture").SetInputFilesAsync(
            new FilePayload
            {
                Name = "IMG_1.jpg",
                MimeType = "image/jpeg",
                Buffer = DrawnPicture.OfPhone,
            }
        );
        await page.Locator("#Alt").FillAsync("Red above");
        await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the picture" }).ClickAsync();
        var change = (await page.GetByRole(AriaRole.Link, new() { Name = "See the change" }).GetAttributeAsync("href"))!;
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the text" }).ClickAsync();
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\n\n![Red above](red-above.webp)\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish...", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Propose to a clinician" }).ClickAsync();
        await Assertions.Expect(page.GetByText("It waits.")).ToBeVisibleAsync();
        var reviewer = (await desk.OpenAsync(clinician, change)).Page;
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Confirm and publish" }).ClickAsync();
        await reviewer.WaitForURLAsync("**/published", Arrived);

        await using var patient = await desk.StrangerAsync(Look.Phone);
        var shown = (await desk.OpenAsync(patient, "/sessions/on-the-day")).Page.GetByAltText("Red above");
        await shown.ScrollIntoViewIfNeededAsync();

        Assert.Equal("upright, red above, without Exif", await shown.EvaluateAsync<string>(Seen));
    }

    /// <summary>Waits for a promise, as Playwright's own way does not.</summary>
    private static async Task UntilAsync(IPage page, string promise)
    {
        for (var waited = Stopwatch.StartNew(); !await page.EvaluateAsync<bool>($"() => {promise}"); await page.WaitForTimeoutAsync(20))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(20), promise);
        }
    }
}
