namespace CollagenInfo.Content.Language;

/// <summary>Reduces forms of an English word to what they share.</summary>
internal static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["swollen"] = "swell",
        ["swelling"] = "swell",
        ["lost"] = "los",
        ["loss"] = "los",
        ["lose"] = "los",
        ["during"] = "during",
        ["fitness"] = "fitness",
        ["numbing"] = "numbing",
        ["hives"] = "hives",
        ["worse"] = "worsen",
        ["hurts"] = "hurt",
        ["bled"] = "bleed",
        ["bleed"] = "bleed",
        ["bleeds"] = "bleed",
        ["blood"] = "blood",
        ["speed"] = "speed",
        ["need"] = "need",
        ["early"] = "early",
        ["nearly"] = "nearly",
        ["hardly"] = "hardly",
        ["lately"] = "lately",
        ["party"] = "party",
        ["parties"] = "party",
        ["prescriber"] = "prescriber",
        ["prescribers"] = "prescriber",
        ["needle"] = "needl",
        ["note"] = "note",
        ["notes"] = "note",
        ["noted"] = "note",
        ["thing"] = "thing",
        ["ring"] = "ring",
        ["red"] = "red",
        ["number"] = "number",
        ["numbers"] = "number",
    };

    /// <summary>The words asked for last: a text has few different ones. Two threads may write one slot, and both are right.</summary>
    private static readonly Stemmed?[] Recent = new Stemmed?[8192];

    private sealed record Stemmed(string Word, string Stem);

    /// <summary>The word without its plural ending.</summary>
    public static string Singular(string word) =>
        word switch
        {
            { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            { Length: > 4 }
                when word.EndsWith("ches", StringComparison.Ordinal)
                    || word.EndsWith("shes", StringComparison.Ordinal)
                    || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
            { Length: > 3 } when word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };

    /// <summary>The stem that "hot" and "hotter", or "swell", "swelling" and "swollen", share.</summary>
    public static string Stem(string word)
    {
        ref var slot = ref Recent[(uint)word.GetHashCode(StringComparison.Ordinal) % (uint)Recent.Length];
        var recent = slot;
        if (recent?.Word != word)
        {
            slot = recent = new Stemmed(word, StemOf(word));
        }

        return recent.Stem;
    }

    private static string StemOf(string word)
    {
        if (Irregular.TryGetValue(word, out var known))
        {
            return known;
        }

        var stem = Singular(word);
        foreach (var ending in Endings)
        {
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        return stem.Length > 3 && (stem[^1] is 'e' or 'y' || (stem[^1] == stem[^2] && stem[^1] is not ('l' or 's'))) ? stem[..^1] : stem;
    }

    private static readonly string[] Endings = ["iness", "ness", "ing", "ful", "ily", "ion", "ed", "er", "ly"];
}
