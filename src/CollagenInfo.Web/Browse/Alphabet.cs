using CollagenInfo.Content.Language;

namespace CollagenInfo.Web.Browse;

/// <summary>Entries under their letters.</summary>
/// <param name="Letters">Every letter, with or without entries, in order.</param>
public sealed record Alphabet<T>(IReadOnlyList<Letter<T>> Letters)
{
    /// <summary>The letters that have entries.</summary>
    public IEnumerable<Letter<T>> Filled => Letters.Where(letter => letter.Entries.Count > 0);

    /// <summary>The letters as a reader jumps to them: without an address if there is nothing.</summary>
    public IReadOnlyList<LetterLink> Links =>
        [.. Letters.Select(letter => new LetterLink(letter.Name, letter.Entries.Count > 0 ? letter.Id : null))];
}

/// <summary>A letter with what begins with it.</summary>
/// <param name="Name">A, B, C; or 0–9 for what begins with no letter.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Entries">What begins with it, in order.</param>
public sealed record Letter<T>(string Name, string Id, IReadOnlyList<T> Entries);

/// <summary>A letter of the row at the top; without an anchor if nothing begins with it.</summary>
public sealed record LetterLink(string Name, string? Id);

/// <summary>Files entries under their letters.</summary>
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

    /// <summary>In lower case, without accents and marks, as people look a word up.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split(' ').Select(word => Tokenizer.Fold(word)));

    private static string LetterOf(string name) =>
        Plain(name).TrimStart() is [>= 'a' and <= 'z' and var first, ..] ? char.ToUpperInvariant(first).ToString() : Other;
}
