using Deque.AxeCore.Commons;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>What axe finds wrong with the page that a visitor sees, in light, dark and forced colors.</summary>
internal static class Axe
{
    private const string Faults = """
        async () => (await axe.run({ resultTypes: ['violations'], iframes: false })).violations
            .flatMap(violation => violation.nodes.map(node => `${violation.id} at ${node.html}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly Dictionary<string, PageEmulateMediaOptions> Colors = new(StringComparer.Ordinal)
    {
        ["light"] = new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None },
        ["dark"] = new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None },
        ["forced colors"] = new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active },
    };

    public static async Task<IReadOnlyCollection<string>> FaultsInAsync(IPage page)
    {
        var faults = new List<string>();
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
        {
            await page.EvaluateAsync(Script);
        }

        foreach (var (name, colors) in Colors)
        {
            await page.EmulateMediaAsync(colors);
            faults.AddRange((await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{page.Url} in {name}: {fault}"));
        }

        return faults;
    }
}
