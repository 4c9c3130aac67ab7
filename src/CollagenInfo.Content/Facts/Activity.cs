namespace CollagenInfo.Content.Facts;

/// <summary>Something that patients ask "when can I ...?" about.</summary>
/// <param name="Id">Its name in <c>activities.yml</c>.</param>
/// <param name="Question">What completes "When can I ...?": "wear makeup".</param>
/// <param name="Fact">The key of the fact that answers it.</param>
/// <param name="Condition">A condition that also has to be met; null if none.</param>
/// <param name="Words">What people type when they look for it.</param>
/// <param name="Article">The file of the article that says more; null if none does.</param>
/// <param name="Line">The line of the file on which it stands.</param>
public sealed record Activity(
    string Id,
    string Question,
    string Fact,
    string? Condition,
    IReadOnlyList<string> Words,
    string? Article,
    int Line
)
{
    /// <summary>What it is called in a calendar, in a word or two: "makeup"; null to use the question.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is only for somebody whose scalp was treated.</summary>
    public bool IsForScalp { get; init; }

    /// <summary>The key of the fact that says how long before a session to leave it off; null if none does.</summary>
    public string? Before { get; init; }

    /// <summary>What to do while waiting; null if nothing. It completes "until then ...".</summary>
    public string? Meanwhile { get; init; }

    /// <summary>Whether it is a habit to take up then, and not only allowed.</summary>
    public bool IsHabit { get; init; }
}
