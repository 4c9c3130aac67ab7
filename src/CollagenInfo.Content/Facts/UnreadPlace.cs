namespace CollagenInfo.Content.Facts;

/// <summary>Where something is written that pages refer to, and that cannot be read.</summary>
/// <param name="Name">Its name in references.</param>
/// <param name="File">The data file.</param>
/// <param name="Line">The line.</param>
public sealed record UnreadPlace(string Name, string File, int Line);
