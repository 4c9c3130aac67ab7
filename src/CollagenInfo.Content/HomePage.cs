namespace CollagenInfo.Content;

/// <summary>The front page: what this is, and the doors a patient may need at once.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Introduction">What collagen induction therapy is, in a sentence or two; may contain fact references.</param>
/// <param name="Doors">The patient's questions in the order of the page.</param>
public sealed record HomePage(string Title, string Introduction, IReadOnlyList<HomeDoor> Doors)
{
    /// <summary>The file that holds the page.</summary>
    public const string File = "home.yml";
}

/// <summary>A question that patients come with, its short answer, and the article or tool that answers it in full.</summary>
/// <param name="Question">The question in the patient's words.</param>
/// <param name="Answer">The answer in a sentence or two; may contain fact references.</param>
/// <param name="Action">The text of the link.</param>
/// <param name="Topic">The topic of the article that the door opens; empty if it opens a tool.</param>
/// <param name="Article">The article that the door opens; empty if it opens a tool.</param>
/// <param name="IsHelp">It is the door for somebody who is worried now, and looks different.</param>
/// <param name="Line">The line of <c>home.yml</c> on which the door begins.</param>
public sealed record HomeDoor(string Question, string Answer, string Action, Slug Topic, Slug Article, bool IsHelp, int Line)
{
    /// <summary>The address of the tool that the door opens; null if it opens an article.</summary>
    public string? Tool { get; init; }

    /// <summary>Where the door leads.</summary>
    public string Address => Tool ?? $"/{Topic}/{Article}";
}
