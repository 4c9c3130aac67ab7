namespace CollagenInfo.Content.Changes;

/// <summary>Says whether two versions of a sentence with the same words say the same in another order.</summary>
internal static class WordOrder
{
    /// <summary>Whether words have only changed places where their order says nothing.</summary>
    public static bool MayMove(GuardSentence before, GuardSentence after) =>
        AreTheSame(before, after) || (before.IsInviting != after.IsInviting && AreTheSame(before.Whole, after.Whole));

    private static bool AreTheSame(GuardSentence before, GuardSentence after) =>
        before.HasWordsOf(after)
        && MoodsIn(before).SequenceEqual(MoodsIn(after))
        && AreListed(before, after) is var isListed
        && (
            AreMoved(before, after, mayMoveBlock: !isListed || !IsWithin(WithoutSources(before), WithoutSources(after)))
            || TurnedAround.VersionsOf(after).Any(turned => AreMoved(before, turned, !isListed) && AreMoved(turned, after, !isListed))
        );

    private static bool AreMoved(GuardSentence before, GuardSentence after, bool mayMoveBlock)
    {
        var isOne = (before.IsHeading && after.IsHeading) || (GuardClause.IsOne(before.Raw) && GuardClause.IsOne(after.Raw));
        var (old, now) = (WithoutSources(before), WithoutSources(after));
        if (isOne)
        {
            var isAnytimeFree = MayBeAnytime(old) && MayBeAnytime(now);
            old.RemoveAll(MayStandAnywhere);
            now.RemoveAll(MayStandAnywhere);

            bool MayStandAnywhere(GuardWord word) => word.Text is "also" or "own" || (word.Text == "anytime" && isAnytimeFree);
        }

        var (swapped, swappedNow) = Differing(old, now);
        return swapped.Count == 0
            || AreGeneralWordsMoved(old, now, swapped)
            || (isOne && mayMoveBlock && IsBlockMoved(old, now, swapped, swappedNow))
            || (!JoinsPronoun(before) && !JoinsPronoun(after) && IsListMoved())
            || IsSameTurned(before, after)
            || (mayMoveBlock && IsOneDescription(before) && IsOneDescription(after) && WordTies.AreSame(old, now))
            || (isOne && TurnedAround.Is(old, now, before.JoinsSubjects && after.JoinsSubjects))
            || (swapped.TrueForAll(word => word.IsOfLink) && swappedNow.TrueForAll(word => word.IsOfLink));

        bool IsListMoved() =>
            ListOrder.MayChange(before, after, swapped, swappedNow)
            || ListOrder.AreSwapped(before, Differing(WithoutArticles(before), WithoutArticles(after)));
    }

    /// <summary>What is to be done, and what somebody wants to do: "use it when you want to stop".</summary>
    private static IEnumerable<string> MoodsIn(GuardSentence sentence) =>
        sentence
            .All.Index()
            .Where(word => EnglishWords.IsCare(word.Item.Text) && word.Item.Text is not ("do" or "have"))
            .Select(word => $"{(word.Index > 0 && sentence.All[word.Index - 1].Text == "to" ? "to " : "")}{word.Item.Text}")
            .Order(StringComparer.Ordinal);

    /// <summary>What stands between the words that both begin with and those that both end with.</summary>
    private static (List<GuardWord> Old, List<GuardWord> Now) Differing(List<GuardWord> old, List<GuardWord> now)
    {
        var start = old.Zip(now).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
        var end = Reversed(old).Zip(Reversed(now)).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
        return (Between(old), Between(now));

        List<GuardWord> Between(List<GuardWord> words) => [.. words.Skip(start).Take(Math.Max(0, words.Count - start - end))];

        static IEnumerable<GuardWord> Reversed(IEnumerable<GuardWord> words) => words.Reverse();
    }

    /// <summary>"Swelling is common, and it is mild": what "it" stands for must stay before it.</summary>
    private static bool JoinsPronoun(GuardSentence sentence) =>
        sentence
            .All.Zip(sentence.All.Skip(1))
            .Any(pair => pair is { First.IsLinking: true, Second.Text: "it" or "they" or "them" or "this" or "these" or "those" });

    /// <summary>Whether only everyday words stand elsewhere.</summary>
    private static bool AreGeneralWordsMoved(List<GuardWord> old, List<GuardWord> now, List<GuardWord> swapped) =>
        old.Exists(IsGeneral)
        && !swapped.Exists(word => word.Kind is WordKind.Condition or WordKind.Negation)
        && old.Where(word => !IsGeneral(word))
            .Select(word => word.Text)
            .SequenceEqual(now.Where(word => !IsGeneral(word)).Select(word => word.Text));

