using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Search;

/// <summary>The search results, for Show.cshtml.</summary>
public sealed record SearchViewModel : PageViewModel
{
    public required SearchAnswer Answer { get; init; }

    public required CareCardViewModel? Care { get; init; }

    /// <summary>How many pages were found, in words; null if nothing was searched for.</summary>
    public required string? Count { get; init; }

    /// <summary>The address of the search for exactly what was typed.</summary>
    public required string ExactAddress { get; init; }

    public required ClinicNumbers Clinic { get; init; }

    public required PageLink? Help { get; init; }

    public required IReadOnlyList<PageLink> Topics { get; init; }

    public static SearchViewModel From(ContentLibrary library, SearchAnswer answer) => new()
    {
        Title = answer.Query.IsEmpty ? SitePages.Search.Title : $"Search: {answer.Query.Text}",
        Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
        Description = SitePages.Search.Summary,
        IsUnlisted = !SitePages.Search.IsListed,
        Answer = answer,
        Care = answer.Care is { } care ? CardOf(care, library.Clinic) : null,
        Count = answer.Query.IsEmpty ? null : CountOf(answer.Hits.Count),
        ExactAddress = $"{PageAddress.Search}?q={Uri.EscapeDataString(answer.Query.Text)}&exact=true",
        Clinic = ClinicNumbers.From(library.Clinic),
        Help = library.Help is { } help ? new PageLink(library.Expand(help.Title), help.Address) : null,
        Topics = [.. library.Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))],
    };

    private static CareCardViewModel CardOf(CareAdvice advice, ClinicProfile clinic) =>
        CareCardViewModel.From(
            clinic,
            CareKind.From(advice.Urgency),
            advice.Signs.Select(sign => new CareCardSign(sign.Since is null ? sign.Label : $"{sign.Label}, {sign.Since}")
            {
                Detail = sign.Detail,
            })
        ) with
        {
            HelpAddress = advice.Urgency is Urgency.Emergency ? null : advice.HelpAddress,
        };

    private static string CountOf(int pages) => pages switch
    {
        0 => "No page found",
        1 => "1 page found",
        SearchAnswer.MostPages => $"The {pages} pages that fit best",
        _ => $"{pages} pages found",
    };
}
