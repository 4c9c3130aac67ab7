using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>Answers without a page: a time from the facts, or a tool.</summary>
internal static class DataAnswers
{
    private const int MostTimes = 2;
    private const int MostTools = 2;

    /// <summary>The times that a query asks for. A query without words such as "when" must name only the activity.</summary>
    public static IReadOnlyList<TimeAnswer> Times(ParsedQuery query, ContentLibrary library)
    {
        var asked = query
            .Concepts.Where(hit => hit.Concept.Activity is not null && !hit.IsPart && !query.AsksOtherwise)
            .Where(hit => query.AsksWhen || query.ShareOf(hit) > Weights.ShareThatIsAll)
            .OrderByDescending(query.ShareOf)
            .Select(hit => hit.Concept.Activity!)
            .Distinct();
        return [.. asked.Select(activity => Answer(activity, library)).OfType<TimeAnswer>().Take(MostTimes)];
    }

    /// <summary>The tools that a query names; the tool for waiting times is left out beside a time, which links to it.</summary>
    public static IReadOnlyList<SitePage> Tools(ParsedQuery query, IReadOnlyList<TimeAnswer> times, IndexedLibrary indexed) =>
    [
        .. indexed
            .Tools.FindIn(query.Words)
            .Select(hit => hit.Meaning)
            .Distinct()
            .Where(tool => times.Count == 0 || tool != SitePages.WhenCanI)
            .Take(MostTools),
    ];

    private static TimeAnswer? Answer(Activity activity, ContentLibrary library) =>
        ActivityAnswer.From(library, activity) is { } answer
            ? new TimeAnswer(
                $"When can I {activity.Question}?",
                Sentence(answer.InWords),
                answer.Note is { } note ? Sentence(note) : null,
                AddressOf(activity.Article, library)
            )
            : null;

    /// <summary>
    /// The address of an article given by its file, null if there is no such article; an address is returned as it is.
    /// </summary>
    public static string? AddressOf(string? file, ContentLibrary library) =>
        file is ['/', ..] ? file
        : ArticleFileName.TryParse(file) is var (topic, article) ? library.Find(topic, article)?.Address
        : null;

    private static string Sentence(string text) => Capitals.Capitalized(text.TrimEnd('.')) + ".";
}
