using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Errors;

/// <summary>A way out, ready for NotFound.cshtml, Broken.cshtml and TooMany.cshtml.</summary>
public sealed record ErrorViewModel : PageViewModel
{
    public required PageLink? Phone { get; init; }

    public required IReadOnlyList<PageLink> Topics { get; init; }

    /// <summary>The pages that were meant, as far as the address tells.</summary>
    public IReadOnlyList<PageLink> Nearest { get; init; } = [];
}
