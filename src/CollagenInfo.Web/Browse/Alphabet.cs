using CollagenInfo.Content.Language;

namespace CollagenInfo.Web.Browse;

/// <summary>Entries grouped by their first letters.</summary>
/// <param name="Letters">Every letter, with or without entries, in order.</param>
public sealed record Alphabet<T>(IReadOnlyList<Letter<T>> Letters)
{
    /// <summary>The letters that have entries.</summary>
    public IEnumerable<Letter<T>> Filled => Letters.Where(letter => letter.Entries.Count > 0);

    /// <summary>Links to the letters; a letter without entries has no anchor.</summary>
    public IReadOnlyList<LetterLink> Links =>
        [.. Letters.Select(letter => new LetterLink(letter.Name, letter.Entries.Count > 0 ? letter.Id : null))];
}

/// <summary>A letter with its entries.</summary>
/// <param name="Name">A, B, C; or 0–9 for entries that do not begin with a letter.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Entries">Its entries, in order.</param>
public sealed record Letter<T>(string Name, string Id, IReadOnlyList<T> Entries);

/// <summary>A letter in the row at the top; its anchor is null if it has no entries.</summary>
public sealed record LetterLink(string Name, string? Id);

/// <summary>Groups entries by their first letters.</summary>
internal static class Alphabet
{
    private const string Other = "0–9";

    public static Alphabet<T> Of<T>(IEnumerable<T> entries, Func<T, string> name)
    {
        var byLetter = entries
            .OrderBy(entry => Plain(name(entry)), StringComparer.Ordinal)
            .ThenBy(name, StringComparer.Ordinal)
            .ToLookup(entry => LetterOf(name(entry)), StringComparer.Ordinal);
        var letters = Enumerable
            .Range('A', 26)
            .Select(letter => ((char)letter).ToString())
            .Select(letter => new Letter<T>(letter, $"letter:{letter.ToLowerInvariant()}", [.. byLetter[letter]]));
        return new Alphabet<T>([
            .. letters,
            .. byLetter.Contains(Other) ? [new Letter<T>(Other, "letter:other", [.. byLetter[Other]])] : Array.Empty<Letter<T>>(),
        ]);
    }

    /// <summary>The text in lower case, without accents and punctuation, for sorting.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split(' ').Select(word => Tokenizer.Fold(word)));

    private static string LetterOf(string name) =>
        Plain(name).TrimStart() is [>= 'a' and <= 'z' and var first, ..] ? char.ToUpperInvariant(first).ToString() : Other;
}
