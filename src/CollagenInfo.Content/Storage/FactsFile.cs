using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>facts.yml</c>: groups of facts, each with one value.</summary>
internal static class FactsFile
{
    /// <summary>Parses the facts; each one that cannot be read is reported as a problem.</summary>
    public static FactSheet Parse(YamlMap file)
    {
        var facts = new List<Fact>();
        var unread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var groupName in file.Keys)
        {
            if (CheckName(file, groupName) && file.Map(groupName) is { } group)
            {
                ReadGroup(groupName, group, facts, unread);
            }
            else
            {
                unread.TryAdd(InvisibleSigns.Plain(groupName), file.LineOf(groupName));
            }
        }

        return new FactSheet(facts, unread);
    }

    private static void ReadGroup(string groupName, YamlMap group, List<Fact> facts, Dictionary<string, int> unread)
    {
        foreach (var name in group.Keys)
        {
            if (CheckName(group, name) && group.Map(name) is { } keys && Read($"{groupName}.{name}", group.LineOf(name), keys) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                unread.TryAdd($"{groupName}.{InvisibleSigns.Plain(name)}", group.LineOf(name));
            }
        }
    }

    private static Fact? Read(string key, int line, YamlMap keys)
    {
        var value = FactValue.Read(key, line, keys);
        var fact = new Fact
        {
            Key = key,
            Kind = value.Kind,
            Label = keys.Required("label"),
            Quantity = value.Quantity,
            Latest = value.Latest,
            Grade = value.Grade,
            Wording = value.Wording ?? "",
            Basis = keys.OneOf<Basis>("basis") ?? NoBasis(key, keys),
            TopicWords = keys.List("topicWords"),
            IsMeantByUnit = keys.Flag("byUnit", otherwise: false),
            Answer = keys.Text("answer"),
            Article = keys.Text("article"),
            Product = keys.Names("product"),
            Follows = keys.Names("follows"),
            Sources = keys.Names("sources"),
            Note = keys.Text("note"),
            Line = line,
        };
        keys.RefuseOtherKeys();
        return value.Wording is null ? null : fact;
    }

    private static Basis NoBasis(string key, YamlMap keys)
    {
        if (!keys.Has("basis"))
        {
            keys.Problems.Add("missing-value", keys.Line, $"'{key}' does not say what it rests on.", "Add a line 'basis: ...'.");
        }

        return default;
    }

    private static bool CheckName(YamlMap map, string name)
    {
        if (Slug.TryParse(name, out _))
        {
            return true;
        }

        map.Problems.Add("fact-name", map.LineOf(name), $"'{name}' is not a name for a fact.",
            InvisibleSigns.NameIn(name) is { } sign
                ? $"There is {sign} in it, which nobody sees: type the name again."
                : "Write lower-case words joined by hyphens."
        );
        return false;
    }
}
