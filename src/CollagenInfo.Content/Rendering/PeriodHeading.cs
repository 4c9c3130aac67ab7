using CollagenInfo.Content.Facts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CollagenInfo.Content.Rendering;

/// <summary>A heading that is a time after treatment: "First {{ ... }}", "From {{ ... }} to {{ ... }}" or "After {{ ... }}".</summary>
internal static class PeriodHeading
{
    /// <summary>The tone of that time; null for any other heading.</summary>
    public static int? HeatOf(HeadingBlock heading, ContentLibrary library)
    {
        var parts = heading.Inline?.ToList() ?? [];
        var words = string.Concat(parts.OfType<LiteralInline>().Select(part => part.Content.ToString()));
        var times = parts.OfType<FactInline>().Select(fact => Heat.Of(library.Facts.QuantityOf(fact.Key))).ToList();
        return parts.Count != parts.Count(part => part is LiteralInline or FactInline) || times.Count == 0 || times[^1] is not { } last
            ? null
            : words switch
            {
                "First " or "From  to " => last,
                "After " => Math.Min(last + 1, Heat.Coolest),
                _ => null,
            };
    }
}
