namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>home.yml</c>, the front page.</summary>
internal static class HomeFile
{
    private const string OtherwiseIcon = "arrow";

    public static HomePage Parse(YamlMap file)
    {
        var home = new HomePage(
            file.Required("title"),
            file.Required("introduction"),
            [.. file.Maps("doors").Select(Door).OfType<HomeDoor>()]
        )
        {
            AlsoCalled = file.Text("also"),
            Steps = [.. file.Maps("steps").Select(Step)],
            Numbers = [.. file.Maps("numbers").Select(Number)],
            BelowNumbers = file.Text("belowNumbers"),
        };
        if (!file.Has("doors"))
        {
            file.Problems.Add(
                "missing-value",
                file.Line,
                "The home page has no doors.",
                "Add 'doors:' with a question, an answer, an icon and a link for each."
            );
        }

        file.RefuseOtherKeys();
        return home;
    }

    /// <summary>Parses a door; null if it leads nowhere.</summary>
    private static HomeDoor? Door(YamlMap keys)
    {
        var link = keys.RequiredName("link");
        var tool = SitePages.Tools.Any(tool => tool.Address == link) ? link : null;
        var article = ArticleFileName.TryParse(link);
        var door = new HomeDoor(
            keys.Required("question"),
            keys.Required("answer"),
            IconOf(keys),
            article.GetValueOrDefault().Topic,
            article.GetValueOrDefault().Article,
            keys.Flag("help", otherwise: false),
            keys.Line
        )
        {
            Tool = tool,
        };
        keys.RefuseOtherKeys();
        if (tool is null && article is null && link.Length > 0)
        {
            keys.Problems.Add(
                "broken-link",
                keys.LineOf("link"),
                $"'{link}' names no article and no tool.",
                "Write the article's file, for example aftercare/day-by-day.md, "
                    + $"or a tool's address, for example {SitePages.Tools[0].Address}."
            );
        }

        return tool is null && article is null ? null : door;
    }

    private static string IconOf(YamlMap keys)
    {
        var name = keys.Name("icon") ?? OtherwiseIcon;
        if (Icon.Names.Contains(name))
        {
            return name;
        }

        keys.Problems.Add(
            "unknown-value",
            keys.LineOf("icon"),
            $"There is no icon '{name}'.",
            $"Icons are: {string.Join(", ", Icon.Names)}."
        );
        return OtherwiseIcon;
    }

    private static HomeStep Step(YamlMap keys)
    {
        var step = new HomeStep(keys.Required("title"), keys.Required("text"), keys.Line);
        keys.RefuseOtherKeys();
        return step;
    }

    private static HomeNumber Number(YamlMap keys)
    {
        var number = new HomeNumber(keys.Required("number"), keys.Required("words"), keys.Line);
        keys.RefuseOtherKeys();
        return number;
    }
}
