using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Course;

/// <summary>What a course costs, in words.</summary>
public sealed record CourseBill
{
    /// <summary>The clinic's prices; empty if its list has no price for this.</summary>
    public required IReadOnlyList<BillLine> Lines { get; init; }

    /// <summary>"$900"; null if there is no sum.</summary>
    public string? Total { get; init; }

    /// <summary>"3 sessions": what the sum covers.</summary>
    public required string Counted { get; init; }

    /// <summary>"1 session" for which the list has no price; null if it has a price for all.</summary>
    public string? WithoutPrice { get; init; }

    /// <summary>The other prices on the list: "Consultation: $0, since January 1, 2026".</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>The price of a session often quoted elsewhere; null if the clinic has a price.</summary>
    public string? Quoted { get; init; }

    /// <summary>The same for the whole course.</summary>
    public string? QuotedTotal { get; init; }

    /// <summary>The lowest and highest quotes seen; null if the fact is missing.</summary>
    public string? QuotesSeen { get; init; }

    /// <summary>A link to the article on cost; null if the clinic gives none.</summary>
    public PageLink? Cost { get; init; }

    internal static CourseBill From(ContentLibrary library, CourseCost cost, CourseWish wish)
    {
        var locale = library.Clinic.Locale;
        return new CourseBill
        {
            Lines =
            [
                .. cost.Lines.Select(line => new BillLine(
                    line.Price.Label,
                    Sessions(line.Sessions),
                    line.Price.Amount.ToString(),
                    DateText.Long(line.Price.ValidFrom, locale),
                    line.Amount.ToString(),
                    line.Price.Excludes
                )),
            ],
            Total = cost.Total?.ToString(),
            Counted = Sessions(wish.Sessions - (cost.Lines.Count > 0 ? cost.SessionsWithoutPrice : 0)),
            WithoutPrice = cost.SessionsWithoutPrice > 0 ? Sessions(cost.SessionsWithoutPrice) : null,
            Others = [.. cost.Others.Select(price => $"{price.Label}: {price.Amount}, since {DateText.Long(price.ValidFrom, locale)}")],
            Quoted = cost.Quoted?.Wording,
            QuotedTotal = cost.QuotedTotal?.ToString(),
            QuotesSeen = cost.Quoted is null ? null : library.Facts.TextOf(ToolFacts.QuotesSeen)?.Text,
            Cost =
                library.ArticleIn(library.Clinic.CostArticle) is { } article
                    ? new PageLink(library.Expand(article.Title), article.Address)
                    : null,
        };
    }

    private static string Sessions(int count) => new Quantity(count, count, Unit.Find("sessions")!).ToString();
}

/// <summary>A line of the bill.</summary>
/// <param name="Label">What it is for, as the price list names it.</param>
/// <param name="Sessions">"3 sessions".</param>
/// <param name="Price">The price of one session.</param>
/// <param name="ValidFrom">The day from which the price applies.</param>
/// <param name="Amount">The price of all of them.</param>
/// <param name="Excludes">What it does not include; null if nothing is listed.</param>
public sealed record BillLine(string Label, string Sessions, string Price, string ValidFrom, string Amount, string? Excludes);
