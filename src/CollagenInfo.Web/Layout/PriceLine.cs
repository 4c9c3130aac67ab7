using CollagenInfo.Content;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Web.Layout;

/// <summary>The clinic's own price for a session and a course, for _Prices.cshtml.</summary>
/// <param name="Label">What it is for, as the price list names it.</param>
/// <param name="Session">"$300".</param>
/// <param name="Sessions">"3 to 6 sessions".</param>
/// <param name="Course">"$900 to $1,800".</param>
/// <param name="ValidFrom">The day from which the price applies.</param>
/// <param name="Excludes">What it does not include; null if nothing is listed.</param>
public sealed record PriceLine(string Label, string Session, string Sessions, string Course, string ValidFrom, string? Excludes)
{
    internal static IReadOnlyList<PriceLine> AllFrom(ContentLibrary library, DateOnly today) =>
        [
            .. CoursePrice
                .AllFrom(library, today)
                .Select(price => new PriceLine(
                    price.Session.Label,
                    price.Session.Amount.ToString(),
                    price.Sessions.ToString(),
                    price.Course.ToString(),
                    DateText.Long(price.Session.ValidFrom, library.Clinic.Locale),
                    price.Session.Excludes
                )),
        ];
}
