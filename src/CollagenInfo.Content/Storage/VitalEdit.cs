using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Changes one line of <c>vital.yml</c>; every other byte stays.</summary>
public static class VitalEdit
{
    /// <summary>Writes what a page says now in place of a line; without that, the line need not stand any more.</summary>
    public static YamlEdit Write(string text, VitalLine line, string? now)
    {
        var path = YamlEdit.ValuesIn(text)?.FirstOrDefault(value => value.Path[0] == line.File && value.Value == line.Text).Path;
        return path is not [var file, var at] ? YamlEdit.Refused($"{VitalLine.ListFile} does not have this line any more.")
            : now is null ? YamlItems.Remove(text, [file], int.Parse(at, CultureInfo.InvariantCulture))
            : YamlEdit.Set(text, path, now);
    }
}
