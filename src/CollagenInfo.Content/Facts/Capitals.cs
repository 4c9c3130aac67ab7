namespace CollagenInfo.Content.Facts;

/// <summary>Words of the data files as a sentence begins.</summary>
public static class Capitals
{
    public static string Capitalized(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
