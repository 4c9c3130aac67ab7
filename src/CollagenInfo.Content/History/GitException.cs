namespace CollagenInfo.Content.History;

/// <summary>git did not do what it was asked.</summary>
/// <param name="fault">What kept it.</param>
/// <param name="reason">Why, as the end of a sentence for somebody who does not know git: "a merge is under way".</param>
/// <param name="detail">What git says itself, for who runs the server; null if nothing.</param>
public sealed class GitException(GitFault fault, string reason, string? detail = null) : Exception(reason)
{
    public GitFault Fault { get; } = fault;

    public string? Detail { get; } = detail;
}

/// <summary>What keeps git from doing what it is asked.</summary>
public enum GitFault
{
    /// <summary>There is no such program, or the folder is in no repository.</summary>
    NotThere,

    /// <summary>Somebody else is at work in the folder.</summary>
    Busy,

    /// <summary>A hook, a rule or a setting is against it.</summary>
    Refused,

    /// <summary>It did not answer in time.</summary>
    TooSlow,
}
