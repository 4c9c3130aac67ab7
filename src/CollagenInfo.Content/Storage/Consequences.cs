using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// One mistake is told once: what is wrong elsewhere only because a fact, or a whole data file, cannot be read, is one line with a
/// count. To mend it there, by another fact, would put a wrong number before patients.
/// </summary>
internal static class Consequences
{
    /// <summary>The rule of what is not checked because a data file cannot be read.</summary>
    public const string Rule = "not-checked";

    /// <summary>The problems of a library, those with the same cause joined.</summary>
    public static IEnumerable<ContentProblem> Joined(IReadOnlyList<ContentProblem> found, ContentLibrary library)
    {
        if (library.Data.Unread is { Count: > 0 } files)
        {
            var others = found.Where(problem => problem is { Withholds: true, Missing: null }).ToList();
            return found.Count == others.Count
                ? others
                : [.. others, OfFile(files.Order(StringComparer.Ordinal).First(), found.Count - others.Count)];
        }

        return found
            .GroupBy(problem => problem.Missing is { } name ? library.UnreadPlaceOf(name) : null)
            .SelectMany(group => group.Key is { } place ? [OfPlace(place, [.. group])] : group.AsEnumerable());
    }

    private static ContentProblem OfFile(string file, int count) =>
        new(
            Rule,
            Severity.Error,
            file,
            1,
            $"As long as {file} cannot be read, {count:N0} more problems are found that may only come from that.",
            $"Mend {file} first, and check again."
        );

    private static ContentProblem OfPlace(UnreadPlace place, IReadOnlyList<ContentProblem> problems)
    {
        var first = problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).First();
        return new ContentProblem(
            first.Rule,
            Severity.Error,
            place.File,
            place.Line,
            $"'{place.Name}' cannot be read, so it is missing in {problems.Count} {(problems.Count == 1 ? "place" : "places")}, "
                + $"the first in {first.File}, line {first.Line}.",
            "Mend it here, and leave the pages as they are."
        );
    }
}
