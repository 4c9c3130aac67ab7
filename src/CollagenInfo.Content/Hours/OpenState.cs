namespace CollagenInfo.Content.Hours;

/// <summary>Whether the clinic is open.</summary>
public enum OpenState
{
    /// <summary>Nobody can say.</summary>
    Unknown,

    Open,

    Closed,
}
