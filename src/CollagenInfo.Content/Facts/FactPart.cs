using CollagenInfo.Content.Hours;

namespace CollagenInfo.Content.Facts;

/// <summary>
/// A part of a wording that is not always shown. Pages have all parts; which of them are seen depends on whether the clinic is open
/// at that moment, and where nobody can know that, all are: on paper, or in a copy that a browser keeps.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Address">Where they link to; null if nowhere.</param>
/// <param name="When">
/// The state of the clinic in which it is seen; what is for the unknown state is seen in that alone. Null if it is seen in each.
/// </param>
public sealed record FactPart(string Text, string? Address, OpenState? When)
{
    /// <summary>The CSS class that shows and hides it; null for what is always seen.</summary>
    public string? Class =>
        When switch
        {
            OpenState.Open => "now-open",
            OpenState.Closed => "now-closed",
            null => null,
            _ => "now-unsure",
        };
}
