using CollagenInfo.Content;
using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>Makes the list of what people ask that nobody has answered yet.</summary>
internal sealed class QuestionList(StaffLibrary library, PublishedLibrary published, SiteSearch search, PutAside putAside)
{
    /// <summary>More than anybody works through; each search of it takes some milliseconds.</summary>
    private const int Most = 100;

    public QuestionsPage From(QuestionsPage page, IReadOnlyList<Unanswered> all)
    {
        var counts = all.ToLookup(asked => asked.Kind);
        var aside = putAside.Read().Where(question => question.Holds(all)).ToList();
        return page with
        {
            Pages = PagesIn(counts),
            Searches =
            [
                .. Open(counts[QuestionKind.Search]).Where(asked => !search.Find(published, SearchQuery.Parse(asked.Words)).IsAnswer),
            ],
            Addresses = [.. Open(counts[QuestionKind.Page]).ExceptBy(KnownAddresses(), asked => asked.Words)],
            Aside = aside,
            HasCounts = all.Count > 0,
        };

        IEnumerable<AskedCount> Open(IEnumerable<Unanswered> asked) =>
            Sums(asked).Where(question => !aside.Exists(other => other.IsOf(question.Kind, question.Words))).Take(Most);
    }

    private List<PageAnswers> PagesIn(ILookup<QuestionKind, Unanswered> counts)
    {
        var (yes, no) = (Sums(counts[QuestionKind.Answered]), Sums(counts[QuestionKind.NotAnswered]));
        var wanted = Sums(counts[QuestionKind.Wanted]).ToLookup(asked => asked.Words.Split(' ')[0]);
        return
        [
            .. yes.Concat(no)
                .Select(asked => asked.Words)
                .Concat(wanted.Select(page => page.Key))
                .Distinct()
                .Select(page => new PageAnswers(
                    TitleOf(page),
                    page,
                    EditOf(page),
                    CountOf(yes, page),
                    CountOf(no, page),
                    [.. wanted[page].Select(asked => asked with { Words = asked.Words[(page.Length + 1)..] })]
                ))
                .OrderByDescending(page => page.No)
                .ThenBy(page => page.Yes),
        ];
    }

    /// <summary>The counts of all days together, the largest first.</summary>
    private static List<AskedCount> Sums(IEnumerable<Unanswered> asked) =>
        [
            .. asked
                .GroupBy(question => (question.Kind, question.Words))
                .Select(days => new AskedCount(days.Key.Kind, days.Key.Words, days.Sum(day => day.Clients)))
                .OrderByDescending(question => question.Clients)
                .ThenBy(question => question.Words, StringComparer.Ordinal),
        ];

    private static int CountOf(IEnumerable<AskedCount> counts, string page) =>
        counts.FirstOrDefault(asked => asked.Words == page)?.Clients ?? 0;

    /// <summary>The addresses that lead somewhere by now, as they are counted: by their words alone.</summary>
    private IEnumerable<string> KnownAddresses() =>
        published
            .Pages.Select(page => page.Address)
            .Concat(SitePages.All.Select(page => page.Address))
            .Concat(published.Data.Moved.All.Select(moved => moved.From))
            .Select(AskedWords.FromAddress)
            .OfType<string>();

    /// <summary>The address itself, if the page is gone by now.</summary>
    private string TitleOf(string address) =>
        SitePages.Find(address)?.Title ?? (library.PageAt(address) is { } page ? library.Expand(page.Title) : address);

    private string? EditOf(string address) =>
        library.PageAt(address)?.Body.File is { } file && ContentFiles.IsEditable(file) ? new DeskFile(file).Address : null;
}
