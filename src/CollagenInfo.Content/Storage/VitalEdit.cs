using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Changes one line of <c>vital.yml</c>; every other byte stays.</summary>
public static class VitalEdit
{
    private const string NotThere = $"{VitalLine.ListFile} does not have this line any more.";

    /// <summary>Writes what a page says now in place of a line; without that, the line need not stand any more.</summary>
    public static YamlEdit Write(string text, VitalLine line, string? now)
    {
        if (line.MayChange)
        {
            return WithoutOther(text, line);
        }

        var path = YamlEdit.ValuesIn(text)?.FirstOrDefault(value => value.Path[0] == line.File && value.Value == line.Text).Path;
        return path is not [var file, var at] ? YamlEdit.Refused(NotThere)
            : now is null ? YamlItems.Remove(text, [file], int.Parse(at, CultureInfo.InvariantCulture))
            : YamlEdit.Set(text, path, now);
    }

    /// <summary>The sentences of a page that may change are one text, a line each.</summary>
    private static YamlEdit WithoutOther(string text, VitalLine line)
    {
        var lines = text.Split('\n').ToList();
        return lines.FindIndex(Math.Min(line.Line, lines.Count), one => one.Trim() == line.Text) is >= 0 and var at
            ? YamlEdit.Done(string.Join('\n', lines.Where((_, place) => place != at)))
            : YamlEdit.Refused(NotThere);
    }
}
