using CollagenInfo.Content;
using CollagenInfo.Content.Search;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Search;

/// <summary>The search page, and the suggestions while somebody types.</summary>
[EnableRateLimiting(RateLimits.Search)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SearchController(PublishedLibrary library, SiteSearch search, UnansweredQuestions questions, TimeProvider clock)
    : Controller
{
    [Page(PageAddress.Search)]
    public IActionResult Show(string? q, bool exact)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var query = SearchQuery.Parse(q) with { IsExact = exact };
        var answer = search.Find(library, query);
        if (!answer.IsAnswer && !query.IsEmpty)
        {
            questions.NoteSearchWithoutResult(query.Text, HttpContext.Connection.RemoteIpAddress);
        }

        return View(SearchViewModel.From(library, answer, clock.GetUtcNow()));
    }

    [HttpGet(PageAddress.Suggestions)]
    public IActionResult Suggest(string? q) =>
        Json(Suggestion.AllFrom(library, search.Find(library, SearchQuery.Parse(q) with { IsUnfinished = true })));
}
