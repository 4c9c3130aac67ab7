namespace CollagenInfo.Content.Facts;

/// <summary>A word that patients may not know, in plain words.</summary>
/// <param name="Id">Its name in <c>terms.yml</c>.</param>
/// <param name="Name">The word as it stands on a page.</param>
/// <param name="Short">Its short form: "PIH"; null if it has none.</param>
/// <param name="Plain">The plain word that a page uses first; null if there is none.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
/// <param name="Words">What people type when they look for it: lay words, British spellings, brands, misspellings.</param>
/// <param name="Article">The file of the article where it matters most; null if none stands out.</param>
/// <param name="Line">The line of the file on which it stands.</param>
public sealed record Term(
    string Id,
    string Name,
    string? Short,
    string? Plain,
    string Meaning,
    IReadOnlyList<string> Words,
    string? Article,
    int Line
)
{
    /// <summary>Most patients know it: a page may use it without its plain word.</summary>
    public bool IsEveryday { get; init; }

    /// <summary>The whole site is about it: beside other words of a search it says nothing.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Its article tells what may be noticed after a session.</summary>
    public bool LeadsToSigns { get; init; }
}
