using System.Collections.Frozen;

namespace CollagenInfo.Content;

/// <summary>
/// The icons of the site, drawn on a grid of 24 with a line of 1.75. They decorate words that say the same, so screen readers leave them
/// out.
/// </summary>
public static class Icon
{
    private static readonly FrozenDictionary<string, string> Shapes = new Dictionary<string, string>
    {
        ["arrow"] = """<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5"/>""",
        ["back"] = """<path d="M20 12H5M10.5 6.5 5 12l5.5 5.5"/>""",
        ["calendar"] =
            """<rect x="3.5" y="5" width="17" height="15.5" rx="2.5"/><path d="M8 3v4M16 3v4"/>"""
            + Accent("M3.5 10.5h17M8 15h3"),
        ["chat"] =
            """<path d="M4.5 4.5h15a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H12l-5 4v-4H4.5a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1z"/>"""
            + Accent("M8 9h8M8 12.5h5"),
        ["clock"] = """<circle cx="12" cy="12" r="9"/>""" + Accent("M12 6.5V12l3.6 2.4"),
        ["cost"] =
            """<path d="M3.5 11.5v-7a1 1 0 0 1 1-1h7L21 13l-8 8z"/><circle class="icon__accent" cx="8.3" cy="8.3" r="1.5"/>""",
        ["cross"] = """<path d="m6.5 6.5 11 11M17.5 6.5l-11 11"/>""",
        ["down"] = """<path d="m6 9.5 6 6 6-6"/>""",
        ["for-me"] =
            """<circle cx="9.5" cy="7.5" r="4"/><path d="M2.5 20.5c.4-4.2 3.1-6.5 7-6.5 1.2 0 2.3.2 3.2.6"/>"""
            + Accent("m15 18.2 2.3 2.3 4.5-5"),
        ["link"] =
            """<path d="M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7l-1.3 1.3"/>"""
            + Accent("M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.3-1.3"),
        ["menu"] =
            """<path d="M3.5 7c2.8-1.6 5.7-1.6 8.5 0s5.7 1.6 8.5 0M3.5 12.5c2.8-1.6 5.7-1.6 8.5 0s5.7 1.6 8.5 0"""
            + "M3.5 18c2.8-1.6 5.7-1.6 8.5 0s5.7 1.6 8.5 0\"/>",
        ["moon"] = """<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"/>""",
        ["normal"] =
            """<circle cx="10.5" cy="10.5" r="7"/><path d="m15.6 15.6 5.4 5.4"/>"""
            + Accent("M6.7 11.2c1.3-1.2 2.5-1.2 3.8 0s2.5 1.2 3.8 0"),
        ["phone"] =
            """<path d="M6.2 3.5h3l1.6 4.6-2.1 1.6a12 12 0 0 0 5.6 5.6l1.6-2.1 4.6 1.6v3c0 1.5-1.2 2.7-2.7 2.7"""
            + "C10.4 20 4 13.6 3.5 6.2c0-1.5 1.2-2.7 2.7-2.7z\"/>",
        ["pin"] =
            """<path d="M12 21.5c4.7-5 7-8.6 7-11.7a7 7 0 1 0-14 0c0 3.1 2.3 6.7 7 11.7z"/>"""
            + """<circle class="icon__accent" cx="12" cy="9.7" r="2.5"/>""",
        ["print"] =
            """<path d="M7 9V3.5h10V9M7 17H4.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H17"/>"""
            + Accent("M7 14h10v6.5H7z"),
        ["review"] =
            """<path d="M12 3 4.5 6v5.5c0 4.5 3 7.8 7.5 9.5 4.5-1.7 7.5-5 7.5-9.5V6z"/>""" + Accent("m8.5 12 2.5 2.5 4.5-5"),
        ["search"] = """<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>""",
        ["tick"] = """<path d="m4.5 12.5 5 5L19.5 7"/>""",
        ["today"] =
            """<path d="M5 15a7 7 0 0 1 14 0M12 3.5V5M4.2 7.2l1.1 1M19.8 7.2l-1.1 1"/>"""
            + Accent("M2.5 19c3.2-2.4 6.3-2.4 9.5 0s6.3 2.4 9.5 0"),
        ["worried"] = """<path d="M12 3.3 21.5 20h-19z"/>""" + Accent("M12 9.5v5M12 17.2v.1"),
    }.ToFrozenDictionary();

    /// <summary>The names of all icons.</summary>
    public static IEnumerable<string> Names => Shapes.Keys.Order();

    /// <summary>The drawing of an icon, as HTML.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="isSmall">Whether it stands beside small text.</param>
    /// <exception cref="KeyNotFoundException">There is no icon of that name.</exception>
    public static string Html(string name, bool isSmall = false) =>
        $"""<svg class="icon{(isSmall ? " icon--small" : null)}" viewBox="0 0 24 24" aria-hidden="true">{Shapes[name]}</svg>""";

    private static string Accent(string path) => $"""<path class="icon__accent" d="{path}"/>""";
}
