namespace CollagenInfo.Content.Changes;

/// <summary>What kind of thing readers would find changed.</summary>
public enum ImpactKind
{
    /// <summary>A sentence, heading, item or row.</summary>
    Sentence,

    /// <summary>A row of a picture that is drawn from facts, and of the table with the same.</summary>
    Picture,

    /// <summary>What a tool answers.</summary>
    Answer,

    /// <summary>A day or time that a tool works out for one patient, and puts into a calendar.</summary>
    Step,
}

/// <summary>One thing that readers would find changed.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Subject">
/// What it is about: "Wear makeup"; for a sentence the heading above it, or the question or entry that it belongs to.
/// </param>
/// <param name="Before">What readers read now; empty if it is new.</param>
/// <param name="After">What they would read; empty if it would be gone.</param>
/// <param name="Line">The line of the file on which it stands; 0 if it is worked out.</param>
public sealed record ImpactLine(ImpactKind Kind, string Subject, string Before, string After, int Line)
{
    /// <summary>Its words, those that differ marked.</summary>
    public IReadOnlyList<WordSpan> Words => WordPairs.Between(Before, After);
}

/// <summary>What would change in one place of the site.</summary>
/// <param name="Title">What readers call the place.</param>
/// <param name="File">The file that says it; null for what tools work out.</param>
/// <param name="Address">Where readers find it.</param>
/// <param name="Lines">What would change there, in reading order.</param>
public sealed record ImpactPlace(string Title, string? File, string Address, IReadOnlyList<ImpactLine> Lines);
