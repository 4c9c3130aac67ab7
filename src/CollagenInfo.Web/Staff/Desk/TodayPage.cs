using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>The first page of the desk, for Today.cshtml: never more than five of anything.</summary>
public sealed record TodayPage : DeskPage
{
    private const int Most = 5;

    /// <summary>What is to be done at a new desk; empty at one that is in use.</summary>
    public IReadOnlyList<TodayLine> FirstSteps { get; init; } = [];

    /// <summary>What people have begun, proposed, or published ahead of a clinician.</summary>
    public required TodayChanges Changes { get; init; }

    /// <summary>The files that readers do not see as they are in the folder.</summary>
    public required IReadOnlyList<TodayLine> NotOnShow { get; init; }

    /// <summary>The mistakes, those of pages with care cards first.</summary>
    public required IReadOnlyList<TodayLine> Mistakes { get; init; }

    public required int MistakeCount { get; init; }

    /// <summary>"0 of 25 pages and 0 of 6 tools are signed."</summary>
    public required string Signed { get; init; }

    /// <summary>The pages and tools to sign, look at again or read first; empty if the first steps name the first.</summary>
    public required IReadOnlyList<TodayLine> Due { get; init; }

    public required int PagesOnSite { get; init; }

    /// <summary>What git has not taken; null if it has everything, or is not asked.</summary>
    public GitTrouble? Git { get; init; }

    /// <summary>Whether nothing waits and nothing is wrong.</summary>
    public bool IsQuiet => FirstSteps.Count + Changes.Count + NotOnShow.Count + Mistakes.Count == 0;

    internal static TodayPage From(ContentRepository content, TodayChanges changes, bool signs, bool isFirstNamed, DateTimeOffset now)
    {
        var library = content.Everything;
        var mistakes = content
            .Problems.Where(problem => problem.Severity is Severity.Error && problem.Rule != "not-on-show")
            .OrderBy(problem => SigningOrder.RankOf(library, problem.File))
            .ToList();
        var clinical = SigningOrder.AllFrom(library);
        return new TodayPage
        {
            Title = "Today",
            Changes = changes,
            NotOnShow =
            [
                .. content
                    .Withheld.Take(Most)
                    .Select(path => new TodayLine(
                        new DeskFile(path).TitleIn(library),
                        "Readers see the version before this one.",
                        AddressOf(path)
                    )),
            ],
            Mistakes =
            [
                .. mistakes
                    .Take(Most)
                    .Select(problem => new TodayLine(
                        $"{new DeskFile(problem.File).TitleIn(library)}, line {problem.Line}",
                        problem.Message,
                        AddressOf(problem.File)
                    )),
            ],
            MistakeCount = mistakes.Count,
            Signed = $"{SignedOf(clinical, isTool: false)} pages and {SignedOf(clinical, isTool: true)} tools are signed.",
            Due = isFirstNamed ? [] : DueFrom(library, signs, now),
            PagesOnSite = content.Published.Articles.Count,
        };
    }

    private static IReadOnlyList<TodayLine> DueFrom(ContentLibrary library, bool signs, DateTimeOffset now) =>
        [
            .. SigningOrder
                .DueFrom(library, now)
                .Take(Most)
                .Select(one => new TodayLine(
                    one.Signable.Title,
                    one.Why,
                    signs || one.Signable.Tool is not null ? DeskAddress.Sign + one.Signable.Address : AddressOf(one.Signable.File)
                )),
        ];

    /// <summary>"0 of 25".</summary>
    private static string SignedOf(IReadOnlyList<Signable> clinical, bool isTool)
    {
        var all = clinical.Where(one => one.Tool is not null == isTool).ToList();
        return $"{all.Count(one => one.Status is ReviewStatus.Signed)} of {all.Count}";
    }

    private static string? AddressOf(string path) => ContentFiles.IsEditable(path) ? new DeskFile(path).Address : null;
}

/// <summary>One line of a list on the first page.</summary>
/// <param name="Title">The page or file.</param>
/// <param name="Words">What holds for it.</param>
/// <param name="Address">Where somebody can do something about it; null if not on the desk.</param>
public sealed record TodayLine(string Title, string Words, string? Address);
