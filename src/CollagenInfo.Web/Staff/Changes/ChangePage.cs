using CollagenInfo.Content.Changes;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>The unfinished changes, for List.cshtml.</summary>
public sealed record ChangeListPage : DeskPage
{
    public required IReadOnlyList<ChangeLine> Own { get; init; }

    public required IReadOnlyList<ChangeLine> OfOthers { get; init; }
}

/// <summary>One unfinished change in a list.</summary>
/// <param name="Title">The page or file.</param>
/// <param name="Words">Whose it is, how much differs, and since when it is kept.</param>
/// <param name="GoOn">Where it is written; null if it is somebody else's.</param>
/// <param name="Compare">Where it is read and published.</param>
public sealed record ChangeLine(string Title, string Words, string? GoOn, string Compare);

/// <summary>One change: what differs from the site, for Show.cshtml and SetAside.cshtml.</summary>
public sealed record ChangePage : DeskPage
{
    public required int Id { get; init; }

    /// <summary>The number of the change as it is shown: a later text was not read.</summary>
    public required int Number { get; init; }

    public required DeskFile File { get; init; }

    /// <summary>Whose it is, and since when it is kept.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it is of who is signed in.</summary>
    public required bool IsOwn { get; init; }

    public required bool MayPublish { get; init; }

    /// <summary>Whether the file is a new one.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether the file on the site is not the one from which the change began.</summary>
    public required bool IsMoved { get; init; }

    public required SentenceDifference Difference { get; init; }

    /// <summary>What differs in the other files of the change.</summary>
    public IReadOnlyList<ChangedPart> Others { get; init; } = [];

    /// <summary>What readers would read otherwise everywhere; null if the change is of no number.</summary>
    public ImpactList? Impact { get; init; }

    /// <summary>What it would bring: it cannot be published with a mistake.</summary>
    public required ProblemLines NewProblems { get; init; }

    /// <summary>What readers will see when, if that is not at once; null if at once.</summary>
    public string? When { get; init; }

    /// <summary>What kept it from being published; null if nothing did.</summary>
    public string? Refusal { get; init; }

    /// <summary>Where the owner goes on writing; for others, the list of changes.</summary>
    public required string Back { get; init; }

    /// <summary>"1 sentence".</summary>
    public string Amount =>
        Others.Select(part => part.Difference).Append(Difference).Sum(CountIn) switch
        {
            0 => "only spaces and line ends",
            1 => "1 sentence",
            var count => $"{count} sentences",
        };

    private static int CountIn(SentenceDifference difference) =>
        difference.Sentences.Count(sentence => sentence.Kind is not ChangeKind.Same);
}

/// <summary>What differs in one file of a change.</summary>
public sealed record ChangedPart(string Title, SentenceDifference Difference);

/// <summary>After publishing, for Published.cshtml.</summary>
public sealed record PublishedPage : DeskPage
{
    public required DeskFile File { get; init; }

    /// <summary>Whether readers see it now, in words.</summary>
    public required string Words { get; init; }
}

/// <summary>A change that is not there any more, for Ended.cshtml.</summary>
public sealed record ChangeEndedPage : DeskPage
{
    internal static ChangeEndedPage Create() => new() { Title = "This change is finished" };
}
