using CollagenInfo.Content.Language;

namespace CollagenInfo.Content;

/// <summary>Finds the word that an author most likely meant by a misspelt one.</summary>
public static class NearestWord
{
    /// <summary>The known word with the fewest differing letters; null if none is near.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var written = word.ToUpperInvariant();
        var most = Math.Max(2, word.Length / 3);
        return known
            .Select(candidate => (candidate, distance: EditDistance.Between(written, candidate.ToUpperInvariant(), most)))
            .Where(pair => pair.distance <= most)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }
}
