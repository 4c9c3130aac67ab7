using CollagenInfo.Content;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What people asked in the days that are kept, for Questions.cshtml: what helps most to know comes first.</summary>
public sealed record QuestionsPage : DeskPage
{
    /// <summary>Whether anything is counted.</summary>
    public required bool IsOn { get; init; }

    /// <summary>Why the counts cannot be read; null if they can.</summary>
    public string? Fault { get; init; }

    /// <summary>The pages of which people said something: those that answered least come first.</summary>
    public required IReadOnlyList<PageAnswers> Pages { get; init; }

    /// <summary>The searches without a result.</summary>
    public required IReadOnlyList<AskedCount> Searches { get; init; }

    /// <summary>The addresses without a page.</summary>
    public required IReadOnlyList<AskedCount> Addresses { get; init; }

    public bool IsEmpty => Pages.Count + Searches.Count + Addresses.Count == 0;

    internal static QuestionsPage From(ContentLibrary library, bool isOn, IReadOnlyList<Unanswered> all)
    {
        var counts = all.ToLookup(asked => asked.Kind);
        var (yes, no) = (Sums(counts[QuestionKind.Answered]), Sums(counts[QuestionKind.NotAnswered]));
        var wanted = Sums(counts[QuestionKind.Wanted]).ToLookup(asked => asked.Words.Split(' ')[0]);
        return new QuestionsPage
        {
            Title = "What people ask",
            IsOn = isOn,
            Pages =
            [
                .. yes.Concat(no)
                    .Select(asked => asked.Words)
                    .Concat(wanted.Select(page => page.Key))
                    .Distinct()
                    .Select(page => new PageAnswers(
                        TitleOf(library, page),
                        page,
                        CountOf(yes, page),
                        CountOf(no, page),
                        [.. wanted[page].Select(asked => asked with { Words = asked.Words[(page.Length + 1)..] })]
                    ))
                    .OrderByDescending(page => page.No)
                    .ThenBy(page => page.Yes),
            ],
            Searches = Sums(counts[QuestionKind.Search]),
            Addresses = Sums(counts[QuestionKind.Page]),
        };
    }

    /// <summary>The counts of all days together, the largest first.</summary>
    private static List<AskedCount> Sums(IEnumerable<Unanswered> asked) =>
        [
            .. asked
                .GroupBy(question => question.Words)
                .Select(days => new AskedCount(days.Key, days.Sum(day => day.Clients)))
                .OrderByDescending(question => question.Clients)
                .ThenBy(question => question.Words, StringComparer.Ordinal),
        ];

    private static int CountOf(IEnumerable<AskedCount> counts, string page) =>
        counts.FirstOrDefault(asked => asked.Words == page)?.Clients ?? 0;

    /// <summary>The address itself, if the page is gone by now.</summary>
    private static string TitleOf(ContentLibrary library, string address) =>
        SitePages.Find(address)?.Title ?? (library.PageAt(address) is { } page ? library.Expand(page.Title) : address);
}

/// <summary>What people said about a page.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Its address.</param>
/// <param name="Yes">How many said that it answered their question.</param>
/// <param name="No">How many said that it did not.</param>
/// <param name="Wanted">The words of what they were looking for.</param>
public sealed record PageAnswers(string Title, string Address, int Yes, int No, IReadOnlyList<AskedCount> Wanted);

/// <summary>Words, and how many people asked them.</summary>
public sealed record AskedCount(string Words, int Clients);
