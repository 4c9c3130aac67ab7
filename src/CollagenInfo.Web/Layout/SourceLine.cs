using System.Globalization;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Layout;

/// <summary>A source in the list at the end of a page.</summary>
/// <param name="Number">Its number on the page.</param>
/// <param name="Authors">Who wrote it, without a full stop; null if not known.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">The publisher's page; null if only copies are known.</param>
/// <param name="Published">The journal or organization, year, volume and pages.</param>
/// <param name="Note">What readers should know about it; null if nothing.</param>
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
