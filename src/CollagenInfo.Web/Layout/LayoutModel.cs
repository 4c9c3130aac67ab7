using CollagenInfo.Content;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Web.Layout;

/// <summary>What surrounds every page: header, help bar and footer.</summary>
/// <param name="ClinicName">The clinic's name.</param>
/// <param name="IsSample">Whether the clinic's details are made up, which the page must say.</param>
/// <param name="Clinic">Whether the clinic is open now, and its numbers.</param>
/// <param name="Hours">The opening hours, one line for each group of days.</param>
/// <param name="BookingLink">Where patients book on line, on another site; null if they cannot.</param>
/// <param name="Help">The article "when to get help"; null if there is none.</param>
/// <param name="Topics">The topics on the treatment, in order.</param>
/// <param name="AboutSite">The topics on the site itself.</param>
/// <param name="KeptOffline">The addresses of the pages that a browser keeps for reading offline, with all that are below them, separated
/// by spaces.</param>
/// <param name="AsksIfAnswered">Whether pages ask if they answered the question: only where that is counted.</param>
/// <param name="Stylesheet">Gives the address of a style sheet by its name: <c>site</c>, or that of a controller; null if there
/// is none.</param>
/// <param name="Font">The address of the font of the headings.</param>
/// <param name="Notices">The notices that are on show now, on any page.</param>
/// <param name="ReviewOf">What a tool says about its clinical review.</param>
/// <param name="SiteAddress">The public address of the site, without a slash at the end; null if it is not set.</param>
public sealed record LayoutModel(
    string ClinicName,
    bool IsSample,
    ClinicStatus Clinic,
    IReadOnlyList<string> Hours,
    Uri? BookingLink,
    PageLink? Help,
    IReadOnlyList<PageLink> Topics,
    IReadOnlyList<PageLink> AboutSite,
    string KeptOffline,
    bool AsksIfAnswered,
    Func<string, string?> Stylesheet,
    string Font,
    IReadOnlyList<NoticeLine> Notices,
    Func<SitePage, ReviewNote> ReviewOf,
    string? SiteAddress)
{
    internal static LayoutModel From(ContentLibrary library, Stylesheets sheets, bool asksIfAnswered, DateTimeOffset now) => new(
        library.Clinic.Name,
        library.Clinic.IsSample,
        ClinicStatus.From(library.Clinic, now),
        HoursText.Lines(library.Clinic, library.Clinic.DayAt(now)),
        library.Clinic.BookingLink,
        library.Help is { } help ? new PageLink("When to get help", help.Address) : null,
        Links(library, library.Topics.Where(topic => topic.IsClinical)),
        Links(library, library.Topics.Where(topic => !topic.IsClinical)),
        string.Join(' ', OfflinePages.From(library).Roots.Select(page => page.Address).Append(PageAddress.Timeline)),
        asksIfAnswered,
        sheets.AddressOf,
        sheets.Font.Address,
        [.. library.NoticesAt(now).Select(notice => NoticeLine.From(library, notice))],
        tool => ReviewNote.From(library, Signable.Of(library, tool), library.Clinic.DayAt(now)),
        library.Clinic.WholeAddress(""));

    private static IReadOnlyList<PageLink> Links(ContentLibrary library, IEnumerable<Topic> topics) =>
        [.. topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))];
}
