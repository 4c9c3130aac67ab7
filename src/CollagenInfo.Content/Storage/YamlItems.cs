using YamlDotNet.RepresentationModel;
using Keys = System.Collections.Generic.IReadOnlyList<(string Key, string Value)>;
using Path = System.Collections.Generic.IReadOnlyList<string>;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// Changes the lists of a data file, and the order of what stands in it, as <see cref="YamlEdit"/> does: every other byte stays.
/// </summary>
internal static class YamlItems
{
    /// <summary>Writes another list of texts in place of one. Those that stay are left as they are written.</summary>
    public static YamlEdit SetTexts(string text, Path list, IReadOnlyList<string> items)
    {
        var values = YamlEdit.ValuesIn(text) ?? [];
        if (values.Any(value => value.Path.SequenceEqual(list) && value.Value is not "[]"))
        {
            return items.Count == 1 ? YamlEdit.Set(text, list, items[0]) : Anew(text, list, items);
        }

        if (IsInBrackets(text, list))
        {
            return YamlEdit.SetList(text, list, items);
        }

        var old = values.Where(value => IsItem(value.Path, list)).Select(value => value.Value).ToList();
        return items.Count == 0
            ? YamlEdit.Remove(text, list)
            : Replaced(
                text,
                old,
                items,
                (before, at, item) => YamlEdit.Set(before, [.. list, Number(at)], item),
                (before, at, item) => InsertText(before, list, at, item),
                (before, at) => Remove(before, list, at)
            );
    }

    /// <summary>
    /// Makes a list another one: what is the same at its beginning and end is not touched, what stands between is written over, and what
    /// is too much or too little there is removed or added.
    /// </summary>
    public static YamlEdit Replaced<T>(
        string text,
        IReadOnlyList<T> old,
        IReadOnlyList<T> wanted,
        Func<string, int, T, YamlEdit> set,
        Func<string, int, T, YamlEdit> insert,
        Func<string, int, YamlEdit> remove
    )
        where T : notnull
    {
        var same = old.Zip(wanted).TakeWhile(pair => pair.First.Equals(pair.Second)).Count();
        var shorter = Math.Min(old.Count, wanted.Count) - same;
        var end = old.Reverse().Zip(wanted.Reverse()).Take(shorter).TakeWhile(pair => pair.First.Equals(pair.Second)).Count();
        var (last, lastWanted) = (old.Count - end, wanted.Count - end);
        var edit = YamlEdit.Done(text);
        for (var at = same; at < Math.Min(last, lastWanted); at++)
        {
            var here = at;
            edit = edit.Then(before => set(before, here, wanted[here]));
        }

        for (var at = last - 1; at >= lastWanted; at--)
        {
            var here = at;
            edit = edit.Then(before => remove(before, here));
        }

        for (var at = last; at < lastWanted; at++)
        {
            var here = at;
            edit = edit.Then(before => insert(before, here, wanted[here]));
        }

        return edit;
    }

    /// <summary>Adds a key with a list of texts below it, one on each line, behind the last key of a group.</summary>
    public static YamlEdit AddTexts(string text, Path group, string key, IReadOnlyList<string> items) =>
        YamlEdit.AddLines(text, group, key, [":", .. items.Select(item => $"  - {YamlValue.Write(item)}")], values =>
            YamlEdit.AddItems(values, [.. group, key], items)
        );

    /// <summary>Adds a key with a list of groups below it, behind the last key of a group.</summary>
    public static YamlEdit AddGroups(string text, Path group, string key, IReadOnlyList<Keys> items) =>
        YamlEdit.AddLines(text, group, key, [":", .. items.SelectMany(keys => Lines("  - ", keys))], values =>
        {
            foreach (var (at, keys) in items.Index())
            {
                AddKeys(values, [.. group, key, Number(at)], keys);
            }
        });

    /// <summary>Adds a text before an item of a list, or behind the last.</summary>
    public static YamlEdit InsertText(string text, Path list, int at, string value) =>
        Insert(text, list, at, lead => [lead + YamlValue.Write(value)], values => values[YamlTree.NameOf([.. list, Number(at)])] = value);

    /// <summary>Adds a group of keys before an item of a list, or behind the last.</summary>
    public static YamlEdit InsertGroup(string text, Path list, int at, Keys keys) =>
        Insert(text, list, at, lead => Lines(lead, keys), values => AddKeys(values, [.. list, Number(at)], keys));

    /// <summary>Removes an item of a list; with the only one goes the key of the list.</summary>
    public static YamlEdit Remove(string text, Path list, int at) =>
        at == 0 && CountIn(text, list) == 1 ? YamlEdit.Remove(text, list) : RemoveOne(text, list, at);

    private static YamlEdit RemoveOne(string text, Path list, int at) => YamlEdit.Edit(text, tree =>
        {
            if (tree.Find(list) is not YamlSequenceNode { Children: var items } node || at >= items.Count)
            {
                return YamlEdit.Missing(list);
            }

            if (tree.BlockOf(node, at) is not { } block)
            {
                return YamlEdit.Special(node, list);
            }

            var (start, end) = tree.WithEmptyLine(block.Start, tree.LineEnd(block.End));
            return new YamlEdit.Splice(start, end, "", values => Rearrange(values, list, order => order.RemoveAt(at)));
        });

