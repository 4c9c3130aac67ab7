namespace CollagenInfo.Content.Changes;

/// <summary>Whose text a part of a merged text is.</summary>
public enum MergeOrigin
{
    /// <summary>Nobody changed it.</summary>
    Unchanged,

    /// <summary>I changed it, they did not.</summary>
    Mine,

    /// <summary>They changed it, I did not.</summary>
    Theirs,

    /// <summary>Both made the same change.</summary>
    Both,

    /// <summary>Both changed it, each in another way: somebody has to choose.</summary>
    Conflict,
}

/// <summary>A part of a text that two people changed.</summary>
/// <param name="Origin">Whose text it is.</param>
/// <param name="Base">The text both began with, byte for byte; nothing or a space if nothing was written here.</param>
/// <param name="Mine">My text; nothing or a space if I deleted it.</param>
/// <param name="Theirs">Their text; nothing or a space if they deleted it.</param>
/// <param name="Place">The first of it that is written.</param>
public sealed record MergeRegion(MergeOrigin Origin, string Base, string Mine, string Theirs, TextPlace Place)
{
    /// <summary>The text; null if somebody has to choose.</summary>
    public string? Text =>
        Origin switch
        {
            MergeOrigin.Theirs => Theirs,
            MergeOrigin.Conflict => null,
            _ => Mine,
        };

    /// <summary>
    /// Whether the other one changed the same paragraph at another place: together the two may say what neither of them meant, so
    /// somebody has to read it.
    /// </summary>
    public bool NeedsReading { get; init; }

    /// <summary>The region of three texts that stand in each other's place.</summary>
    internal static MergeRegion From(string before, string mine, string theirs, TextPlace place) =>
        new(
            mine == theirs ? (mine == before ? MergeOrigin.Unchanged : MergeOrigin.Both)
                : theirs == before ? MergeOrigin.Mine
                : mine == before ? MergeOrigin.Theirs
                : MergeOrigin.Conflict,
            before,
            mine,
            theirs,
            place
        );
}
