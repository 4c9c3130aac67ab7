using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What people looked for and did not find, and what they said about pages.</summary>
public sealed class QuestionsController(ContentRepository content, UnansweredQuestions questions) : Controller
{
    [HttpGet(DeskAddress.Questions)]
    public IActionResult Questions()
    {
        try
        {
            return View("Questions", QuestionsPage.From(content.Everything, questions.IsOn, questions.Read()));
        }
        catch (InsightFileException fault)
        {
            return View("Questions", QuestionsPage.From(content.Everything, questions.IsOn, []) with { Fault = fault.Message });
        }
    }
}
