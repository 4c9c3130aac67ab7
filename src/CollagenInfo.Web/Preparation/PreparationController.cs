using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Preparation;

/// <summary>The counterpart of the aftercare timeline: what to stop and do on which day before an appointment.</summary>
public sealed class PreparationController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.Preparation)]
    public IActionResult Show() => View(PreparationViewModel.Asking(library, new AppointmentForm(), Today));

    [HttpPost(PageAddress.Preparation)]
    [HoldsNoHealthData]
    public IActionResult Show([FromForm] AppointmentForm? form) => Answered(form, Page);

    /// <summary>
    /// The days as a calendar file. It is a POST, because an address with the patient's answers would appear in logs and histories.
    /// </summary>
    [HttpPost(PageAddress.PreparationCalendar)]
    public IActionResult Calendar([FromForm] AppointmentForm? form) => Answered(form, (answers, plan, time) =>
        {
            var events = PreparationEvents.From(plan, time, library.Clinic);

            // A calendar file cannot be empty.
            return events.Count == 0
                ? Page(answers, plan, time)
                : new FileContentResult(
                    Encoding.UTF8.GetBytes(CalendarFile.Format(events, clock.GetUtcNow())),
                    "text/calendar; charset=utf-8"
                )
                {
                    FileDownloadName = "get-ready.ics",
                };
        });

    private DateOnly Today => library.Clinic.DayAt(clock.GetUtcNow());

    private ViewResult Page(AppointmentForm form, PreparationPlan plan, TimeOnly? time) =>
        View(nameof(Show), PreparationViewModel.Answering(library, form, plan, time));

    /// <summary>Answers, or shows the form again with its errors.</summary>
    /// <param name="sent">The form that was sent; null if it cannot be read.</param>
    /// <param name="answer">Makes the answer for an appointment.</param>
    private IActionResult Answered(AppointmentForm? sent, Func<AppointmentForm, PreparationPlan, TimeOnly?, IActionResult> answer)
    {
        var form = sent ?? new AppointmentForm();
        var (day, time, errors) = form.Read(Today, library.Clinic.Locale);
        if (day is { } appointment && PreparationPlan.For(library, appointment, Today) is { } plan)
        {
            return answer(form, plan, time);
        }

        Response.StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return View(nameof(Show), PreparationViewModel.Asking(library, form, Today) with { FieldErrors = errors });
    }
}
