namespace CollagenInfo.Content;

/// <summary>The front page: what this is, the doors a patient may need at once, and what happens in the skin.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Introduction">What collagen induction therapy is, in a sentence or two; may contain fact references.</param>
/// <param name="Doors">The patient's questions in the order of the page.</param>
public sealed record HomePage(string Title, string Introduction, IReadOnlyList<HomeDoor> Doors)
{
    /// <summary>The file that holds the page.</summary>
    public const string File = "home.yml";

    /// <summary>Its other names, below the heading; null for none.</summary>
    public string? AlsoCalled { get; init; }

    /// <summary>What happens in the skin, step by step, each with a drawing.</summary>
    public IReadOnlyList<HomeStep> Steps { get; init; } = [];

    /// <summary>A course in numbers, each as "{{ reference }}: words".</summary>
    public IReadOnlyList<HomeNumber> Numbers { get; init; } = [];

    /// <summary>What is said below the numbers; null for nothing.</summary>
    public string? BelowNumbers { get; init; }
}

/// <summary>A question that patients come with, and the article or tool that answers it.</summary>
/// <param name="Question">The question in the patient's words.</param>
/// <param name="Answer">What is behind the door, in a few words; may contain fact references.</param>
/// <param name="Icon">The name of its icon.</param>
/// <param name="Topic">The topic of the article that the door opens; empty if it opens a tool.</param>
/// <param name="Article">The article that the door opens; empty if it opens a tool.</param>
/// <param name="IsHelp">It is the door for somebody who is worried now, and looks different.</param>
/// <param name="Line">The line of <c>home.yml</c> on which the door begins.</param>
public sealed record HomeDoor(string Question, string Answer, string Icon, Slug Topic, Slug Article, bool IsHelp, int Line)
{
    /// <summary>The address of the tool that the door opens; null if it opens an article.</summary>
    public string? Tool { get; init; }

    /// <summary>Where the door leads.</summary>
    public string Address => Tool ?? $"/{Topic}/{Article}";
}

/// <summary>One step of what happens in the skin.</summary>
public sealed record HomeStep(string Title, string Text, int Line);

/// <summary>A number of a course, and what it counts.</summary>
/// <param name="Number">A fact reference.</param>
/// <param name="Words">What it counts: "weeks apart".</param>
/// <param name="Line">The line of <c>home.yml</c>.</param>
public sealed record HomeNumber(string Number, string Words, int Line);
