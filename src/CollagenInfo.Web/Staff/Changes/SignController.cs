using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>A clinician reads a page as readers see it, and signs it as a whole, or confirms what is new since that was done.</summary>
[Route(DeskAddress.Sign + "/{topic}/{name}")]
public sealed class SignController(
    ContentRepository content,
    ContentFiles files,
    Publisher publisher,
    SinceSigned since,
    UnfinishedChanges unfinished,
    Roster roster,
    Journal journal,
    TimeProvider clock
) : Controller
{
    private const int MostYears = 3;
    private const string Newer = "The page has changed since you read it. Read it again.";

    private const string OwnAhead = "Nothing was confirmed. You wrote what was published here: somebody else who signs has to read it.";

    private DateTimeOffset Now => clock.GetUtcNow();

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, content.Everything.Clinic.TimeZone).DateTime);

    [HttpGet("")]
    public async Task<IActionResult> Show(string topic, string name) =>
        Find(topic, name) is not { } article ? NotFound()
        : !User.Signs ? StatusCode(StatusCodes.Status403Forbidden)
        : View("Sign", await PageAsync(article));

    [HttpPost("")]
    public Task<IActionResult> Sign(string topic, string name, ReadText read, string? next) =>
        WithAsync(topic, name, "sign", async article =>
        {
            if (
                !DateOnly.TryParseExact(next, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || day <= Today
                || day > Today.AddYears(MostYears)
            )
            {
                var error = new FieldError("next", $"Choose a day after today, at most {MostYears} years ahead");
                return View("Sign", await PageAsync(article) with { Next = next ?? "", FieldErrors = [error] });
            }

            var review = new Review(User.PersonName, await RoleAsync(), Today, day, "");
            return await ReleaseAsync(article, read, new Release(User.PersonName, "Signed") { Signature = (article.Body.File, review) });
        });

    /// <summary>The change was read, not the page: the days of the sign-off and of the next one stay.</summary>
    [HttpPost("confirm")]
    public Task<IActionResult> Confirm(string topic, string name, ReadText read) =>
        WithAsync(topic, name, "confirm a change of", async article =>
        {
            if (await since.FindAsync(content.Everything, article) is null)
            {
                return View("Sign", await PageAsync(article) with { Refusal = Newer });
            }

            if (await IsOwnAheadAsync(article))
            {
                return View("Sign", await PageAsync(article) with { Refusal = OwnAhead });
            }

            var confirmed = new ConfirmedChange(User.PersonName, await RoleAsync(), Today);
            var signature = (article.Body.File, article.Review! with { Confirmed = confirmed });
            return await ReleaseAsync(
                article,
                read,
                new Release(User.PersonName, "Confirmed a change") { Signature = signature, Confirmed = confirmed }
            );
        });

    private async Task<IActionResult> WithAsync(string topic, string name, string what, Func<Article, Task<IActionResult>> act)
    {
        if (Find(topic, name) is not { } article)
        {
            return NotFound();
        }

        if (!User.Signs)
        {
            await journal.WriteAsync(User.PersonName, JournalEvent.TriedWithoutRight, $"{what} {article.Body.File}");
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return FreshProof.IsGivenBy(User, Now) ? await act(article) : Redirect(FreshProof.AddressFor(new DeskFile(article.Body.File).Sign));
    }

    private async Task<IActionResult> ReleaseAsync(Article article, ReadText read, Release release)
    {
        var outcome = await publisher.SignAsync(User.PersonId, read, release);
        var page = await PageAsync(Find(article.Topic.ToString(), article.Slug.ToString()) ?? article);
        return outcome switch
        {
            PublishOutcome.Published => View("Sign", page with { Done = DoneOf(release) }),
            PublishOutcome.SignatureFault fault => View("Sign", page with { Refusal = $"Nothing was signed. {fault.Reason}" }),
            PublishOutcome.Failed failed => View("Sign", page with { Refusal = $"Nothing was signed. {failed.Reason}" }),
            _ => View("Sign", page with { Refusal = Newer }),
        };
    }

    /// <summary>Whether the reader has written what was published ahead of a clinician here, and another clinician can read it.</summary>
    private async Task<bool> IsOwnAheadAsync(Article article) =>
        (await unfinished.ToConfirmAsync()).Any(change => change.OwnerId == User.PersonId && change.FileAt(article.Body.File) is not null)
        && (await roster.OthersWhoSignAsync(User.PersonId)).Count > 0;

    private static string DoneOf(Release release) =>
        release.Confirmed is null ? "Signed. The page says so now." : "Confirmed. The page says so, and keeps the day of its review.";

    private Article? Find(string topic, string name) =>
        DeskFile.Find(topic, name) is { } file ? SignPage.ArticleOf(content.Everything, file) : null;

    private async Task<string> RoleAsync() => SignPage.RoleOf(await roster.FindAsync(User.PersonId));

    private async Task<SignPage> PageAsync(Article article)
    {
        var library = content.Everything;
        return new SignPage
        {
            Title = library.Expand(article.Title),
            File = new DeskFile(article.Body.File),
            State = SignPage.StateOf(library, article),
            Read = new ReadText
            {
                Fingerprint = SignedText.Fingerprint(library, article),
                Version = files.Read(article.Body.File)?.Version,
            },
            Next = $"{SignPage.NextAfter(Today, article):yyyy-MM-dd}",
            Earliest = $"{Today.AddDays(1):yyyy-MM-dd}",
            Since =
                SignedText.StatusOf(library, article) is ReviewStatus.ChangedSinceReview ? await since.FindAsync(library, article) : null,
            IsProved = FreshProof.IsGivenBy(User, Now),
            Job = await RoleAsync(),
        };
    }
}
