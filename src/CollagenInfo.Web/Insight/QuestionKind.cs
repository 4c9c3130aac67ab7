namespace CollagenInfo.Web.Insight;

/// <summary>What somebody did not find, or said about a page.</summary>
public enum QuestionKind
{
    /// <summary>A search without a result.</summary>
    Search,

    /// <summary>An address without a page.</summary>
    Page,

    /// <summary>A page that answered the question.</summary>
    Answered,

    /// <summary>A page that did not.</summary>
    NotAnswered,

    /// <summary>A page, and one word of what somebody was looking for there.</summary>
    Wanted,
}

/// <summary>How many clients looked for the same thing on one day, or said the same about a page.</summary>
/// <param name="Day">The date at the clinic.</param>
/// <param name="Kind">What they did.</param>
/// <param name="Words">The words, in lower case; of what they said about a page, its address, and behind a space the one word that
/// they wanted.</param>
/// <param name="Clients">How many clients, told apart by their IP addresses.</param>
public sealed record Unanswered(DateOnly Day, QuestionKind Kind, string Words, int Clients);
