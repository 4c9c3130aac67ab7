namespace CollagenInfo.Content.Facts;

/// <summary>Words that the site does not use, because they promise too much or make a risk small.</summary>
/// <param name="Id">Its name in <c>claims.yml</c>.</param>
/// <param name="Avoid">The words, each form of them.</param>
/// <param name="Instead">What to write; may hold fact references.</param>
/// <param name="Why">The reason, for whoever wrote the words.</param>
/// <param name="Except">Phrases in which the words are honest.</param>
/// <param name="Line">The line of the file on which it stands.</param>
public sealed record DiscouragedWording(
    string Id,
    IReadOnlyList<string> Avoid,
    string Instead,
    string Why,
    IReadOnlyList<string> Except,
    int Line
);
