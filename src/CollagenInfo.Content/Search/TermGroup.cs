namespace CollagenInfo.Content.Search;

/// <summary>Something that has to be found, in one of several forms.</summary>
/// <param name="Typed">What the reader typed for it.</param>
/// <param name="Others">What the pages call it.</param>
internal sealed record TermGroup(TermForm Typed, IReadOnlyList<TermForm> Others)
{
    /// <summary>The group in the language of SQLite's full-text search.</summary>
    public string Match => string.Join(" OR ", Others.Prepend(Typed).Select(form => form.Match));
}

/// <summary>Words that follow one another in this order.</summary>
/// <param name="Words">The words, only letters and digits: nothing in them can be an operator.</param>
internal sealed record TermForm(IReadOnlyList<string> Words)
{
    /// <summary>The last word may be only the beginning of one.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>In quotation marks.</summary>
    public string Phrase => $"\"{string.Join(' ', Words)}\"";

    /// <summary>Itself, and what begins with it, in the language of SQLite's full-text search.</summary>
    public string Match => IsBeginning ? $"{Phrase} OR {Phrase} *" : Phrase;
}
