using System.Globalization;

namespace CollagenInfo.Content.Checks;

/// <summary>A notice stands above pages that are there, and one that ended long ago does not stand in the way.</summary>
internal sealed class NoticeCheck : ILibraryCheck
{
    private const int MostDays = 90;

    private static readonly Rule Ended = new(
        "notice-ended",
        "Who looks for the notice of today should not have to read those of last year.",
        "until: 2020-01-31 18:00",
        "(no such notice)",
        Severity.Warning
    );

    public IReadOnlyList<Rule> Rules { get; } = [LinkCheck.DeadEnd, Ended];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library)
    {
        string[] topics = [.. library.Content.Topics.Select(topic => $"{topic.Slug}")];
        string[] articles = [.. library.Content.Articles.Select(article => article.Body.File)];
        return library.Content.Data.Notices.SelectMany(notice =>
            new[]
            {
                Unknown("topic", notice.Topics, topics, notice),
                Unknown("article", notice.Article is { } article ? [article] : [], articles, notice),
                EndedLongAgo(notice, library.Today),
            }.SelectMany(problems => problems)
        );
    }

    private static IEnumerable<ContentProblem> Unknown(string what, IEnumerable<string> names, string[] known, Notice notice) =>
        names
            .Except(known, StringComparer.Ordinal)
            .Select(name =>
                LinkCheck.DeadEnd.Broken(Notice.File, notice.Line, $"There is no {what} '{name}'.", DataReferencesCheck.Meant(name, known))
            );

    private static IEnumerable<ContentProblem> EndedLongAgo(Notice notice, DateOnly today) =>
        today.DayNumber - DateOnly.FromDateTime(notice.Until).DayNumber <= MostDays
            ? []
            :
            [
                Ended.Broken(
                    Notice.File,
                    notice.Line,
                    string.Create(CultureInfo.InvariantCulture, $"The notice '{notice.Id}' ended on {notice.Until:yyyy-MM-dd}."),
                    "Remove it; the history keeps it."
                ),
            ];
}
