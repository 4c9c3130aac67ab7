namespace CollagenInfo.Content.Search;

/// <summary>Something to find, with alternatives.</summary>
/// <param name="Typed">What the reader typed.</param>
/// <param name="Others">The alternatives: what pages call it.</param>
internal sealed record TermGroup(TermForm Typed, IReadOnlyList<TermForm> Others)
{
    /// <summary>The group in SQLite's full-text query syntax.</summary>
    public string Match => string.Join(" OR ", Others.Prepend(Typed).Select(form => form.Match));
}

/// <summary>Words that follow one another.</summary>
/// <param name="Words">The words, of letters and digits only, so that none can be a query operator.</param>
internal sealed record TermForm(IReadOnlyList<string> Words)
{
    /// <summary>Whether the last word may be only the beginning of a word.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>The words in quotation marks.</summary>
    public string Phrase => $"\"{string.Join(' ', Words)}\"";

    /// <summary>The words in SQLite's full-text query syntax, with what begins with them if they may be incomplete.</summary>
    public string Match => IsBeginning ? $"{Phrase} OR {Phrase} *" : Phrase;
}
