using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>What people looked for and did not find, and what they said about pages: a list to work through.</summary>
public sealed class QuestionsController(
    ContentRepository content,
    UnansweredQuestions questions,
    SiteSearch search,
    PutAside putAside,
    Journal journal,
    TimeProvider clock
) : Controller
{
    private const string NotWritten =
        "The desk cannot write to its folder on the server, so nothing was changed. Tell who runs the server.";

    [HttpGet(DeskAddress.Questions)]
    public IActionResult Questions() => View("Questions", Page());

    /// <summary>Takes a question off the list, until many more ask it.</summary>
    [HttpPost(DeskAddress.Questions + "/aside")]
    public Task<IActionResult> Aside(QuestionKind kind, string? words) => ChangeAsync(kind, words, JournalEvent.PutQuestionAside, asked =>
        {
            var today = content.Everything.Clinic.DayAt(clock.GetUtcNow());
            var clients = asked.Where(day => day.Day >= today).Sum(day => day.Clients);
            putAside.Add(new QuestionAside(kind, words!, today, clients));
        });

    [HttpPost(DeskAddress.Questions + "/back")]
    public Task<IActionResult> Back(QuestionKind kind, string? words) =>
        ChangeAsync(kind, words, JournalEvent.BroughtQuestionBack, _ => putAside.Remove(kind, words!));

    /// <summary>Does something with a question that was counted; nothing happens with any other.</summary>
    private async Task<IActionResult> ChangeAsync(
        QuestionKind kind,
        string? words,
        JournalEvent what,
        Action<IReadOnlyList<Unanswered>> change
    )
    {
        try
        {
            var asked = questions.Read().Where(day => day.Kind == kind && day.Words == words).ToList();
            if (asked.Count > 0)
            {
                change(asked);
                await journal.WriteAsync(User.PersonName, what, $"\"{words}\"");
            }

            return Redirect(DeskAddress.Questions);
        }
        catch (InsightFileException)
        {
            return Redirect(DeskAddress.Questions);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Response.StatusCode = StatusCodes.Status507InsufficientStorage;
            return View("Questions", Page() with { Fault = NotWritten });
        }
    }

    private QuestionsPage Page()
    {
        var page = QuestionsPage.Create(questions.IsOn);
        try
        {
            return new QuestionList(content.Everything, content.Published, search, putAside).From(page, questions.Read());
        }
        catch (InsightFileException fault)
        {
            return page with { Fault = $"The counts cannot be shown now. {fault.Message}" };
        }
    }
}
