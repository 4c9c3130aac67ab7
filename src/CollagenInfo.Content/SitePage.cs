namespace CollagenInfo.Content;

/// <summary>A page that is built into the site, not written as a file in the content folder.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">Its name, on the page itself and wherever it is linked.</param>
/// <param name="Summary">What it offers; may contain fact references.</param>
public sealed record SitePage(string Address, string Title, string Summary)
{
    /// <summary>Whether search engines and lists of pages should name it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>
    /// Whether it is the same for everybody, because it depends only on the library and the date at the clinic. False for answers
    /// to a reader, and for forms that are filled in with today's date: a proxy must not cache those.
    /// </summary>
    public bool IsSameForEverybody { get; init; } = true;
}
