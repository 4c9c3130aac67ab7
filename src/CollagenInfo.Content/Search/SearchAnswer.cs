using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>All that the site can say to a query.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Hits">The pages, the best first.</param>
public sealed record SearchAnswer(SearchQuery Query, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>How many pages are shown at most.</summary>
    public const int MostPages = 10;

    /// <summary>The query with its misspelt words corrected, if that is what was looked for; null if it was looked for as typed.</summary>
    public string? Mended { get; init; }

    /// <summary>What the pages call the things that the query names in other words.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Signs that need help at once; null if the query names none.</summary>
    public CareAdvice? Care { get; init; }

    /// <summary>Answers from the data, without a page to read.</summary>
    public IReadOnlyList<TimeAnswer> Times { get; init; } = [];

    /// <summary>Tools that answer for one patient.</summary>
    public IReadOnlyList<SitePage> Tools { get; init; } = [];

    public bool IsEmpty => Hits.Count == 0 && Care is null && Times.Count == 0 && Tools.Count == 0;
}

/// <summary>A page that was found, by the section that fits best.</summary>
/// <param name="Title">The page.</param>
/// <param name="Heading">The section; null if the whole page fits best.</param>
/// <param name="Address">Where the section begins.</param>
/// <param name="Snippet">What it says there, with the words marked.</param>
public sealed record SearchHit(string Title, string? Heading, string Address, IReadOnlyList<MarkedText> Snippet)
{
    /// <summary>Other sections of the page that fit.</summary>
    public IReadOnlyList<(string Heading, string Address)> Sections { get; init; } = [];
}

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMarked">The reader looked for it.</param>
public sealed record MarkedText(string Text, bool IsMarked);

/// <summary>"When can I wear makeup? After 48 hours."</summary>
/// <param name="Question">What was asked, in the words of the site.</param>
/// <param name="Answer">The time, from the facts.</param>
/// <param name="Condition">What has to be true besides; null if nothing.</param>
/// <param name="Address">The article that says more; null if none does.</param>
public sealed record TimeAnswer(string Question, string Answer, string? Condition, string? Address);

/// <summary>What to do about signs that cannot wait.</summary>
/// <param name="Urgency">The most urgent of them.</param>
/// <param name="Signs">What the query names.</param>
/// <param name="HelpAddress">The article on when to get help; null if there is none.</param>
public sealed record CareAdvice(Urgency Urgency, IReadOnlyList<CareSign> Signs, string? HelpAddress);

/// <summary>A sign as a card lists it.</summary>
/// <param name="Label">The sign.</param>
/// <param name="Since">From when on it is so urgent: "after the first 48 hours"; null if always.</param>
/// <param name="Detail">How it looks, or what goes with it; null if the label says it all.</param>
public sealed record CareSign(string Label, string? Since, string? Detail);
