namespace CollagenInfo.Content.Facts;

/// <summary>A sentence or an item of a list that must stay on its page word for word until a clinician changes it.</summary>
/// <param name="File">The file of the page, relative to the content folder.</param>
/// <param name="Text">The words; may hold fact references.</param>
/// <param name="Line">The line of <c>vital.yml</c> at which the list of the page begins.</param>
public sealed record VitalLine(string File, string Text, int Line)
{
    /// <summary>The file in which these lines stand.</summary>
    public const string ListFile = "vital.yml";
}
