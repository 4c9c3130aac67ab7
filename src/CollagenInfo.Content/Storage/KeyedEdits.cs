namespace CollagenInfo.Content.Storage;

/// <summary>
/// What an edit of a data file says key by key. As long as somebody else has not touched the same group of keys, it means the same in a
/// newer version of the file, and is written there anew.
/// </summary>
public static class KeyedEdits
{
    /// <summary>A fact, an activity, a door of the front page: what belongs together has the first two keys in common.</summary>
    private const int Group = 2;

    /// <summary>
    /// The newer version with the edit. Null if the edit is more than values of keys, such as another comment, or if the newer version
    /// says something else in a group that the edit changes.
    /// </summary>
    /// <param name="before">The text from which the edit began.</param>
    /// <param name="edited">The text with the edit.</param>
    /// <param name="now">The newer version.</param>
    public static string? Replay(string before, string edited, string now)
    {
        if (ValuesIn(before) is not { } old || ValuesIn(edited) is not { } mine || ValuesIn(now) is not { } newer)
        {
            return null;
        }

        var changed = ChangedLists(old, mine);
        var groups = changed.Select(path => YamlTree.NameOf([.. path.Take(Group)])).ToHashSet(StringComparer.Ordinal);
        return
            groups.All(group => GroupIn(old, group).SequenceEqual(GroupIn(newer, group))) && Written(before, changed, old, mine) == edited
            ? Written(now, changed, old, mine)
            : null;
    }

    private static Dictionary<string, string>? ValuesIn(string text) =>
        YamlEdit.ValuesIn(text)?.ToDictionary(value => YamlTree.NameOf(value.Path), value => value.Value, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> GroupIn(Dictionary<string, string> values, string group) =>
        values.Where(value => YamlTree.NameOf([.. YamlTree.PathOf(value.Key).Take(Group)]) == group);

    /// <summary>The paths of the values that differ; a list counts as one value. In the order of the edited text.</summary>
    private static List<string[]> ChangedLists(Dictionary<string, string> old, Dictionary<string, string> mine) =>
        [
            .. mine
                .Keys.Where(key => old.GetValueOrDefault(key) != mine[key])
                .Concat(old.Keys.Where(key => !mine.ContainsKey(key)))
                .Select(ListOf)
                .DistinctBy(YamlTree.NameOf),
        ];

    private static string[] ListOf(string name) =>
        YamlTree.PathOf(name) is [.. var list, [>= '0' and <= '9', ..]] ? list : YamlTree.PathOf(name);

    private static string? Written(string text, List<string[]> changed, Dictionary<string, string> old, Dictionary<string, string> mine)
    {
        var edit = YamlEdit.Done(text);
        foreach (var path in changed)
        {
            edit = edit.Then(before => Written(before, path, old, mine));
        }

        return edit.Text;
    }

    private static YamlEdit Written(string text, string[] path, Dictionary<string, string> old, Dictionary<string, string> mine)
    {
        var (was, comes) = (ItemsOf(old, path), ItemsOf(mine, path));
        var name = YamlTree.NameOf(path);
        return (was.Count > 0 || old.ContainsKey(name), comes.Count > 0, mine.GetValueOrDefault(name)) switch
        {
            (true, true, _) => YamlEdit.SetList(text, path, comes),
            (false, true, _) => YamlEdit.AddList(text, path[..^1], path[^1], comes),
            (true, _, { } value) => YamlEdit.Set(text, path, value),
            (false, _, { } value) => YamlEdit.Add(text, path[..^1], path[^1], value),
            _ => YamlEdit.Remove(text, path),
        };
    }

    private static List<string> ItemsOf(Dictionary<string, string> values, string[] list) =>
        [
            .. values
                .Where(value => value.Key != YamlTree.NameOf(list) && ListOf(value.Key).SequenceEqual(list))
                .Select(value => value.Value),
        ];
}
