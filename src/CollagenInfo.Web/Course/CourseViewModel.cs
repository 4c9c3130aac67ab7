using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Course;

/// <summary>The course planner, for Show.cshtml: its questions, and the plan once they are answered.</summary>
public sealed record CourseViewModel : ToolPage
{
    public override SitePage Tool => SitePages.Course;

    /// <summary>The questions; null if nothing can be planned, because a fact is missing.</summary>
    public CourseFields? Fields { get; init; }

    /// <summary>The plan; null until the questions are answered.</summary>
    public CourseAnswer? Answer { get; init; }

    /// <summary>The cost alone, where no date was given; otherwise null.</summary>
    public CourseBill? Bill { get; init; }

    /// <summary>The clinic's own prices, which need no date.</summary>
    public IReadOnlyList<PriceLine> Prices { get; init; } = [];

    /// <summary>The number to call instead.</summary>
    public Phone? Phone { get; init; }

    /// <summary>Where patients book online; null if they cannot.</summary>
    public Uri? BookingLink { get; init; }

    /// <summary>Who treats patients: "Ada Ray, registered nurse".</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    internal static CourseViewModel Closed(ContentLibrary library) =>
        new()
        {
            Title = SitePages.Course.Title,
            Description = SitePages.Course.Summary,
            Breadcrumbs = WayHere,
            Phone = library.Clinic.Phone,
            BookingLink = library.Clinic.BookingLink,
            People = [.. library.Clinic.People.Select(person => $"{person.Name}, {person.Job}")],
        };

    internal static CourseViewModel Asking(
        ContentLibrary library,
        CourseForm form,
        CourseLimits limits,
        IReadOnlyList<FieldError> errors
    ) =>
        Closed(library) with
        {
            Fields = CourseFields.For(library, form, limits, errors),
            Prices = PriceLine.AllFrom(library, limits.Today),
            FieldErrors = errors,
        };

    internal static CourseViewModel Pricing(ContentLibrary library, CourseForm form, CourseLimits limits, CourseWish wish)
    {
        var bill = CourseBill.From(library, CourseCost.At(library, limits.Today, wish), wish);
        return Asking(library, form, limits, []) with { Title = $"Your course: {bill.Counted}", Bill = bill };
    }

    internal static CourseViewModel Answering(ContentLibrary library, CourseForm form, CourseLimits limits, CoursePlan plan) =>
        Asking(library, form, limits, []) with
        {
            Title = CourseAnswer.TitleOf(plan.Wish),
            Answer = CourseAnswer.For(library, plan, form.Plan, limits.Today),
        };
}
