namespace CollagenInfo.Web.Staff.Moving;

/// <summary>The name that a page is to have.</summary>
public sealed record RenameForm
{
    public string? NewTopic { get; init; }

    /// <summary>The last part of its address.</summary>
    public string? NewName { get; init; }
}
