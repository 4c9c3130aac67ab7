namespace CollagenInfo.Content.Changes;

/// <summary>
/// Finds a comma or a stronger mark that stands behind another word, so that an "if", a "not" or a "that" may hold for less, or for more.
/// </summary>
internal static class MovedComma
{
    private static readonly string[] Strong = [";", ":", "–", "—"];

    private static readonly string[] Weak = [",", "(", ")"];

    /// <summary>Behind a comma these only tell more of a word; without it they say which is meant.</summary>
    private static readonly string[] Relative = ["that", "which", "who", "whose"];

    /// <summary>The words that a mark stood and stands behind, of two sentences with the same words; null if none moved.</summary>
    public static WordChange? FindIn(GuardSentence before, GuardSentence after)
    {
        var words = WordsIn(before.Raw);
        if (before.Raw == after.Raw || !words.SequenceEqual(WordsIn(after.Raw)))
        {
            return null;
        }

        var (old, now) = (PlacesIn(before.Raw), PlacesIn(after.Raw));
        var (gone, added) = (OnlyIn(old, now), OnlyIn(now, old));
        var all = gone.Concat(added).ToList();
        var isMoved =
            (gone.Count > 0 && added.Keys.Any(at => !(gone.ContainsKey(at - 1) && IsLinking(words[at - 1]))))
            || (before.HasCondition && (all.Exists(place => Strong.Contains(place.Value)) || IsStrengthMoved(old, now)));
        var parts = all.Exists(place => place.Key < words.Count && MayPart(words, place.Key, old));
        return isMoved || parts ? new WordChange(Ends(gone, words), Ends(added, words)) : null;
    }

    /// <summary>Whether a mark between two words says which is meant by the first, or of how many things the second is said.</summary>
    private static bool MayPart(List<string> words, int at, Dictionary<int, string> marks) =>
        Relative.Contains(words[at])
        || (IsOfMore(words, at) && (words.Take(at - 1).Any(IsLinking) || IsMeasure(words[at - 1]) || IsListedBehind(words, at, marks)))
        || (
            words.Exists(IsLinking)
            && (marks.ContainsKey(at - 1) || BeginsItem(words, at - 1))
            && IsQuality(words[at - 1])
            && IsThing(words[at])
        );

    /// <summary>"In pregnancy, while taking pills, or with scars": a mark that parts two of three is not to go.</summary>
    private static bool IsListedBehind(List<string> words, int at, Dictionary<int, string> marks) =>
        marks.Keys.Any(mark => mark > at && mark < words.Count && IsLinking(words[mark]));

    /// <summary>"Pus or spreading redness": what stands alone between marks is said of nothing.</summary>
    private static bool BeginsItem(List<string> words, int at) => at == 0 || words[at - 1] is "and" or "or" or "a" or "an";

    private static bool IsMeasure(string word) => !char.IsLetter(word[0]) || EnglishWords.KindOf(word) is WordKind.Time;

    private static bool IsLinking(string word) => word is "and" or "or";

    /// <summary>"With vomiting", "longer if it is red": what may be said of all that stands before it, or of the last.</summary>
    private static bool IsOfMore(List<string> words, int at) =>
        (EnglishWords.KindOf(words[at]) is WordKind.Joining or WordKind.Condition && !IsTie(words[at]) && !IsLinking(words[at - 1]))
        || (EnglishWords.KindOf(words[at]) is WordKind.Degree && words.ElementAtOrDefault(at + 1) is "if" or "when" or "until" or "unless");

    private static bool IsTie(string word) => IsLinking(word) || word is "but" or "then" or "because" or "as" or "than";

    private static bool IsQuality(string word) => EnglishWords.KindOf(word) is null or WordKind.Degree or WordKind.Urgency or WordKind.Body;

    private static bool IsThing(string word) => EnglishWords.KindOf(word) is null or WordKind.Body or WordKind.Kept;

    /// <summary>"For soreness, if you can take it; follow" and "for soreness; if you can take it, follow".</summary>
    private static bool IsStrengthMoved(Dictionary<int, string> old, Dictionary<int, string> now) =>
        old.Any(place => Strong.Contains(place.Value) && Weak.Contains(now.GetValueOrDefault(place.Key)))
        && now.Any(place => Strong.Contains(place.Value) && Weak.Contains(old.GetValueOrDefault(place.Key)));

    /// <summary>The places at which the other version has no mark at all: one mark in place of another parts the same.</summary>
    private static Dictionary<int, string> OnlyIn(Dictionary<int, string> places, Dictionary<int, string> others) =>
        places.Where(place => !others.ContainsKey(place.Key)).ToDictionary();

    private static List<string> WordsIn(string sentence) => [.. PartsOf(sentence).Where(IsWord).Select(word => word.ToLowerInvariant())];

    private static string[] PartsOf(string sentence) => WordPairs.PartsOf(GuardLink.NamedIn(sentence));

    private static bool IsWord(string part) => part.Any(char.IsLetterOrDigit);

    private static List<GuardWord> Ends(Dictionary<int, string> places, List<string> words) =>
        [.. places.Select(place => words[place.Key - 1] + place.Value).Select(end => new GuardWord(end, end, WordKind.Mark))];

    /// <summary>Behind how many words each mark stands.</summary>
    private static Dictionary<int, string> PlacesIn(string sentence)
    {
        var places = new Dictionary<int, string>();
        var words = 0;
        foreach (var part in PartsOf(sentence))
        {
            words += IsWord(part) ? 1 : 0;
            if (words > 0 && (Weak.Contains(part) || Strong.Contains(part)))
            {
                places[words] = part;
            }
        }

        return places;
    }
}
