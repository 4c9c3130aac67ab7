using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Layout;

/// <summary>A source as it stands in the list at the foot of a page.</summary>
/// <param name="Number">Its number on the page.</param>
/// <param name="Authors">Who wrote it, without a full stop; null if not known.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where it can be read; null if only copies are known.</param>
/// <param name="Published">Journal or organization, year, volume and pages.</param>
/// <param name="Note">What the reader should know about it; null if nothing.</param>
public sealed record SourceLine(int Number, string? Authors, string Title, string? Address, string Published, string? Note)
{
    public static SourceLine From(CitedSource cited, CultureInfo locale)
    {
        var source = cited.Source;
        var published = string.Join(
            ", ",
            new[] { source.Publisher, source.Year?.ToString(CultureInfo.InvariantCulture), source.Detail }.OfType<string>()
        );
        var notes = new[]
        {
            source.Status is SourceStatus.SafetyNotice ? "Safety notice." : null,
            source.Status is SourceStatus.ToBeChecked ? "To be checked by the clinic." : null,
            source.Checked is { } day ? $"Checked {DateText.Long(day, locale)}." : null,
        };
        var note = string.Join(' ', notes.OfType<string>());
        return new SourceLine(
            cited.Number,
            source.Authors?.TrimEnd('.'),
            source.Title,
            source.Address?.AbsoluteUri,
            published,
            note.Length > 0 ? note : null
        );
    }
}
