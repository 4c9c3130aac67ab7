namespace CollagenInfo.Web.Feedback;

/// <summary>What a reader says about a page, as the browser sends it.</summary>
public sealed record FeedbackForm
{
    public const string Yes = "yes";

    public const string No = "no";

    /// <summary>The address of the page.</summary>
    public string? Page { get; init; }

    /// <summary>Whether it answered the question; null in the form that asks for <see cref="Words"/>.</summary>
    public string? Answer { get; init; }

    /// <summary>What the reader was looking for; null if that was not said.</summary>
    public string? Words { get; init; }
}
