using System.Globalization;

namespace CollagenInfo.Web.Settings;

/// <summary>Reads the values of settings. One that cannot be meant is refused, not replaced by another.</summary>
internal static class Setting
{
    /// <summary>A whole number in a range; null if the setting is not there.</summary>
    public static int? WholeNumber(string name, string? value, int from, int to) =>
        value is null ? null
        : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && from <= number
            && number <= to
            ? number
        : throw Refused(name, value, $"a whole number from {from} to {to}");

    /// <summary>Yes or no; null if the setting is not there.</summary>
    public static bool? YesOrNo(string name, string? value) =>
        value is null ? null
        : bool.TryParse(value, out var yes) ? yes
        : throw Refused(name, value, "true or false");

    /// <summary>One of some words; null if the setting is not there.</summary>
    public static string? OneOf(string name, string? value, params string[] words) =>
        value is null ? null
        : Array.Find(words, word => word.Equals(value, StringComparison.OrdinalIgnoreCase))
            ?? throw Refused(name, value, $"{string.Join(", ", words[..^1])} or {words[^1]}");

    /// <summary>The parts of a list; none if the setting is not there.</summary>
    public static string[] List(string? value, char separator) =>
        value?.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Says what is written and what should be.</summary>
    public static SettingException Refused(string name, string value, string shouldBe) =>
        new($"The setting {name} is \"{value}\", but it must be {shouldBe}.");
}
