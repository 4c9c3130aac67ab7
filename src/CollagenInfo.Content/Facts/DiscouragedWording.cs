namespace CollagenInfo.Content.Facts;

/// <summary>Words that the site does not use, because they promise too much or play down a risk.</summary>
/// <param name="Id">Its name in <c>claims.yml</c>.</param>
/// <param name="Avoid">The words, in all their forms.</param>
/// <param name="Instead">What to write instead; may contain fact references.</param>
/// <param name="Why">The reason, for the author.</param>
/// <param name="Except">Phrases in which the words are allowed.</param>
/// <param name="Line">The line of the file on which it stands.</param>
public sealed record DiscouragedWording(
    string Id,
    IReadOnlyList<string> Avoid,
    string Instead,
    string Why,
    IReadOnlyList<string> Except,
    int Line
);
