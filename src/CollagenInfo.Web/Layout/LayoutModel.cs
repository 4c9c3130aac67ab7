namespace CollagenInfo.Web.Layout;

/// <summary>What stands around every page, whatever the page.</summary>
/// <param name="ClinicName">The clinic's name.</param>
/// <param name="IsSample">The clinic's details are made up, and the page has to say so.</param>
/// <param name="Phone">The clinic's number as a link that dials it.</param>
/// <param name="Hours">When the clinic is open, a line for each group of days.</param>
/// <param name="Help">The article "when to get help"; null if there is none.</param>
/// <param name="Topics">The topics, in order.</param>
/// <param name="OfflineTopics">The addresses of the topics whose pages a phone keeps, with a space between them.</param>
/// <param name="Stylesheet">Where the style sheet of every page is.</param>
/// <param name="RoomStylesheet">Where that of a room is, by the name of its controller; null if it needs none.</param>
/// <param name="SiteAddress">Where the site is on line, without a slash at the end; null if nobody has said.</param>
public sealed record LayoutModel(
    string ClinicName,
    bool IsSample,
    PageLink? Phone,
    IReadOnlyList<string> Hours,
    PageLink? Help,
    IReadOnlyList<PageLink> Topics,
    string OfflineTopics,
    string Stylesheet,
    Func<string, string?> RoomStylesheet,
    string? SiteAddress);
