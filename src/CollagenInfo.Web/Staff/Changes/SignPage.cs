using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>A page to be signed as readers see it, or all that a tool can tell, for Sign.cshtml.</summary>
public sealed record SignPage : DeskPage
{
    private const int Months = 12;

    /// <summary>What says when to get help is looked at twice a year.</summary>
    private const int MonthsWithCards = 6;

    public required Signable Signable { get; init; }

    /// <summary>What a tool can tell; empty for a page, which is shown as it is.</summary>
    public required IReadOnlyList<SayingGroup> Says { get; init; }

    /// <summary>What holds for its sign-off now, in words.</summary>
    public required string State { get; init; }

    /// <summary>What is shown: nothing else is signed.</summary>
    public required ReadText Read { get; init; }

    /// <summary>The day by which somebody should look again, as offered or as typed.</summary>
    public required string Next { get; init; }

    /// <summary>The first day that may be chosen for that.</summary>
    public required string Earliest { get; init; }

    /// <summary>What is new since it was signed; null if it was not, or nobody knows the text that was.</summary>
    public SentenceDifference? Since { get; init; }

    /// <summary>Whether it was signed, or a change of it confirmed, just now.</summary>
    public bool IsSigned { get; init; }

    /// <summary>What else waits to be signed then, the one that matters most; null if nothing does.</summary>
    public Signable? Following { get; init; }

    /// <summary>Whether the reader has just shown who they are.</summary>
    public required bool IsProved { get; init; }

    public required string Job { get; init; }

    /// <summary>"1 comma", "2 sentences".</summary>
    public string SinceWords => Since is null ? "" : SinceSigned.WordsOf(Since);

    /// <summary>Where it is signed.</summary>
    public string Sign => DeskAddress.Sign + Signable.Address;

    /// <summary>Where it is written; null for a tool, which takes its words from several files.</summary>
    public string? Edit => Signable.Article is { } article ? new DeskFile(article.Body.File).Address : null;

    /// <summary>"page" or "tool".</summary>
    public string Thing => Signable.Tool is null ? "page" : "tool";

    /// <summary>What readers see of a file was signed and is not as it was signed.</summary>
    internal static bool HasChanged(ContentLibrary library, DeskFile file) =>
        Signable.Find(library, file.Shown) is { Status: ReviewStatus.ChangedSinceReview };

    /// <summary>Whether what is signed may take words from a file.</summary>
    internal static bool MaySpeakIn(Signable signable, DeskFile file) =>
        signable.Article is { } article ? article.Body.File == file.Path : signable.Address == file.Shown || !file.IsPage;

    /// <summary>The day that is offered for the next review.</summary>
    internal static DateOnly NextAfter(DateOnly today, Signable signable) =>
        today.AddMonths(
            signable.Article is { } article
            && !ArticleText.From(article.Body).Outline.Blocks.Any(block => CareKind.Find(block.Name) is not null)
                ? Months
                : MonthsWithCards
        );

    /// <summary>What stands below a signature beside the name.</summary>
    internal static string RoleOf(Person? person) => person is { JobTitle.Length: > 0 } ? person.JobTitle : "clinician";

    internal static string StateOf(ContentLibrary library, Signable signable)
    {
        var review = signable.Review;
        return signable.Status switch
        {
            ReviewStatus.Signed => $"Signed {Day(review!.On)} by {review.By}, {review.Role}, to be looked at again by {Day(review.Next)}.",
            ReviewStatus.ChangedSinceReview => $"Changed since {review!.By}, {review.Role}, signed it on {Day(review.On)}.",
            _ => "Nobody has signed it yet.",
        };

        string Day(DateOnly day) => DateText.Long(day, library.Clinic.Locale);
    }
}

/// <summary>A part of what a tool can tell.</summary>
/// <param name="Title">"Reasons to wait".</param>
/// <param name="Entries">What it is about, each with what the tool tells of it.</param>
public sealed record SayingGroup(string Title, IReadOnlyList<SayingEntry> Entries)
{
    internal static IReadOnlyList<SayingGroup> AllFrom(ContentLibrary library, SitePage tool) =>
        [
            .. ToolSaying
                .AllFrom(library, tool)
                .GroupBy(saying => saying.Group, StringComparer.Ordinal)
                .Select(group => new SayingGroup(
                    library.Expand(group.Key),
                    [
                        .. group
                            .GroupBy(saying => saying.Subject, StringComparer.Ordinal)
                            .Select(entry => new SayingEntry(
                                library.Expand(entry.Key),
                                [.. entry.Select(saying => library.Expand(saying.Words))]
                            )),
                    ]
                )),
        ];
}

/// <summary>One thing that a tool tells of.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Words">What the tool tells of it.</param>
public sealed record SayingEntry(string Subject, IReadOnlyList<string> Words);
