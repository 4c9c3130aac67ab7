using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Sheets;

/// <summary>One entry of a data file, or a new one, for Entry.cshtml.</summary>
public sealed record EntryPage : SheetFrame
{
    public required FormPart Part { get; init; }

    /// <summary>The fields, and rows of fields, in the order of the form.</summary>
    public required IReadOnlyList<EntryField> Fields { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Action { get; init; }

    /// <summary>The version of the file from which the window begins.</summary>
    public required string Version { get; init; }

    /// <summary>The number of the change that the window shows; 0 if it shows none.</summary>
    public required int Number { get; init; }

    /// <summary>The short name by which others know the entry; empty if it has none, or is new.</summary>
    public string Name { get; init; } = "";

    /// <summary>By what the entry is known that the window has opened; empty if there is no other, or it is new.</summary>
    public string Known { get; init; } = "";

    public bool IsNew { get; init; }

    public bool MayMoveUp { get; init; }

    public bool MayMoveDown { get; init; }

    public bool MayRemove => !IsNew && Part.Kind is not PartKind.Keys;

    /// <summary>Behind which entry a new one can stand, the first of them at the beginning; empty if their order says nothing.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The chosen place.</summary>
    public int Place { get; init; }

    public IReadOnlyList<FieldOffers> Offers { get; init; } = [];

    /// <summary>Whether something was kept since the window was opened where something else was typed.</summary>
    public bool Meets => Fields.Any(one => one.Typed?.There is not null || one.There is not null);

    /// <summary>Whether something is typed here that is not kept.</summary>
    public bool IsTyped { get; init; }

    /// <summary>How much else the change brings that somebody has to look at.</summary>
    public int Elsewhere { get; init; }

    /// <summary>What is wrong with the entry.</summary>
    public ProblemLines Problems { get; init; } = new([]);
}

/// <summary>A field of an entry: one of its own, or rows of them.</summary>
/// <param name="Field">The field.</param>
/// <param name="Typed">The field with its value; null if it has rows.</param>
/// <param name="Rows">The rows; empty if it has none.</param>
public sealed record EntryField(FileField Field, TypedField? Typed, IReadOnlyList<IReadOnlyList<TypedField>> Rows)
{
    /// <summary>What is wrong with the rows; null if nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>What the rows say that were kept since the window was opened, if others were typed; null otherwise.</summary>
    public string? There { get; init; }

    /// <summary>The rows, which have what is kept now, with those that somebody has typed. They are taken or left together.</summary>
    internal EntryField With(Func<string, string?> typed, Func<string, string?> was)
    {
        var cells = Rows.SelectMany(row => row).ToList();
        if (cells.TrueForAll(cell => typed(cell.Name) is not { } value || TypedField.IsSame(value, was(cell.Name) ?? cell.Value)))
        {
            return this;
        }

        var isOther = cells.Exists(cell =>
            !TypedField.IsSame(cell.Value, was(cell.Name) ?? "") && !TypedField.IsSame(cell.Value, typed(cell.Name) ?? "")
        );
        var said = Rows.Select(row => string.Join(' ', row.Select(cell => cell.InWords(cell.Value)).Where(value => value.Length > 0)));
        return this with
        {
            Rows = [.. Rows.Select(row => row.Select(cell => cell with { Value = typed(cell.Name) ?? cell.Value }).ToList())],
            There = isOther ? string.Join(", then ", said.Where(row => row.Length > 0)) : null,
        };
    }

    /// <summary>The id of the first row's first field.</summary>
    public string Id => Rows.Count > 0 ? Rows[0][0].Name : Typed!.Name;
}

/// <summary>What somebody has filled in.</summary>
/// <param name="ValueOf">What was typed by the name of a field; null where nothing was.</param>
/// <param name="WasOf">What the field said before; null where nobody knows.</param>
public sealed record FilledIn(Func<string, string?> ValueOf, Func<string, string?> WasOf);
