namespace CollagenInfo.Content.Changes;

/// <summary>What somebody chose where two people had changed the same: one of the two texts, or another one.</summary>
public sealed record ConflictChoice
{
    private readonly MergeOrigin side;
    private readonly string written;

    private ConflictChoice(MergeOrigin side, string written = "") => (this.side, this.written) = (side, written);

    /// <summary>My text.</summary>
    public static ConflictChoice Mine { get; } = new(MergeOrigin.Mine);

    /// <summary>Their text.</summary>
    public static ConflictChoice Theirs { get; } = new(MergeOrigin.Theirs);

    /// <summary>
    /// A text written anew. Spaces and empty lines at its ends do not matter: the spaces around it are those of the conflict, and its
    /// line ends are written as there.
    /// </summary>
    public static ConflictChoice Anew(string text) => new(MergeOrigin.Conflict, text);

    /// <summary>The text of the conflict that follows from the choice.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="lineEnd">How the whole text ends its lines.</param>
    internal string TextFor(MergeRegion conflict, string lineEnd) =>
        side switch
        {
            MergeOrigin.Mine => conflict.Mine,
            MergeOrigin.Theirs => conflict.Theirs,
            _ => Spaced(
                written.Trim().ReplaceLineEndings(lineEnd),
                string.IsNullOrWhiteSpace(conflict.Mine) ? conflict.Theirs : conflict.Mine
            ),
        };

    /// <summary>A text with the spaces of another one around it; without a text, one of them stays where the sentence was.</summary>
    private static string Spaced(string text, string other)
    {
        var before = other[..^other.AsSpan().TrimStart().Length];
        var after = other[other.AsSpan().TrimEnd().Length..];
        return text.Length > 0 ? before + text + after
            : after.Length > 0 ? before
            : "";
    }
}
