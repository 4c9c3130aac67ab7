using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Search;

/// <summary>The search results, for Show.cshtml.</summary>
public sealed record SearchViewModel : PageViewModel
{
    private const int PagesInView = 5;

    public required SearchAnswer Answer { get; init; }

    public required CareCardViewModel? Care { get; init; }

    /// <summary>Urgent signs to be named beside the answers; null if there are none.</summary>
    public required CareCardViewModel? Beside { get; init; }

    /// <summary>What signs mean that are expected or can wait; null if there are none.</summary>
    public required SignCard? Signs { get; init; }

    /// <summary>How to reach the clinic; null if nobody asked.</summary>
    public required ClinicCard? ClinicCard { get; init; }

    /// <summary>What the clinic charges; empty if nobody asked, or it has no price for a session.</summary>
    public required IReadOnlyList<PriceLine> Prices { get; init; }

    /// <summary>What else the clinic charges, such as for a consultation; empty if nobody asked.</summary>
    public required IReadOnlyList<string> OtherPrices { get; init; }

    /// <summary>The pages in view.</summary>
    public IReadOnlyList<SearchHit> First => [.. Answer.Hits.Take(PagesInView)];

    /// <summary>The pages behind "more".</summary>
    public IReadOnlyList<SearchHit> Rest => [.. Answer.Hits.Skip(PagesInView)];

    /// <summary>How many pages were found, in words; null if nothing was searched for.</summary>
    public required string? Count { get; init; }

    /// <summary>The address of the search for exactly what was typed.</summary>
    public required string ExactAddress { get; init; }

    public required ClinicNumbers Clinic { get; init; }

    public required PageLink? Help { get; init; }

    public required IReadOnlyList<PageLink> Topics { get; init; }

    public static SearchViewModel From(ContentLibrary library, SearchAnswer answer, DateTimeOffset now) => new()
    {
        Title = answer.Query.IsEmpty ? SitePages.Search.Title : $"Search: {answer.Query.Text}",
        Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
        Description = SitePages.Search.Summary,
        IsUnlisted = !SitePages.Search.IsListed,
        Answer = answer,
        Care = answer.Care is { } care ? CardOf(care, library.Clinic) : null,
        Beside = answer.Beside is { } beside ? CardOf(beside, library.Clinic) : null,
        Signs = answer.Signs is { } signs ? SignCard.From(library, signs) : null,
        ClinicCard = answer.AsksForClinic ? ClinicCard.From(library, answer.ClinicPart, now) : null,
        Prices = answer.AsksForPrices ? PriceLine.AllFrom(library, library.Clinic.DayAt(now)) : [],
        OtherPrices = answer.AsksForPrices ? OtherPricesOn(library.Clinic.DayAt(now), library) : [],
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
            Usual = advice.Usual is { } usual ? (usual.If, SignLine.InSentences(usual.Advice)) : null,
        };

    private static IReadOnlyList<string> OtherPricesOn(DateOnly day, ContentLibrary library) =>
        [.. CoursePrice.OthersFrom(library, day).Select(price => $"{price.Label}: {price.Amount}.")];

    private static string CountOf(int pages) => pages switch
    {
        0 => "No page found",
        1 => "1 page found",
        SearchAnswer.MostPages => $"The {pages} pages that fit best",
        _ => $"{pages} pages found",
    };
}
