using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What waits, what is wrong and what is due, for who is signed in.</summary>
public sealed class TodayController(
    ContentRepository content,
    UnfinishedChanges unfinished,
    ChangeTitles titles,
    SinceSigned since,
    GitDelay git,
    FirstSteps steps,
    TimeProvider clock
) : Controller
{
    private const int Most = 5;
    private const int DaysOfNews = 7;

    [HttpGet(DeskAddress.Today)]
    public async Task<IActionResult> Today()
    {
        var (library, now) = (content.Everything, clock.GetUtcNow());
        var (begun, ahead) = (await unfinished.AllAsync(), await unfinished.ToConfirmAsync());
        var ended = await unfinished.EndedByOthersAsync(User.PersonId, User.PersonName, now.AddDays(-DaysOfNews));
        var changes = TodayChanges.From(
            begun,
            ahead,
            ended,
            User.Signs ? await SinceSignedAsync(library) : [],
            User,
            new TodayChangeLine(library, now, await titles.AllAsync([.. begun, .. ahead, .. ended]))
        );
        var firstPage = FirstSteps.FirstPageFor(library, User);
        return View(
            "Today",
            TodayPage.From(content, changes, User.Signs, isFirstNamed: firstPage is not null, now) with
            {
                Git = git.Trouble,
                FirstSteps = await steps.FindAsync(library, User, firstPage),
            }
        );
    }

    /// <summary>Everything that the checker finds, file by file.</summary>
    [HttpGet(DeskAddress.Problems)]
    public IActionResult Problems() => View("Problems", ProblemsPage.From(content));

    private async Task<IReadOnlyList<TodayLine>> SinceSignedAsync(ContentLibrary library)
    {
        var lines = new List<TodayLine>();
        var changed = Signable.AllFrom(library).Where(one => one.Status is ReviewStatus.ChangedSinceReview);
        foreach (var signable in changed.OrderBy(one => one.Address, StringComparer.Ordinal).Take(Most))
        {
            var words = await since.FindAsync(library, signable) is { } difference
                ? $"{SinceSigned.CountOf(difference, WhoSigned(signable.Review!))}: {SinceSigned.WordsOf(difference)}"
                : "changed since it was signed";
            lines.Add(new TodayLine(signable.Title, words, DeskAddress.Sign + signable.Address));
        }

        return lines;
    }

    private string WhoSigned(Review review) => review.By == User.PersonName ? "you" : review.By;
}
