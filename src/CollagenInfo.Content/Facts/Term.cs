namespace CollagenInfo.Content.Facts;

/// <summary>A word that patients may not know, explained in plain words.</summary>
/// <param name="Id">Its name in <c>terms.yml</c>.</param>
/// <param name="Name">The word as pages write it.</param>
/// <param name="Short">Its short form: "PIH"; null if it has none.</param>
/// <param name="Plain">The plain word for it, which pages use first; null if there is none.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
/// <param name="Words">What people type when they look for it: lay words, British spellings, brands, misspellings.</param>
/// <param name="Article">The file of the article most relevant to it; null if there is none.</param>
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
    /// <summary>Whether most patients know it, so that a page may use it without its plain word.</summary>
    public bool IsEveryday { get; init; }

    /// <summary>Whether the whole site is about it, so that in a search it adds nothing to other words.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Whether its article is the one about what may be noticed after a session.</summary>
    public bool LeadsToSigns { get; init; }

    /// <summary>Whether it is a medicine, so that a clinician reads each change in which it comes or goes.</summary>
    public bool IsMedicine { get; init; }
}
