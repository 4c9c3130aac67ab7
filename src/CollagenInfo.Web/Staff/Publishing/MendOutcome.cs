namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What became of mending something in a change.</summary>
public enum MendOutcome
{
    Mended,

    /// <summary>The change was published or set aside meanwhile.</summary>
    Ended,

    /// <summary>There is no such file any more, or it says something else by now.</summary>
    ChangedThere,

    /// <summary>The file is in another change of the same owner, of which something would be lost.</summary>
    InAnother,
}
