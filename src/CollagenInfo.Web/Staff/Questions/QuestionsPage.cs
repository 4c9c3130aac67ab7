using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>
/// What people asked in the days that are kept, as a list of what can be done about it, for Questions.cshtml. What helps most comes
/// first, and what the site answers by now is not on it.
/// </summary>
public sealed record QuestionsPage : DeskPage
{
    /// <summary>Whether anything is counted.</summary>
    public required bool IsOn { get; init; }

    /// <summary>Why the counts cannot be read; null if they can.</summary>
    public string? Fault { get; init; }

    /// <summary>The pages of which people said something: those that answered least come first.</summary>
    public IReadOnlyList<PageAnswers> Pages { get; init; } = [];

    /// <summary>The searches without a result.</summary>
    public IReadOnlyList<AskedCount> Searches { get; init; } = [];

    /// <summary>The addresses without a page.</summary>
    public IReadOnlyList<AskedCount> Addresses { get; init; } = [];

    /// <summary>What was put aside as not for us.</summary>
    public IReadOnlyList<QuestionAside> Aside { get; init; } = [];

    /// <summary>Whether anything was ever counted in these days.</summary>
    public bool HasCounts { get; init; }

    public bool IsEmpty => Pages.Count + Searches.Count + Addresses.Count == 0;

    internal static QuestionsPage Create(bool isOn) => new() { Title = "What people ask", IsOn = isOn };
}

/// <summary>What people said about a page.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Its address.</param>
/// <param name="Edit">Where its text is changed; null if it has none of its own.</param>
/// <param name="Yes">How many said that it answered their question.</param>
/// <param name="No">How many said that it did not.</param>
/// <param name="Wanted">The words of what they were looking for.</param>
public sealed record PageAnswers(string Title, string Address, string? Edit, int Yes, int No, IReadOnlyList<AskedCount> Wanted);

/// <summary>Words, and how many people asked them.</summary>
public sealed record AskedCount(QuestionKind Kind, string Words, int Clients)
{
    /// <summary>The words as a title begins.</summary>
    public string Title => char.ToUpperInvariant(Words[0]) + Words[1..];
}
