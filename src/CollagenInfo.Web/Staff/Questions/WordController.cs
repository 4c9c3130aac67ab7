using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>Adds a word by which a page or an entry is found. That is a change like any other: it is read and published as ever.</summary>
[Route(DeskAddress.AddWord)]
public sealed class WordController(
    ContentRepository content,
    ContentFiles files,
    UnfinishedChanges unfinished,
    Keeping keeping,
    WordViews views
) : Controller
{
    private const string NoPlace = "Choose what people should find.";
    private const string NoWord = "Write one word, or a few in a row, without commas.";
    private const string Known = "It has this word already. Choose something else, or write about it on the page.";
    private const string Newer = "Your change of this file was published or changed meanwhile. Try it again.";

    [HttpGet("")]
    public IActionResult Ask(string? asked, string? find) =>
        View("Word", views.Ask(new WordForm { Asked = asked, Word = asked }, find));

    [HttpPost("")]
    public async Task<IActionResult> Add(WordForm form)
    {
        var place = WordPlace.AllIn(content.Everything).FirstOrDefault(place => place.Name == form.Place);
        var word = form.Word?.Trim() ?? "";
        return place is null ? Refuse(form, "place", NoPlace)
            : word.Length is 0 or > WordPage.LongestWord || word.IndexOfAny([',', '[', ']', '\n']) >= 0 ? Refuse(form, "word", NoWord)
            : await KeepAsync(form, place, word);
    }

    /// <summary>Whether the search finds it with the change.</summary>
    [HttpGet("{change:int}")]
    public async Task<IActionResult> Found(int change, string? asked) =>
        await unfinished.FindAsync(change) is { } kept && !string.IsNullOrWhiteSpace(asked)
            ? View("Found", views.Found(kept, asked))
            : Redirect(DeskAddress.Questions);

    /// <summary>Keeps the word in what the person has begun of the file, or begins a change of it.</summary>
    private async Task<IActionResult> KeepAsync(WordForm form, WordPlace place, string word)
    {
        var own = await unfinished.FindAsync(User.PersonId, place.File);
        var begun = own is null ? new BegunFrom(files.Read(place.File)?.Version, 0) : new BegunFrom(null, own.Number);
        var outcome = await keeping.KeepEditAsync(User.PersonId, place.File, begun, file =>
            SearchWordEdit.Add(place.File, file.Text ?? "", place.Entry, word)
        );
        return outcome switch
        {
            KeepOutcome.Kept { Change: var kept } when kept.Number != begun.Number => Redirect(
                $"{DeskAddress.AddWord}/{kept.Id}?asked={Uri.EscapeDataString(form.Asked ?? word)}"
            ),
            KeepOutcome.Kept or KeepOutcome.NothingChanged => Refuse(form, "place", Known),
            KeepOutcome.Refused refused => Refuse(form, "place", refused.Why),
            _ => Refuse(form, "place", Newer),
        };
    }

    private ViewResult Refuse(WordForm form, string field, string why) => View("Word", views.Ask(form, null, new FieldError(field, why)));
}
