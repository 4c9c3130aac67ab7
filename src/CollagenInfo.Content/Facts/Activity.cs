namespace CollagenInfo.Content.Facts;

/// <summary>Something that patients ask "when can I ...?" about.</summary>
/// <param name="Id">Its name in <c>activities.yml</c>.</param>
/// <param name="Question">What completes "When can I ...?": "wear makeup".</param>
/// <param name="Fact">The key of the fact that answers it.</param>
/// <param name="Condition">What has to be true besides; null if nothing.</param>
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
    /// <summary>What to do as long as one has to wait; null if nothing. It completes "until then ...".</summary>
    public string? Meanwhile { get; init; }

    /// <summary>It is done again and again from then on, and not only allowed.</summary>
    public bool IsHabit { get; init; }
}
