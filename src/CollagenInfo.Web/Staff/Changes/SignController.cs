using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>
/// A clinician reads a page as readers see it, or all that a tool can tell, and signs it as a whole, or confirms what is new since that
/// was done. Whoever else works here may read what a tool tells.
/// </summary>
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
    private const string SignedWhole = "signed";
    private const string ConfirmedOne = "confirmed";
    private const string Newer = "It has changed since you read it. Read it again.";

    private const string OwnAhead = "Nothing was confirmed. You wrote what was published here: somebody else who signs has to read it.";

    private DateTimeOffset Now => clock.GetUtcNow();

    private DateOnly Today => content.Everything.Clinic.DayAt(Now);

    /// <summary>
    /// The page; for who comes back from showing who they are, with the day that was chosen before; for who has just signed it or
    /// confirmed a change of it, with what is next.
    /// </summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(string topic, string name, bool proved, DateOnly? next, string? done)
    {
        if (Find(topic, name) is not { } signable)
        {
            return NotFound();
        }

        if (!User.Signs && signable.Tool is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var page = await PageAsync(signable);
        // Who comes back by the browser's own way finds the page as it is: it may be signed by then, or changed again.
        var isSigned = signable.Status is ReviewStatus.Signed;
        var isDone = isSigned && done is not null;
        return View(
            "Sign",
            page with
            {
                Done =
                    isDone ? DoneOf(done!, signable)
                    : proved && page.IsProved && !isSigned ? FreshProof.NotYet
                    : null,
                IsSigned = isDone,
                Following = isDone ? FollowingOf(signable) : null,
                Next = next is { } day ? $"{day:yyyy-MM-dd}" : page.Next,
            }
        );
    }

    [HttpPost("")]
    public Task<IActionResult> Sign(string topic, string name, ReadText read, string? next) =>
        WithAsync(topic, name, "sign", async signable =>
        {
            if (
                !DateOnly.TryParseExact(next, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || day <= Today
                || day > Today.AddYears(MostYears)
            )
            {
                var error = new FieldError("next", $"Choose a day after today, at most {MostYears} years ahead");
                return View("Sign", await PageAsync(signable) with { Next = next ?? "", FieldErrors = [error] });
            }

            var review = new Review(User.PersonName, await RoleAsync(), Today, day, "");
            return await ReleaseAsync(signable, read, new Release(User.PersonName, "Signed") { Signature = (signable.Address, review) });
        });

    /// <summary>The change was read, not the page: the days of the sign-off and of the next one stay.</summary>
    [HttpPost("confirm")]
    public Task<IActionResult> Confirm(string topic, string name, ReadText read) =>
        WithAsync(topic, name, "confirm a change of", async signable =>
        {
            if (await since.FindAsync(content.Everything, signable) is null)
            {
                return View("Sign", await PageAsync(signable) with { Refusal = Newer });
            }

            if (await IsOwnAheadAsync(signable))
            {
                return View("Sign", await PageAsync(signable) with { Refusal = OwnAhead });
            }

            var confirmed = new ConfirmedChange(User.PersonName, await RoleAsync(), Today);
            var signature = (signable.Address, signable.Review! with { Confirmed = confirmed });
            return await ReleaseAsync(
                signable,
                read,
                new Release(User.PersonName, "Confirmed a change") { Signature = signature, Confirmed = confirmed }
            );
        });

    private async Task<IActionResult> WithAsync(string topic, string name, string what, Func<Signable, Task<IActionResult>> act)
    {
        if (Find(topic, name) is not { } signable)
        {
            return NotFound();
        }

        if (!User.Signs)
        {
            return await journal.RefuseAsync(User, $"{what} {signable.Address}");
        }

        return FreshProof.IsGivenBy(User, Now)
            ? await act(signable)
            : Redirect(FreshProof.AddressFor(DeskAddress.Sign + signable.Address, Request.Form["next"]));
    }

    private async Task<IActionResult> ReleaseAsync(Signable signable, ReadText read, Release release)
    {
        var outcome = await publisher.SignAsync(User.PersonId, read, release);
        var page = await PageAsync(Signable.Find(content.Everything, signable.Address) ?? signable);
        return outcome switch
        {
            // To another page: who loads it again signs nothing again.
            PublishOutcome.Published => Redirect(
                $"{DeskAddress.Sign}{signable.Address}?done={(release.Confirmed is null ? SignedWhole : ConfirmedOne)}"
            ),
            PublishOutcome.SignatureFault fault => View("Sign", page with { Refusal = $"Nothing was signed. {fault.Reason}" }),
            PublishOutcome.Failed failed => Failed(page with { Refusal = failed.Say("Nothing was signed.") }, failed.Status),
            _ => View("Sign", page with { Refusal = Newer }),
        };
    }

    private ViewResult Failed(SignPage page, int status)
    {
        Response.StatusCode = status;
        return View("Sign", page);
    }

    private Signable? FollowingOf(Signable signed) =>
        SigningOrder.DueFrom(content.Everything, Now).Select(one => one.Signable).FirstOrDefault(one => one.Address != signed.Address);

    /// <summary>Whether the reader has written what was published ahead of a clinician here, and another clinician can read it.</summary>
    private async Task<bool> IsOwnAheadAsync(Signable signable) =>
        (await unfinished.ToConfirmAsync()).Any(change =>
            change.OwnerId == User.PersonId && change.Files.Any(file => SignPage.MaySpeakIn(signable, new DeskFile(file.Path)))
        )
        && (await roster.OthersWhoSignAsync(User.PersonId)).Count > 0;

    private static string DoneOf(string done, Signable signable) =>
        (done != ConfirmedOne, signable.Tool is null) switch
        {
            (true, true) => "Signed. The page says so now.",
            (true, false) => "Signed. The tool says so now.",
            (false, true) => "Confirmed. The page says so, and keeps the day of its review.",
            _ => "Confirmed. The tool says so, and keeps the day of its review.",
        };

    private Signable? Find(string topic, string name) => Signable.Find(content.Everything, $"/{topic}/{name}");

    /// <summary>What was typed into a field; null if nothing was, or no form was sent.</summary>
    private string? Typed(string field) => Request.HasFormContentType && Request.Form[field] is [{ Length: > 0 } typed] ? typed : null;

    private async Task<string> RoleAsync() => SignPage.RoleOf(await roster.FindAsync(User.PersonId));

    private async Task<SignPage> PageAsync(Signable signable)
    {
        var library = content.Everything;
        return new SignPage
        {
            Title = signable.Title,
            Signable = signable,
            State = SignPage.StateOf(library, signable),
            Says = signable.Tool is { } tool ? SayingGroup.AllFrom(library, tool) : [],
            Read = new ReadText { Fingerprint = signable.Fingerprint, Version = files.Read(signable.File)?.Version },
            Next = Typed("next") ?? $"{SignPage.NextAfter(Today, signable):yyyy-MM-dd}",
            Earliest = $"{Today.AddDays(1):yyyy-MM-dd}",
            Since = await since.FindAsync(library, signable),
            IsProved = FreshProof.IsGivenBy(User, Now),
            Job = await RoleAsync(),
        };
    }
}
