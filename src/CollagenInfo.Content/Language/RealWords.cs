using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>The words of RealWords.txt, which says what is in it.</summary>
internal static class RealWords
{
    private static readonly FrozenSet<string> All = WordSet.Parse(Lines().Where(line => !line.StartsWith('#')));

    public static bool Has(string word) => All.Contains(word);

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(RealWords).Assembly.GetManifestResourceStream(typeof(RealWords), "RealWords.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