    /// <summary>
    /// Lets a part of the file and the next one beside it change places. What stands right above one of them as a comment goes with it;
    /// what stands between the two stays.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="group">The list, or the group of keys; an empty path is the file itself.</param>
    /// <param name="at">The place of the first of the two, from 0.</param>
    public static YamlEdit SwapWithNext(string text, Path group, int at) => YamlEdit.Edit(text, tree =>
        {
            if (at < 0 || tree.Find(group) is not { } node || YamlTree.CountOf(node) < at + 2)
            {
                return YamlEdit.Missing(group);
            }

            if (tree.BlockOf(node, at) is not { } one || tree.BlockOf(node, at + 1) is not { } other || other.Start < one.End)
            {
                return YamlEdit.Special(node, group);
            }

            var written = tree.Text[other.Start..other.End] + tree.Text[one.End..other.Start] + tree.Text[one.Start..one.End];
            return new YamlEdit.Splice(one.Start, other.End, written, values =>
            {
                if (node is YamlSequenceNode)
                {
                    Rearrange(values, group, order => order.Reverse(at, 2));
                }
            });
        });

    private static YamlEdit Insert(
        string text,
        Path list,
        int at,
        Func<string, IReadOnlyList<string>> lines,
        Action<IDictionary<string, string>> expect
    ) => YamlEdit.Edit(text, tree =>
        {
            if (tree.Find(list) is not YamlSequenceNode { Children: { Count: > 0 } items } node || at > items.Count)
            {
                return YamlEdit.Missing(list);
            }

            if (tree.BlockOf(node, Math.Max(at - 1, 0)) is not { } block || tree.LeadOf(items[0]) is not { } lead)
            {
                return YamlEdit.Special(node, list);
            }

            var place = at == 0 ? block.Start : tree.LineEnd(block.End);
            string[] gap = tree.HasEmptyLines(node) ? [""] : [];
            return new YamlEdit.Splice(
                place,
                place,
                tree.Lines(place, at == 0 ? [.. lines(lead), .. gap] : [.. gap, .. lines(lead)]),
                values =>
                {
                    Rearrange(values, list, order => order.Insert(at, -1));
                    expect(values);
                }
            );
        });

    /// <summary>Gives the items of a list other numbers.</summary>
    /// <param name="values">The texts of the file by their paths.</param>
    /// <param name="list">The list.</param>
    /// <param name="change">Changes the order of the numbers that the items had; a new item has -1.</param>
    private static void Rearrange(IDictionary<string, string> values, Path list, Action<List<int>> change)
    {
        var old = values
            .Select(value => (Path: YamlTree.PathOf(value.Key), value.Value))
            .Where(value => value.Path.Length > list.Count && value.Path.Take(list.Count).SequenceEqual(list))
            .ToLookup(value => value.Path[list.Count], value => (Below: value.Path[(list.Count + 1)..], value.Value));
        var order = Enumerable.Range(0, old.Count).ToList();
        change(order);
        YamlEdit.RemoveBelow(values, list);
        foreach (var (now, was) in order.Index())
        {
            foreach (var (below, value) in old[Number(was)])
            {
                values[YamlTree.NameOf([.. list, Number(now), .. below])] = value;
            }
        }
    }

    private static YamlEdit Anew(string text, Path list, IReadOnlyList<string> items) =>
        YamlEdit
            .Remove(text, list)
            .Then(before => items.Count == 0 ? YamlEdit.Done(before) : YamlEdit.AddList(before, [.. list.SkipLast(1)], list[^1], items));

    private static List<string> Lines(string lead, Keys keys) =>
        [
            .. keys.Select(
                (pair, at) => $"{(at == 0 ? lead : new string(' ', lead.Length))}{YamlValue.Write(pair.Key)}: {YamlValue.Write(pair.Value)}"
            ),
        ];

    private static void AddKeys(IDictionary<string, string> values, string[] path, Keys keys)
    {
        foreach (var (key, value) in keys)
        {
            values[YamlTree.NameOf([.. path, key])] = value;
        }
    }

    private static bool IsInBrackets(string text, Path list) =>
        TreeOf(text) is { } tree && tree.Find(list) is { } node && tree.IsInBrackets(node);

    private static int CountIn(string text, Path list) => TreeOf(text)?.Find(list) is { } node ? YamlTree.CountOf(node) : 0;

    private static YamlTree? TreeOf(string text) => YamlTree.Parse(text.TrimStart(YamlTree.ByteOrderMark), new ProblemList(""));

    private static bool IsItem(string[] path, Path list) => path.Length == list.Count + 1 && path.Take(list.Count).SequenceEqual(list);

    private static string Number(int at) => FormattableString.Invariant($"{at}");
}
