using Deque.AxeCore.Commons;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>What axe finds wrong with the page that a visitor sees, in light, dark and forced colors.</summary>
internal static class Axe
{
    /// <summary>Only what depends on colors is looked at again in other colors.</summary>
    private const string Faults = """
        async (onlyColors) => (await axe.run({
            resultTypes: ['violations'],
            iframes: false,
            ...(onlyColors && { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
        })).violations.flatMap(violation => violation.nodes.map(node => `${violation.id} at ${node.html}`))
        """;

    /// <summary>
    /// In forced colors the browser lays a plate in the color of the page behind each text, of which axe does not know: text in that
    /// color is not seen.
    /// </summary>
    private const string Unseen = """
        () => {
            const plate = document.body.appendChild(document.createElement('i'));
            plate.style.color = 'Canvas';
            const unseen = getComputedStyle(plate).color;
            plate.remove();
            return [...document.querySelectorAll('body *')]
                .filter(part => part.checkVisibility() && [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(part => getComputedStyle(part).color === unseen)
                .map(part => `text in the color of the page at ${part.outerHTML.slice(0, 120)}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly Dictionary<string, PageEmulateMediaOptions> Colors = new(StringComparer.Ordinal)
    {
        ["light"] = new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None },
        ["dark"] = new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None },
        ["forced colors"] = new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active },
    };

    /// <summary>A page has the same colors at every width: they are looked at on a phone.</summary>
    public static async Task<IReadOnlyCollection<string>> FaultsInAsync(IPage page)
    {
        var faults = new List<string>();
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
        {
            await page.EvaluateAsync(Script);
        }

        var isPhone = page.ViewportSize?.Width < Look.Desk.Width;
        foreach (var (name, colors) in Colors.Where(look => isPhone || look.Key == "light"))
        {
            await page.EmulateMediaAsync(colors);
            var found = await page.EvaluateAsync<string[]>(Faults, name != "light");
            var unseen = name == "forced colors" ? await page.EvaluateAsync<string[]>(Unseen) : [];
            faults.AddRange(found.Concat(unseen).Select(fault => $"{page.Url} in {name}: {fault}"));
        }

        return faults;
    }
}