    /// <summary>The words without the sources at the end, which stay there.</summary>
    private static List<GuardWord> WithoutSources(GuardSentence sentence) =>
        [.. sentence.Words.Reverse().SkipWhile(word => word.Kind is WordKind.Source).Reverse()];

    /// <summary>"Ask, rest or stop at any time": within a list that may hold for one item alone, but not at its beginning or end.</summary>
    private static bool MayBeAnytime(List<GuardWord> words) =>
        !words.Exists(word => word.IsLinking) || words is [{ Text: "anytime" }, ..] or [.., { Text: "anytime" }];

    /// <summary>"Each time, use the same place": words stand before others now, but each "not" and number before the same.</summary>
    private static bool IsBlockMoved(List<GuardWord> old, List<GuardWord> now, List<GuardWord> before, List<GuardWord> after) =>
        WordTies.BindAlike(old, now)
        && Enumerable
            .Range(1, Math.Max(0, before.Count - 1))
            .Any(cut =>
                before.Skip(cut).Concat(before.Take(cut)).Select(word => word.Text).SequenceEqual(after.Select(word => word.Text))
                && (MayPass(before[..cut], before[cut..]) || MayPass(before[cut..], before[..cut]))
                && (old[0].Text == "#" || MayLead(before[0]) || MayLead(before[cut]))
            );

    private static bool MayPass(List<GuardWord> block, List<GuardWord> others) =>
        block.TrueForAll(IsFree)
        && (
            !block.Exists(word => WordTies.IsAdverb(word))
            || !others.Exists(word =>
                word.IsLinking
                || word.Kind is WordKind.Condition or WordKind.Number
                || (word.Kind is WordKind.Negation && block[0].Text != "usually")
            )
        );

    /// <summary>"On lighter skin", "each time", "usually", and not "broad" of "a broad sunscreen".</summary>
    private static bool MayLead(GuardWord word) =>
        word.Kind is WordKind.Joining or WordKind.Amount or WordKind.Modal or WordKind.Person
        || WordTies.IsAdverb(word)
        || word.Text == "everytime";

    private static bool IsFree(GuardWord word) =>
        WordTies.IsAdverb(word)
        || word.Kind is WordKind.Amount or WordKind.Modal
        || (word.Kind is WordKind.Degree && !EnglishWords.IsCare(word.Text))
        || (
            word.Kind is WordKind.Other or WordKind.Kept or WordKind.Subject or WordKind.Person or WordKind.Body or WordKind.Joining
            && !EnglishWords.IsDirection(word.Text)
            && !EnglishWords.IsCare(word.Text)
            && word.Text is not ("and" or "than")
        );

    /// <summary>Whether it is one clause that tells nobody what to do: words may stand anywhere in it if each keeps its own.</summary>
    private static bool IsOneDescription(GuardSentence sentence) =>
        sentence.IsDescription
        && GuardClause.IsOne(sentence.Raw)
        && !sentence.All.Any(word => word.Text is "than" or "but" or "only" or "so")
        && sentence.Words.Count(word => word.Kind is WordKind.Condition) <= 1;

    private static bool AreListed(GuardSentence before, GuardSentence after) =>
        before.Words.Any(word => word.IsLinking)
        && !ListItems.AreSame(before, after)
        && before.Raw.Contains(',', StringComparison.Ordinal)
        && after.Raw.Contains(',', StringComparison.Ordinal);

    /// <summary>"Epilepsy, lupus or liver disease in the past": what stands behind the last item is not to go behind the first.</summary>
    private static bool IsWithin(List<GuardWord> old, List<GuardWord> now) =>
        old.Find(IsPlaced).Text == now.Find(IsPlaced).Text || old.FindLast(IsPlaced).Text == now.FindLast(IsPlaced).Text;

    private static bool IsPlaced(GuardWord word) => !WordTies.IsAdverb(word);

    /// <summary>"Redness is what people notice" and "what people notice is redness".</summary>
    private static bool IsSameTurned(GuardSentence before, GuardSentence after) =>
        before.All.Count(IsBe) == 1
        && !before.Words.Any(word => WordTies.IsScope(word) || word.IsLinking || word.Kind is WordKind.Number)
        && before.All.Index().First(word => IsBe(word.Item)).Index is var at
        && before.All.Skip(at + 1).Append(before.All[at]).Concat(before.All.Take(at)).Select(word => word.Text)
            .SequenceEqual(after.All.Select(word => word.Text));

    private static bool IsBe(GuardWord word) => word.Text is "be" or "was" or "were";

    private static bool IsGeneral(GuardWord word) => EnglishWords.KindOf(word.Text) is WordKind.Other;

    /// <summary>Every word, also those that say nothing: "you and the practitioner" and "the practitioner and you".</summary>
    private static List<GuardWord> WithoutArticles(GuardSentence sentence) =>
        [.. sentence.All.Where(word => word.Text is not ("the" or "a" or "an"))];
}
