namespace CollagenInfo.Content.Facts;

/// <summary>Capitalizes words of the data files, for the start of a sentence.</summary>
public static class Capitals
{
    public static string Capitalized(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
