namespace CollagenInfo.Web.Insight;

/// <summary>What somebody did not find.</summary>
public enum QuestionKind
{
    /// <summary>A search without a result.</summary>
    Search,

    /// <summary>An address without a page.</summary>
    Page,
}

/// <summary>How many clients looked for the same thing on one day, and did not find it.</summary>
/// <param name="Day">The date at the clinic.</param>
/// <param name="Kind">Whether they searched or asked for an address.</param>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Clients">How many clients, told apart by their IP addresses.</param>
public sealed record Unanswered(DateOnly Day, QuestionKind Kind, string Words, int Clients);
