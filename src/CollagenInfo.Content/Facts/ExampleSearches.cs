namespace CollagenInfo.Content.Facts;

/// <summary>Kinds of what answers a search.</summary>
public enum AnswerKind
{
    /// <summary>A sign of <c>symptoms.yml</c>.</summary>
    Sign,

    /// <summary>A reason of <c>suitability.yml</c> not to be treated, to wait or to ask.</summary>
    Reason,

    /// <summary>When an activity of <c>activities.yml</c> is allowed again.</summary>
    Time,

    /// <summary>A section of an article, by its file and the id of its heading: "sessions/on-the-day.md#how-it-feels".</summary>
    Section,

    /// <summary>The clinic, or a tool, by its address.</summary>
    Page,

    /// <summary>What the clinic charges.</summary>
    Prices,

    /// <summary>Nothing on this site.</summary>
    Nothing,
}

/// <summary>What answers a search.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name among those of its kind; empty if there is only one.</param>
public sealed record AnswerName(AnswerKind Kind, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Name}".TrimEnd();
}

/// <summary>Searches as patients type them, all of which have one answer, from <c>searches.yml</c>.</summary>
/// <param name="Answer">What answers them.</param>
/// <param name="Texts">What they type.</param>
/// <param name="Line">The line of the file.</param>
public sealed record ExampleSearches(AnswerName Answer, IReadOnlyList<string> Texts, int Line);
