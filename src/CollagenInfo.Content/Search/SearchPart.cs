namespace CollagenInfo.Content.Search;

/// <summary>Something that has to be found, in one of several forms.</summary>
/// <param name="Typed">What the reader typed for it.</param>
/// <param name="Others">What the pages call it.</param>
internal sealed record SearchPart(SearchForm Typed, IReadOnlyList<SearchForm> Others)
{
    /// <summary>It in the language of SQLite's full-text search.</summary>
    public string Match => string.Join(" OR ", Others.Prepend(Typed).Select(form => form.Match));
}

/// <summary>Words that stand together in this order.</summary>
/// <param name="Words">The words, only letters and digits: nothing in them can be an operator.</param>
internal sealed record SearchForm(IReadOnlyList<string> Words)
{
    /// <summary>The last word may go on.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>In quotation marks.</summary>
    public string Phrase => $"\"{string.Join(' ', Words)}\"";

    /// <summary>Itself, and what begins with it, in the language of SQLite's full-text search.</summary>
    public string Match => IsBeginning ? $"{Phrase} OR {Phrase} *" : Phrase;
}
