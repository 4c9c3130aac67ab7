namespace CollagenInfo.Content.Changes;

/// <summary>Finds a comma that stands behind another word, so that an "if" or a "not" may hold for less, or for more.</summary>
internal static class MovedComma
{
    /// <summary>The words that a comma stood and stands behind, of two sentences with the same words; null if none moved.</summary>
    public static WordChange? FindIn(GuardSentence before, GuardSentence after)
    {
        if (before.Raw == after.Raw || !before.HasCondition || !WordsIn(before.Raw).SequenceEqual(WordsIn(after.Raw)))
        {
            return null;
        }

        var (old, now) = (PlacesIn(before.Raw), PlacesIn(after.Raw));
        return old.Keys.Except(now.Keys).Any() && now.Keys.Except(old.Keys).Any()
            ? new WordChange(Ends(old, now), Ends(now, old))
            : null;
    }

    private static IEnumerable<string> WordsIn(string sentence) =>
        WordPairs.PartsOf(GuardLink.NamedIn(sentence)).Where(IsWord).Select(word => word.ToLowerInvariant());

    private static bool IsWord(string part) => part.Any(char.IsLetterOrDigit);

    private static List<GuardWord> Ends(Dictionary<int, string> places, Dictionary<int, string> others) =>
        [
            .. places
                .Where(place => !others.ContainsKey(place.Key))
                .Select(place => new GuardWord($"{place.Value},", $"{place.Value},", WordKind.Mark)),
        ];

    /// <summary>Behind how many words each comma stands, with the last of them.</summary>
    private static Dictionary<int, string> PlacesIn(string sentence)
    {
        var places = new Dictionary<int, string>();
        var (words, last) = (0, "");
        foreach (var part in WordPairs.PartsOf(GuardLink.NamedIn(sentence)))
        {
            if (IsWord(part))
            {
                (words, last) = (words + 1, part);
            }
            else if (part == "," && words > 0)
            {
                places[words] = last;
            }
        }

        return places;
    }
}
