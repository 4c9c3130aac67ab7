using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Errors;

/// <summary>An error page, for the views of this folder.</summary>
public sealed record ErrorViewModel : PageViewModel
{
    public required ClinicNumbers Clinic { get; init; }

    /// <summary>The questions of the front page.</summary>
    public required IReadOnlyList<DoorLink> Doors { get; init; }

    /// <summary>All topics; empty if they cannot be read either.</summary>
    public required IReadOnlyList<PageLink> Topics { get; init; }

    /// <summary>Why it may be so, and what to do.</summary>
    public required string Lead { get; init; }

    /// <summary>The pages that the address may have meant.</summary>
    public IReadOnlyList<PageLink> Nearest { get; init; } = [];
}
