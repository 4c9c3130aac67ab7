using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Course;

/// <summary>The course planner: dates, checks and cost of several sessions.</summary>
public sealed class CourseController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.Course)]
    public IActionResult Ask() =>
        Limits is { } limits ? View("Show", CourseViewModel.Asking(library, new CourseForm(), limits, [])) : Closed();

    [HttpPost(PageAddress.Course)]
    [HoldsNoHealthData]
    public IActionResult Answer([FromForm] CourseForm? form) =>
        Planned(form, (answers, limits, plan) =>
            View(
                "Show",
                answers.AsksForCostOnly
                    ? CourseViewModel.Pricing(library, answers, limits, plan.Wish)
                    : CourseViewModel.Answering(library, answers.Named(), limits, plan)
            )
        );

    /// <summary>
    /// The plan as a calendar file. It is a POST, because an address with the patient's answers would appear in logs and
    /// histories.
    /// </summary>
    [HttpPost(PageAddress.CourseCalendar)]
    public IActionResult Calendar([FromForm] CourseForm? form) =>
        Planned(form, (answers, limits, plan) =>
            answers.FaultOfNoDate(limits, library.Clinic) is { } fault
                ? AskAgain(answers, limits, [fault])
                : new FileContentResult(
                    Encoding.UTF8.GetBytes(
                        CalendarFile.Format(CourseEvents.From(library, plan, answers.Plan, limits.Today), clock.GetUtcNow())
                    ),
                    "text/calendar; charset=utf-8"
                )
                {
                    FileDownloadName = "course.ics",
                }
        );

    private CourseLimits? Limits => CourseLimits.From(library.Facts, library.Clinic.DayAt(clock.GetUtcNow()));

    /// <summary>Answers with the plan, or shows the form again with its errors.</summary>
    /// <param name="sent">The form that was sent; null if it cannot be read.</param>
    /// <param name="answer">Makes the answer.</param>
    private IActionResult Planned(CourseForm? sent, Func<CourseForm, CourseLimits, CoursePlan, IActionResult> answer)
    {
        var form = sent ?? new CourseForm();
        if (Limits is not { } limits)
        {
            return Closed();
        }

        var (wish, errors) = form.Read(limits, library.Clinic);
        return wish is null ? AskAgain(form, limits, errors) : answer(form, limits, CoursePlan.For(library, wish, limits));
    }

    private ViewResult AskAgain(CourseForm form, CourseLimits limits, IReadOnlyList<FieldError> errors)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Show", CourseViewModel.Asking(library, form, limits, errors));
    }

    private ViewResult Closed() => View("Show", CourseViewModel.Closed(library));
}
