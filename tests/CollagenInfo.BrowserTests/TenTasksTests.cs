using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>
/// What patients come for, from the front page of a phone: each is answered after two taps at most, without scrolling. What is typed,
/// with the key that sends it, is no tap.
/// </summary>
[Collection(InBrowser.Name)]
public class TenTasksTests(Browser browser)
{
    private const int MostTaps = 2;

    /// <summary>The words of the page that are seen whole, above the bar at the foot.</summary>
    private const string WordsInView = """
        () => {
            const bar = document.querySelector('.help-bar').getBoundingClientRect();
            const foot = bar.top > innerHeight / 2 ? bar.top : innerHeight;
            const seen = [];
            const range = document.createRange();
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.parentElement.checkVisibility() || text.parentElement.closest('.visually-hidden')) continue;
                for (const word of text.data.matchAll(/\S+/g)) {
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    const box = range.getBoundingClientRect();
                    if (box.width > 0 && box.top >= 0 && box.bottom <= foot) seen.push(word[0]);
                }
            }
            return seen.join(' ');
        }
        """;

    /// <summary>What is searched for, or the door that is opened, and the words that answer.</summary>
    private static readonly (string Asked, bool IsDoor, string[] Answer)[] Tasks =
    [
        ("treated today what do i do tonight", false, ["with lukewarm water only", "use only the product your clinic gives you"]),
        ("makeup tomorrow, wedding saturday", false, ["After {{ aftercare.makeup }}", "At least {{ recovery.important-events }} after"]),
        ("face still red on day 5", false, ["is it less than yesterday?", "expected on this day"]),
        ("accutane", false, ["We do not treat you", "Wait at least {{ waiting.isotretinoin }} after the last capsule"]),
        ("im pregnant can i have it", false, ["We do not treat you"]),
        ("which scars does it help", false, ["strongest for indented acne scars", "only {{ evidence.acne-scars }}"]),
        ("What does it cost?", true, ["A whole course", "for {{ treatment.sessions }}"]),
        ("1.5mm pen at home", false, ["do not use needles longer than {{ home-devices.longest }}"]),
        ("pus at 11 at night", false, ["Get medical help the same day if: Pus", "At any hour, call"]),
        ("get ready for friday", false, ["{{ before.sun-and-tan }}: no tanning", "{{ before.hair-removal }}: no hair removal"]),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Each_is_answered_within_two_taps_and_one_screen(bool hasScript) =>
        browser.VisitAsync($"ten-tasks-{hasScript}", new Look(360) { Height = 740, HasScript = hasScript }, async visitor =>
        {
            var missed = new List<string>();
            foreach (var (asked, isDoor, answer) in Tasks)
            {
                await visitor.Page.GotoAsync("/");
                var taps = isDoor ? await OpenAsync(visitor.Page, asked) : await SearchAsync(visitor.Page, asked);
                var seen = await visitor.Page.EvaluateAsync<string>(WordsInView);
                missed.AddRange(answer
                    .Select(words => WithPlainSpaces(browser.Expand(words)))
                    .Where(words => taps > MostTaps || !seen.Contains(words, StringComparison.OrdinalIgnoreCase))
                    .Select(words => $"{asked}: '{words}' after {taps} taps in: {seen}"));
            }

            Assert.Empty(missed);
        });

    private static async Task<int> OpenAsync(IPage page, string door)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = door, Exact = true }).First.ClickAsync();
        await page.WaitForLoadStateAsync();
        return 1;
    }

    private static async Task<int> SearchAsync(IPage page, string words)
    {
        await page.Locator(".site-search summary").ClickAsync();
        await page.Locator("#search-q").ClickAsync();
        await page.Keyboard.TypeAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=**");
        return 2;
    }

    private static string WithPlainSpaces(string text) => text.Replace('\u00a0', ' ');
}
