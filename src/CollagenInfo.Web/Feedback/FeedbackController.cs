using CollagenInfo.Content;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Feedback;

/// <summary>
/// "Did this answer your question?" The answer is counted by page; after a "no", so are the words of what the reader was looking for.
/// Words are looked up in the search, so its limits hold here too.
/// </summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class FeedbackController(PublishedLibrary library, SiteSearch search, UnansweredQuestions questions) : Controller
{
    [HttpPost(PageAddress.Feedback)]
    public IActionResult Take([FromForm] FeedbackForm? form) =>
        FeedbackViewModel.From(library, form?.Page) is { } page
            ? form!.Answer switch
            {
                FeedbackForm.Yes => TakeAnswer(page, wasAnswered: true),
                FeedbackForm.No => TakeAnswer(page, wasAnswered: false),
                null => TakeWords(page, form.Words ?? ""),
                _ => BadRequest(),
            }
            : BadRequest();

    private ViewResult TakeAnswer(FeedbackViewModel page, bool wasAnswered)
    {
        questions.NoteAnswer(page.About.Address, wasAnswered, HttpContext.Connection.RemoteIpAddress);
        return View("Show", wasAnswered ? page : page.Asking(words: null, fault: null));
    }

    private ViewResult TakeWords(FeedbackViewModel page, string words)
    {
        if (WantedWords.FaultOf(words, word => search.Knows(library, word)) is { } fault)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Show", page.Asking(words, fault));
        }

        questions.NoteWanted(page.About.Address, words, HttpContext.Connection.RemoteIpAddress);
        return View("Show", page);
    }
}
