namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What somebody without an account sends: the code of a link, and what they say.</summary>
public sealed record OutsideForm
{
    public string? Code { get; init; }

    /// <summary>The name as it is typed. Nobody knows whether it is theirs.</summary>
    public string? Name { get; init; }

    public string? Remark { get; init; }
}
