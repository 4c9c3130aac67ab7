namespace CollagenInfo.Content;

/// <summary>The front page: what this is, and the doors a patient may need at once.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Introduction">What collagen induction therapy is, in a sentence or two; may hold fact references.</param>
/// <param name="Doors">The patient's questions in the order of the page.</param>
public sealed record HomePage(string Title, string Introduction, IReadOnlyList<HomeDoor> Doors)
{
    /// <summary>The file that holds the page.</summary>
    public const string File = "home.yml";
}

/// <summary>One question a patient comes with, its short answer, and the article or the tool that answers it.</summary>
/// <param name="Question">The question in the patient's words.</param>
/// <param name="Answer">The answer in a sentence or two; may hold fact references.</param>
/// <param name="Action">The words of the link.</param>
/// <param name="Topic">The topic of the article behind the door; none if a tool is behind it.</param>
/// <param name="Article">The article behind the door; none if a tool is behind it.</param>
/// <param name="IsHelp">The door for somebody who is worried now; it is shown as such.</param>
/// <param name="Line">The line of <c>home.yml</c> on which the door stands.</param>
public sealed record HomeDoor(string Question, string Answer, string Action, Slug Topic, Slug Article, bool IsHelp, int Line)
{
    /// <summary>The address of the tool behind the door; null if an article is behind it.</summary>
    public string? Tool { get; init; }

    /// <summary>Where the door leads.</summary>
    public string Address => Tool ?? $"/{Topic}/{Article}";
}
