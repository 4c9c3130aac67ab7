namespace CollagenInfo.Content.Checks;

/// <summary>Finds what is wrong in a library. It remembers what it found in the last one, so that the next takes less time.</summary>
public sealed class LibraryChecker(TimeProvider? clock = null)
{
    private readonly Lock checking = new();
    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private volatile CheckedPages last = CheckedPages.None;

    /// <summary>Everything that is wrong, in no particular order.</summary>
    public IReadOnlyList<ContentProblem> Check(ContentLibrary library)
    {
        lock (checking)
        {
            last = last.Next(library, Today(library));
            return last.Problems;
        }
    }

    /// <summary>What would be wrong in a library that is not to be remembered, such as one with a text that nobody has saved.</summary>
    public IReadOnlyList<ContentProblem> Rehearse(ContentLibrary library) => last.Next(library, Today(library)).Problems;

    /// <summary>Only what keeps a file from being shown: that takes a quarter of the time.</summary>
    public static IReadOnlyList<ContentProblem> FindGaps(ContentLibrary library) =>
        [
            .. library.Pages.AsParallel().SelectMany(page => PageChecker.GapsOf(CheckedPage.From(page), library)),
            .. CheckedPage.AllFrom(library.Data).SelectMany(page => PageChecker.GapsOf(page, library)),
            .. ToolFactsCheck.Check(library.Facts),
        ];

    private DateOnly Today(ContentLibrary library) => library.Clinic.DayAt(clock.GetUtcNow());
}
