namespace CollagenInfo.Content.Storage;

/// <summary>What was filled in for an entry, beside what the file says of it.</summary>
/// <param name="entry">The entry as the file has it.</param>
/// <param name="typed">What was filled in by the name of a field; null if the form did not have it.</param>
internal sealed class FormAnswers(FormEntry entry, Func<string, string?> typed)
{
    public FormEntry Entry => entry;

    /// <summary>What was filled in, or what the file says if the form did not have the field.</summary>
    public string OfName(string name) => typed(name) ?? entry.ValueOf(name);

    public string Of(FileField field) => IsEmptied(field.Group) ? "" : TypedIn(field);

    /// <summary>Whether a field is empty that must not be: one of a group, only if something else in the group is filled in.</summary>
    public bool IsLacking(FileField field) =>
        field.Kind is FieldKind.Rows
            ? RowsOf(field).Count == 0
            : Of(field).Length == 0 && (field.Group is not { } group || InGroup(group).Any(other => Of(other).Length > 0));

    /// <summary>The text of the file with what differs.</summary>
    public YamlEdit WrittenTo(string text)
    {
        var edit = YamlEdit.Done(text);
        foreach (var field in entry.Part.Fields.Where(field => field.Group is null))
        {
            edit = edit.Then(before => field.Kind is FieldKind.Rows ? WithRows(before, field) : With(before, field));
        }

        foreach (var group in entry.Part.Fields.Select(field => field.Group).OfType<string>().Distinct())
        {
            edit = edit.Then(before => WithGroup(before, group));
        }

        return edit;
    }

    private string TypedIn(FileField field) => FieldText.Typed(field, OfName(field.Key));

    /// <summary>Whether what its group is about was there and is emptied, and nobody has written anything else in the group.</summary>
    private bool IsEmptied(string? group) =>
        group is not null
        && InGroup(group).FirstOrDefault(field => field.IsWholeGroup) is { } whole
        && entry.ValueOf(whole.Key).Length > 0
        && TypedIn(whole).Length == 0
        && InGroup(group).All(field =>
            field == whole || TypedIn(field).Length == 0 || FieldText.IsSame(TypedIn(field), entry.ValueOf(field.Key))
        );

    private IEnumerable<FileField> InGroup(string group) => entry.Part.Fields.Where(field => field.Group == group);

    private YamlEdit WithGroup(string text, string group)
    {
        var fields = InGroup(group).ToList();
        var filled = fields.Where(field => Of(field).Length > 0).ToList();
        return (fields.Exists(field => entry.Values.ContainsKey(field.Key)), filled.Count > 0) switch
        {
            (false, false) => YamlEdit.Done(text),
            (true, false) => YamlEdit.Remove(text, [.. entry.Path, group]),
            (false, _) => YamlEdit.AddKeys(
                text,
                entry.Path,
                group,
                [.. filled.Select(field => (field.Path[^1], Of(field)))],
                isOnOneLine: false
            ),
            _ => fields.Aggregate(YamlEdit.Done(text), (edit, field) => edit.Then(before => With(before, field))),
        };
    }

    private YamlEdit With(string text, FileField field)
    {
        var (before, after) = (entry.ValueOf(field.Key), Of(field));
        if (FieldText.IsSame(FieldText.Typed(field, before), after) || (field.IsFixed && before.Length > 0))
        {
            return YamlEdit.Done(text);
        }

        string[] path = [.. entry.Path, .. entry.PathOf(field)];
        var isThere = entry.Values.ContainsKey(field.Key);
        return field.Kind is FieldKind.List or FieldKind.Lines
            ? WithList(text, field, path, FieldText.Items(field, after, before), isThere)
            : (isThere, after.Length > 0) switch
            {
                (true, true) => YamlEdit.Set(text, path, after),
                (true, false) => YamlEdit.Remove(text, path),
                _ => YamlEdit.Add(text, path[..^1], path[^1], after),
            };
    }

    private static YamlEdit WithList(string text, FileField field, string[] path, IReadOnlyList<string> items, bool isThere) =>
        isThere
            ? items.Count == 0
                ? YamlEdit.Remove(text, path)
                : YamlItems.SetTexts(text, path, items)
            : items.Count == 0
                ? YamlEdit.Done(text)
                : field.Kind is FieldKind.Lines
                    ? YamlItems.AddTexts(text, path[..^1], path[^1], items)
                    : YamlEdit.AddList(text, path[..^1], path[^1], items);

    /// <summary>The rows that are filled in, each with its cells.</summary>
    private List<Row> RowsOf(FileField field)
    {
        var rows = Enumerable
            .Range(0, entry.RowsShown(field))
            .Select(row => new Row([.. field.Rows.Select(cell => FieldText.Typed(cell, OfName(FormEntry.CellName(field, row, cell))))]));
        return [.. rows.Where(row => row.Cells.Any(cell => cell.Length > 0))];
    }

    private YamlEdit WithRows(string text, FileField field)
    {
        string[] path = [.. entry.Path, .. field.Path];
        var old = Enumerable
            .Range(0, entry.RowsOf(field))
            .Select(row => new Row([.. field.Rows.Select(cell => entry.ValueOf(FormEntry.CellName(field, row, cell)))]))
            .ToList();
        var wanted = RowsOf(field);
        return old.Count == 0
            ? wanted.Count == 0
                ? YamlEdit.Done(text)
                : YamlItems.AddGroups(text, entry.Path, path[^1], [.. wanted.Select(Keys)])
            : wanted.Count == 0
                ? YamlEdit.Remove(text, path)
                : YamlItems.Replaced(
                    text,
                    old,
                    wanted,
                    (before, at, row) => WithCells(before, field, [.. path, FormattableString.Invariant($"{at}")], old[at], row),
                    (before, at, row) => YamlItems.InsertGroup(before, path, at, Keys(row)),
                    (before, at) => YamlItems.Remove(before, path, at)
                );

        IReadOnlyList<(string Key, string Value)> Keys(Row row) =>
            [.. field.Rows.Zip(row.Cells).Where(pair => pair.Second.Length > 0).Select(pair => (pair.First.Key, pair.Second))];
    }

    private static YamlEdit WithCells(string text, FileField field, string[] path, Row old, Row wanted)
    {
        var edit = YamlEdit.Done(text);
        foreach (var (at, cell) in field.Rows.Index())
        {
            var (before, after) = (old.Cells[at], wanted.Cells[at]);
            edit =
                before == after ? edit
                : before.Length == 0 ? edit.Then(yaml => YamlEdit.Add(yaml, path, cell.Key, after))
                : after.Length == 0 ? edit.Then(yaml => YamlEdit.Remove(yaml, [.. path, cell.Key]))
                : edit.Then(yaml => YamlEdit.Set(yaml, [.. path, cell.Key], after));
        }

        return edit;
    }

    /// <summary>One row; two are the same if their cells are.</summary>
    private sealed record Row(IReadOnlyList<string> Cells)
    {
        public bool Equals(Row? other) => other is not null && Cells.SequenceEqual(other.Cells);

        public override int GetHashCode() => Cells.Count;
    }
}
