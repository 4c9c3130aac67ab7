using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>What the forms of the desk do with what is typed and not kept.</summary>
[Collection(OnDesk.Name)]
public sealed class StaffFormTests(DeskBrowser desk)
{
    private const string Phone = "/staff/clinic/phone";

    [Fact]
    public async Task Who_leaves_a_form_is_asked_first_if_something_is_typed_and_never_for_keeping_it()
    {
        await using var context = await desk.SignInAsync("Fay", Look.Desk);
        var page = (await desk.OpenAsync(context, Phone)).Page;
        var asked = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.AcceptAsync();
        };
        var who = page.GetByLabel("Who answers it");
        var list = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "The clinic", Exact = true });

        await list.ClickAsync();
        await page.WaitForURLAsync("**/staff/clinic");
        Assert.Empty(asked);
        await page.GotoAsync(Phone);
        await who.ClickAsync();
        await page.Keyboard.TypeAsync("s");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await page.WaitForURLAsync("**/staff/clinic");
        await Assertions.Expect(page.Locator("main p[role=status]")).ToContainTextAsync("Kept ");
        Assert.Empty(asked);
        await page.GotoAsync(Phone);
        await who.ClickAsync();
        await page.Keyboard.TypeAsync("s");
        await list.ClickAsync();
        await page.WaitForURLAsync("**/staff/clinic");

        Assert.Equal(["beforeunload"], asked);
    }
}
