namespace CollagenInfo.Content;

/// <summary>A page that an author writes as a file: an article, or the page of a topic.</summary>
public abstract record ContentPage
{
    /// <summary>How many letters a title may have, references expanded; the rule <c>too-long</c> tells of a longer one.</summary>
    public const int LongestTitle = 65;

    /// <summary>How many letters a summary may have, likewise.</summary>
    public const int LongestSummary = 160;

    /// <summary>Its name in its address.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The heading of the page; may hold fact references, so show it through <see cref="ContentLibrary.Expand"/>.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences for lists, search results and search engines; may hold fact references.</summary>
    public required string Summary { get; init; }

    /// <summary>Its place among its neighbors, lowest first; pages with the same order are sorted by slug.</summary>
    public int Order { get; init; }

    /// <summary>The text below the front matter.</summary>
    public required Body Body { get; init; }

    /// <summary>The line of the title in the file.</summary>
    public int TitleLine { get; init; } = 1;

    /// <summary>The line of the summary in the file.</summary>
    public int SummaryLine { get; init; } = 1;

    /// <summary>Where the page is, from the root of the site.</summary>
    public abstract string Address { get; }
}
