using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>What somebody types about a number: asked for in the address to see what changes, and posted to be kept.</summary>
public sealed record NumberForm
{
    /// <summary>The number, range, grade or words; null if nothing was typed yet.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Value { get; init; }

    public string? Unit { get; init; }

    public string? Basis { get; init; }

    /// <summary>The ids of the sources, parted by spaces or commas.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Sources { get; init; }

    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Note { get; init; }

    /// <summary>Whether the sources say the new value: <c>yes</c> or <c>no</c>; null if not answered.</summary>
    public string? Says { get; init; }

    /// <summary>The version of the list of numbers from which the window began.</summary>
    public string? Version { get; init; }

    /// <summary>The number of the change that the window shows; 0 if it shows none.</summary>
    public int Number { get; init; }

    /// <summary>What is sent again to be kept.</summary>
    internal IEnumerable<(string Name, string? Value)> Fields =>
        [
            (nameof(Value), Value),
            (nameof(Unit), Unit),
            (nameof(Basis), Basis),
            (nameof(Sources), Sources),
            (nameof(Note), Note),
            (nameof(Version), Version),
            (nameof(Number), string.Create(CultureInfo.InvariantCulture, $"{Number}")),
        ];

    /// <summary>The same, with what holds where nothing was sent: an address may have the value alone.</summary>
    public NumberForm Over(NumberForm held) =>
        this with
        {
            Value = Value ?? held.Value,
            Unit = Unit ?? held.Unit,
            Basis = Basis ?? held.Basis,
            Sources = Sources ?? held.Sources,
            Note = Note ?? held.Note,
        };
}
