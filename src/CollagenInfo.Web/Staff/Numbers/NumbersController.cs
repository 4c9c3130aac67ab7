using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>Every clinical number, what would change with it, and changing it. What is kept is a change like any other.</summary>
public sealed class NumbersController(
    ContentRepository content,
    ContentFiles files,
    ChangeBook changes,
    Keeping keeping,
    UnfinishedChanges unfinished,
    NumberViews views
) : Controller
{
    private const string One = DeskAddress.Numbers + "/{group}/{name}";

    [HttpGet(DeskAddress.Numbers)]
    public IActionResult List(string? find) => View("List", NumbersPage.From(content.Everything, find));

    /// <summary>One number; with a value in the address, what would change.</summary>
    [HttpGet(One)]
    public async Task<IActionResult> Show(string group, string name, NumberForm form) =>
        views.Find(group, name) is { } fact && await OpenAsync() is { } open
            ? View("Show", views.Show(fact, open, form, User.PersonId))
            : NotFound();

    /// <summary>Keeps the number as a change. Nothing is on the site yet.</summary>
    [HttpPost(One + "/keep")]
    public async Task<IActionResult> Keep(string group, string name, NumberForm form)
    {
        if (views.Find(group, name) is not { } fact || await OpenAsync() is not { } open)
        {
            return NotFound();
        }

        if (NumberAnswers.Read(NumberViews.Completed(form, fact, open), fact, content.Everything).Draft is not { } draft)
        {
            return View("Show", views.Show(fact, open, form, User.PersonId));
        }

        draft = WithAnswer(draft, form, fact, out var missing);
        if (missing is not null)
        {
            return View("Show", views.Show(fact, open, form, User.PersonId, [missing]));
        }

        var outcome = await keeping.KeepEditAsync(User.PersonId, FactEdit.File, new BegunFrom(form.Version, form.Number), file =>
            FactEdit.WriteWithProducts(file.Text ?? "", fact.Key, draft, content.Everything.Facts)
        );
        if (outcome is KeepOutcome.Kept or KeepOutcome.NothingChanged)
        {
            return Redirect(ChangedNumber.AddressOf(fact.Key));
        }

        open = await OpenAsync() ?? open;
        var refusal = outcome is KeepOutcome.Refused { Why: var why } ? why : MovedMeanwhile;
        return View("Show", views.Show(fact, open, form, User.PersonId) with { Refusal = refusal });
    }

    private const string MovedMeanwhile =
        "Nothing was kept: your numbers have changed since, perhaps in another window. What you typed is here.";

    private Task<OpenData?> OpenAsync() => OpenData.ReadAsync(FactEdit.File, User.PersonId, unfinished, changes, files);

    /// <summary>What the answer about the sources makes of the number.</summary>
    private FactDraft WithAnswer(FactDraft draft, NumberForm form, Fact fact, out FieldError? missing)
    {
        missing = null;
        if (NumberViews.QuestionOf(fact, draft, content.Everything) is not { } question)
        {
            return draft;
        }

        missing =
            form.Says is not (NumberAnswers.Yes or NumberAnswers.No) ? new FieldError(nameof(form.Says), $"Answer: {question}")
            : form.Says == NumberAnswers.No && draft.Note.Length == 0
                ? new FieldError(nameof(form.Note), "Say in the note why the clinic has chosen this, because the sources do not say it.")
            : null;
        return form.Says == NumberAnswers.No && NumberChoices.IsPublished(draft.Basis)
            ? draft with
            {
                Basis = Basis.ClinicPractice,
            }
            : draft;
    }
}
