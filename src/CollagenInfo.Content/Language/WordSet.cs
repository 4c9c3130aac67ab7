using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>Makes a set of words from texts that list them.</summary>
internal static class WordSet
{
    public static FrozenSet<string> Parse(params IEnumerable<string> lists) =>
        lists
            .SelectMany(list => list.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
}
