namespace CollagenInfo.Content;

/// <summary>A page that the site makes itself: no file of the content folder is behind it.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What it is called, on the page itself and wherever something leads to it.</param>
/// <param name="Summary">What somebody gets from it; may hold fact references.</param>
public sealed record SitePage(string Address, string Title, string Summary)
{
    /// <summary>Whether it is a place to arrive at from a search engine.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>
    /// Whether it is the same for everybody, because it depends on the library and the clinic's day and on nothing else. Not what a
    /// reader has asked or answered, and not a form whose fields stand on today's date, which a server in front must not keep.
    /// </summary>
    public bool IsSameForEverybody { get; init; } = true;
}
