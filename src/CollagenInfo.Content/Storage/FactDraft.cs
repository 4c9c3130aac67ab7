using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>What staff may change of a fact.</summary>
/// <param name="Value">Its number with the unit, its grade or its words, as the file has them: "48 hours", "30 SPF", "very-low".</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Sources">The ids of its sources; empty for none.</param>
/// <param name="Note">The note for staff; empty for none.</param>
public sealed record FactDraft(string Value, Basis Basis, IReadOnlyList<string> Sources, string Note)
{
    /// <summary>What holds for a fact now.</summary>
    public static FactDraft From(Fact fact) =>
        new(
            fact.Grade is { } grade ? YamlMap.Hyphenated(grade.ToString())
                : fact.Quantity is { } quantity ? ValueOf(quantity)
                : fact.Wording,
            fact.Basis,
            fact.Sources,
            fact.Note ?? ""
        );

    /// <summary>A number with its unit as files have it: "48 hours", "3 to 6 sessions", "30 SPF".</summary>
    public static string ValueOf(Quantity quantity) =>
        $"{NumberOf(quantity)} {(quantity.Max == 1 ? quantity.Unit.Singular : quantity.Unit.Plural)}";

    /// <summary>A number without its unit: "48", "3 to 6".</summary>
    public static string NumberOf(Quantity quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{quantity.Min}{(quantity.IsRange ? " to " : "")}")
        + (quantity.IsRange ? quantity.Max.ToString(CultureInfo.InvariantCulture) : "");
}
