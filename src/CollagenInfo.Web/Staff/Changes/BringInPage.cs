using System.Globalization;
using System.Text;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>A page that two people changed, for BringIn.cshtml. Nothing is chosen beforehand, and nothing is published.</summary>
public sealed record BringInPage : DeskPage
{
    private const string Mine = "mine";
    private const string Theirs = "theirs";
    private const string Anew = "anew";

    private ContentFile? now;
    private MergedText? merged;

    public required int Id { get; init; }

    public required int Number { get; init; }

    public required DeskFile File { get; init; }

    /// <summary>The version on the site; empty if the file is gone.</summary>
    public required string TheirVersion { get; init; }

    /// <summary>What has happened, in a sentence.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the two can be put together: not while the file on the site cannot be read.</summary>
    public bool CanGoOn => merged is not null || now is null;

    /// <summary>The person's own text, to be copied.</summary>
    public required string MyText { get; init; }

    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What was put together, to be read once.</summary>
    public IReadOnlyList<JoinedPart> Joined { get; init; } = [];

    /// <summary>Sentences that were written anew for a text that is not there any more, to be copied.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Whether two changes in one paragraph were put together: then they are shown open.</summary>
    public bool NeedsReading { get; init; }

    internal static BringInPage From(Change change, string title, ContentFile before, ContentFile mine, ContentFile? now)
    {
        var joint = now?.Text is null ? null : ThreeWayMerge.Of(mine.Path, before.Text ?? "", mine.Text ?? "", now.Text);
        List<Conflict> conflicts =
        [
            .. (joint?.Conflicts ?? []).Select(
                (region, place) =>
                    new Conflict(
                        string.Create(CultureInfo.InvariantCulture, $"choice-{place + 1}"),
                        region.Place?.Words ?? "",
                        region.Base,
                        region.Theirs,
                        region.Mine
                    )
            ),
        ];
        var joined = (joint?.Joined ?? []).ToList();
        return new BringInPage
        {
            Title = title,
            Id = change.Id,
            Number = change.Number,
            File = new DeskFile(mine.Path),
            TheirVersion = now?.Version ?? "",
            Words = WordsOf(now, conflicts.Count, joined),
            MyText = mine.Text ?? "",
            Conflicts = conflicts,
            Joined = [.. joined.Select(region => new JoinedPart(region.Place?.Words ?? "", region.Origin, region.Base, region.Text ?? ""))],
            NeedsReading = joint?.NeedsReading ?? false,
            now = now,
            merged = joint,
        };
    }

    /// <summary>The whole text with the answers of the form; null if an answer is missing.</summary>
    internal byte[]? Chosen(IFormCollection answers)
    {
        if (merged is null)
        {
            // The file is gone or cannot be read: the person's text becomes a new file.
            return now is null ? Encoding.UTF8.GetBytes(MyText) : null;
        }

        var choices = Conflicts.Select(conflict => ChoiceOf(conflict, answers)).ToList();
        return choices.Contains(null) ? null : now!.BytesOf(merged.With([.. choices.OfType<ConflictChoice>()]));
    }

    /// <summary>The page again, with what was answered and what is missing.</summary>
    internal BringInPage Answered(IFormCollection answers)
    {
        var conflicts = Conflicts.Select(conflict =>
            conflict with
            {
                Answer = answers[conflict.Name],
                Written = answers[$"{conflict.Name}-text"],
                Error = ChoiceOf(conflict, answers) is null ? $"{conflict.Place}: choose one of the three." : null,
            }
        );
        var answered = this with { Conflicts = [.. conflicts] };
        return answered with
        {
            FieldErrors =
            [
                .. answered
                    .Conflicts.Where(conflict => conflict.Error is not null)
                    .Select(conflict => new FieldError(conflict.Name, conflict.Error!)),
            ],
        };
    }

    /// <summary>The page with the sentences that were written anew: the questions are others by now.</summary>
    internal BringInPage Unsent(IFormCollection answers) =>
        this with
        {
            Written =
            [
                .. answers.Where(answer => answer.Value == Anew).Select(answer => answers[$"{answer.Key}-text"].ToString())
                    .Where(text => text.Length > 0),
            ],
        };

    private static ConflictChoice? ChoiceOf(Conflict conflict, IFormCollection answers) =>
        answers[conflict.Name].ToString() switch
        {
            Mine => ConflictChoice.Mine,
            Theirs => ConflictChoice.Theirs,
            Anew => ConflictChoice.Anew(answers[$"{conflict.Name}-text"].ToString()),
            _ => null,
        };

    private static string WordsOf(ContentFile? now, int conflicts, List<MergeRegion> joined)
    {
        if (now?.Text is null)
        {
            return now is null
                ? "This page was removed from the folder while you were writing. Your text is kept."
                : $"This page cannot be read now. {now.Trouble?.Message ?? "It is not saved as UTF-8."} Your text is kept.";
        }

        var (mine, theirs) = (
            joined.Count(region => region.Origin is MergeOrigin.Mine or MergeOrigin.Both),
            joined.Count(region => region.Origin is MergeOrigin.Theirs or MergeOrigin.Both)
        );
        var both = conflicts switch
        {
            0 => "",
            1 => " 1 sentence you both changed.",
            _ => $" {conflicts} sentences you both changed.",
        };
        return "The page on the site has changed while you were writing. "
            + $"{mine} of your sentences and {theirs} of theirs fit together.{both} Nothing is lost.";
    }
}

/// <summary>A sentence that both changed.</summary>
/// <param name="Name">The name of the question in the form.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Before">As it was.</param>
/// <param name="Theirs">As it is on the site.</param>
/// <param name="Mine">As the person wrote it.</param>
public sealed record Conflict(string Name, string Place, string Before, string Theirs, string Mine)
{
    public string? Answer { get; init; }

    public string? Written { get; init; }

    public string? Error { get; init; }
}

/// <summary>A part that one of the two changed, or both in the same way.</summary>
public sealed record JoinedPart(string Place, MergeOrigin From, string Before, string After);
