using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Timeline;

/// <summary>The aftercare timeline: every rule with its date and time, for one treatment.</summary>
public sealed class TimelineController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.Timeline)]
    public IActionResult Show() => View(TimelineViewModel.Asking(library, TreatmentForm.Empty(Today), Today));

    [HttpPost(PageAddress.Timeline)]
    [HoldsNoHealthData]
    public IActionResult Show([FromForm] TreatmentForm? form) => Answered(form, Page);

    /// <summary>
    /// The rules as a calendar file. It is a POST, because an address with the patient's answers would appear in logs and
    /// histories.
    /// </summary>
    [HttpPost(PageAddress.TimelineCalendar)]
    public IActionResult Calendar([FromForm] TreatmentForm? form, [FromForm] TimelineCalendarForm? choice) => Answered(form, treatment =>
        {
            var withScalp = choice?.Area is TimelineCalendarForm.Scalp;
            var events = TimelineEvents.From(TimelineOf(treatment), library.Clinic, withScalp);

            // A calendar file cannot be empty: if everything is over, the page says so.
            return events.Count == 0
                ? Page(treatment)
                : new FileContentResult(
                    Encoding.UTF8.GetBytes(CalendarFile.Format(events, clock.GetUtcNow())),
                    "text/calendar; charset=utf-8"
                )
                {
                    FileDownloadName = "aftercare.ics",
                };
        });

    private DateOnly Today => library.Clinic.DayAt(clock.GetUtcNow());

    private AftercareTimeline TimelineOf(DateTime treatment) => AftercareTimeline.For(library, treatment, clock.GetUtcNow());

    private ViewResult Page(DateTime treatment) => View(nameof(Show), TimelineViewModel.Answering(library, TimelineOf(treatment), Today));

    /// <summary>Answers, or shows the form again with its errors.</summary>
    /// <param name="sent">The form that was sent; null if it cannot be read.</param>
    /// <param name="answer">Makes the answer for the end of the treatment, in the clinic's local time.</param>
    private IActionResult Answered(TreatmentForm? sent, Func<DateTime, IActionResult> answer)
    {
        var form = sent ?? new TreatmentForm();
        var (treatment, errors) = form.Read(Today, library.Clinic.Locale);
        if (treatment is { } moment)
        {
            return answer(moment);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Show), TimelineViewModel.Asking(library, form, Today) with { FieldErrors = errors });
    }
}
