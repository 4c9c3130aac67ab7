namespace CollagenInfo.Content.Facts;

/// <summary>
/// A sentence or an item of a list that stays on its page word for word until a clinician changes it, or only is not turned round by a
/// "not" (<see cref="MayChange"/>).
/// </summary>
/// <param name="File">The file of the page, relative to the content folder.</param>
/// <param name="Text">The words; may hold fact references.</param>
/// <param name="Line">
/// The line of <c>vital.yml</c> at which the list of the page begins; of a line that was collected from its file, the line there.
/// </param>
public sealed record VitalLine(string File, string Text, int Line)
{
    /// <summary>The file in which these lines stand.</summary>
    public const string ListFile = "vital.yml";

    /// <summary>The key of <c>vital.yml</c> below which the sentences stand that may change.</summary>
    public const string Others = "other-sentences";

    /// <summary>Whether it may change or go, and only may not be turned round by a "not".</summary>
    public bool MayChange { get; init; }
}
