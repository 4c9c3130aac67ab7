namespace CollagenInfo.Web.Insight;

/// <summary>What somebody did not find.</summary>
public enum QuestionKind
{
    /// <summary>A search without a result.</summary>
    Search,

    /// <summary>An address without a page.</summary>
    Page,
}

/// <summary>How many asked for the same on one day, and did not find it.</summary>
/// <param name="Day">The day at the clinic.</param>
/// <param name="Kind">What they did.</param>
/// <param name="Words">The words, in small letters.</param>
/// <param name="Clients">How many asked, as far as their connections tell.</param>
public sealed record Unanswered(DateOnly Day, QuestionKind Kind, string Words, int Clients);
