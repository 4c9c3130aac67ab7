using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>The parts of a sentence between its commas and each "and" and "or", of which some may be the items of one list.</summary>
internal static partial class ListItems
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>The fewest items of a list; two with an "and" between them are compared as they stand.</summary>
    private const int Fewest = 3;

    /// <summary>"The risks are infection, dark marks and scars" and "the risks are scars, infection and dark marks".</summary>
    public static bool ArePermuted(GuardSentence before, GuardSentence after)
    {
        var (old, now) = (PartsIn(before.Raw), PartsIn(after.Raw));
        var joints = JointsIn(before.Raw);
        if (old.Count != now.Count || old.Count < Fewest || !joints.SequenceEqual(JointsIn(after.Raw)))
        {
            return false;
        }

        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = old.Count - Enumerable.Reverse(old).Zip(Enumerable.Reverse(now)).TakeWhile(pair => pair.First == pair.Second).Count();
        var (first, second) = (old[start..end], now[start..end]);
        return first.Count > 1
            && !IsNested(joints, start, end)
            && Lists(first, second).Any(list => (start > 0 || AreItems(before, list.Old)) && MayBePermuted(before, list.Old, list.Now));
    }

    /// <summary>Whether both have the same parts, in whatever order.</summary>
    public static bool AreSame(GuardSentence before, GuardSentence after) =>
        ItemsIn(before).Order(StringComparer.Ordinal).SequenceEqual(ItemsIn(after).Order(StringComparer.Ordinal));

    private static IEnumerable<string> ItemsIn(GuardSentence sentence) => PartsIn(sentence.Raw).Select(part => part.Trim('|', '-', ' '));

    /// <summary>Each way in which the words with which both begin and end may stand before and behind the list.</summary>
    private static IEnumerable<(List<string> Old, List<string> Now)> Lists(List<string> old, List<string> now) =>
        from head in HeadsOf(old[0], now[0])
        from tail in HeadsOf(Reversed(old[^1]), Reversed(now[^1])).Select(Reversed)
        let lists = (Old: Without(old, head, tail), Now: Without(now, head, tail))
        where lists.Old.Order(StringComparer.Ordinal).SequenceEqual(lists.Now.Order(StringComparer.Ordinal))
        select ((List<string>)[head, .. lists.Old, tail], (List<string>)[head, .. lists.Now, tail]);

    /// <summary>Whether they are no clauses: something stands before or behind them, or they are but one word each.</summary>
    private static bool AreItems(GuardSentence sentence, List<string> list) =>
        list[0].Length + list[^1].Length > 0 || list.TrueForAll(item => sentence.Part(item).Words.Count <= 1);

    private static List<string> Without(List<string> parts, string head, string tail)
    {
        List<string> items = [.. parts];
        items[0] = items[0][head.Length..].TrimStart();
        items[^1] = items[^1][..^tail.Length].TrimEnd();
        return items;
    }

    private static IEnumerable<string> HeadsOf(string one, string other)
    {
        var words = one.Split(' ').Zip(other.Split(' ')).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First).ToList();
        return Enumerable.Range(0, words.Count + 1).Select(count => string.Join(' ', words.Take(count)));
    }

    private static string Reversed(string text) => string.Join(' ', text.Split(' ').Reverse());

    /// <summary>Whether nothing before or behind the list holds for one item alone.</summary>
    private static bool MayBePermuted(GuardSentence sentence, List<string> old, List<string> now)
    {
        var (head, tail) = (sentence.Part(old[0]), sentence.Part(old[^1]));
        var items = old[1..^1].ConvertAll(item => sentence.Part(item).All.ToList());
        var last = head.All.Count > 0 ? head.All[^1] : default;
        var isOfThings = IsOfThings(last) || (last.Kind is WordKind.Modal && AreChoices(sentence, items));
        return items.TrueForAll(item => item.Count > 0 && (item.Count == 1 || !item.Exists(IsUrgent)) && MayBeFirst(item))
            && items.TrueForAll(item => item.TrueForAll(word => MayStandInItem(word, isOfThings)))
            && (old[^2] == now[^2] || !items[^1].Concat(sentence.Part(now[^2]).All).Any(IsPlacing))
            && (head.All.Count == 0 || isOfThings || MayBeginList(head.All[^1]))
            && (tail.All.Count == 0 || tail.All[0] is { Kind: WordKind.Modal or WordKind.Source } or { Text: "be" or "everytime" });
    }

    /// <summary>"About food, drink or alcohol": what stands behind the word is no deed.</summary>
    private static bool IsOfThings(GuardWord word) => word.Text is "about" or "of" or "with" or "without" or "from" or "no";

    /// <summary>"You can take a break, ask questions or stop": each begins with what may be done, and nobody does all one by one.</summary>
    private static bool AreChoices(GuardSentence sentence, List<List<GuardWord>> items) =>
        !sentence.Has("and")
        && sentence.Has("or")
        && items.TrueForAll(item => item is [var first, ..] && (EnglishWords.IsCare(first.Text) || first.Kind is WordKind.Kept));

    private static bool MayStandInItem(GuardWord word, bool isOfThings) =>
        (ListOrder.MayChangePlaces(word) || (isOfThings && EnglishWords.IsCare(word.Text)))
        && word.Kind is not (WordKind.Amount or WordKind.Person);

    /// <summary>A word that, before others, says how urgent all of them are.</summary>
    private static bool IsUrgent(GuardWord word) => word.Kind is WordKind.Urgency;

    private static bool MayBeFirst(List<GuardWord> item) => !EnglishWords.TakesUp(item[0].Text);

    /// <summary>"Redness, heat and pain in the chest": what stands behind the last item may be said of all.</summary>
    private static bool IsPlacing(GuardWord word) => word.Kind is WordKind.Joining && word.Text != "of";

    private static bool MayBeginList(GuardWord word) =>
        word.Kind
            is not (WordKind.Degree
                or WordKind.Advice
                or WordKind.Amount
                or WordKind.Negation
                or WordKind.Condition
                or WordKind.Number
                or WordKind.Urgency)
        || word.Text is "same";

    /// <summary>
    /// "Black, or purple or gray": the last two belong together, and may change places with each other alone; so may those of "warfarin,
    /// apixaban or daily aspirin, or another one".
    /// </summary>
    private static bool IsNested(List<string> joints, int start, int end)
    {
        var (all, own) = (joints.FindAll(IsLinking), joints[start..(end - 1)].FindAll(IsLinking));
        var isMixed = all.Exists(joint => joint.Contains("and", Ordinal)) && all.Exists(joint => joint.Contains("or", Ordinal));
        return all.Distinct().Count() > 1
            && (own.Distinct().Count() > 1 || own.Exists(joint => joint[0] == ',' || (isMixed && joint.Contains("or", Ordinal))));
    }

    private static bool IsLinking(string joint) => joint.Any(char.IsLetter);

    private static List<string> PartsIn(string sentence) => [.. Joints().Split(Said(sentence)).Select(part => part.Trim())];

    private static List<string> JointsIn(string sentence) => [.. Joints().Matches(Said(sentence)).Select(joint => joint.Value)];

    /// <summary>The sentence without its sources and the period, whatever begins it.</summary>
    private static string Said(string sentence) => End().Replace(sentence.ReplaceLineEndings(" "), "").Trim().ToLowerInvariant();

    [GeneratedRegex(@",\s+(and\s|or\s)?|\s(and|or)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joints();

    [GeneratedRegex(@"(\s*\[@[^\[\]]{0,200}\])?\s*\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex End();
}
