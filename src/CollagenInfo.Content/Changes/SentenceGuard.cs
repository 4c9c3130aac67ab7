using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Changes;

/// <summary>Finds the words by which two versions of a sentence differ and which may matter. In doubt, they do.</summary>
/// <param name="clinical">What words do.</param>
/// <param name="file">The page, from which links are read.</param>
internal sealed class SentenceGuard(ClinicalWords clinical, string file)
{
    private const int ShortestMended = 5;
    private const int ShortestMisspelt = 4;

    /// <summary>The most words of a list of which two change places.</summary>
    private const int MostSwapped = 9;

    /// <summary>Beginnings and endings by which a word says the opposite.</summary>
    private static readonly string[] Opposites =
    [
        "un",
        "in",
        "im",
        "ir",
        "il",
        "dis",
        "non",
        "anti",
        "hypo",
        "hyper",
        "mis",
        "de",
        "re",
        "a",
    ];

    /// <summary>Whether the page is the one for emergencies, on which each sentence counts as advice.</summary>
    public bool IsOfHelp { get; init; }

    /// <summary>Whether the page is about the site and not about the treatment.</summary>
    public bool IsOfOffice { get; init; }

    private static readonly string[] Adverbs = ["usually", "often", "sometimes"];

    public GuardSentence Read(string sentence) => GuardSentence.From(sentence, clinical);

    /// <summary>The words that are gone and new, in groups that stand in each other's place; none if the sentence says the same.</summary>
    public IReadOnlyList<WordChange> Between(GuardSentence before, GuardSentence after)
    {
        List<WordChange> changes = [.. LinkChanges(before, after)];
        if (before.Says(after) || (before.HasWordsOf(after) && MayMove(before, after)) || SaysByClauses([before.Raw], [after.Raw]))
        {
            return changes;
        }

        if (!IsAdvice(before, after) && IsHarmless(Apart(before, after), isHeading: before.IsHeading && after.IsHeading))
        {
            return changes;
        }

        var (old, now) = (before.Words, after.Words);
        foreach (var hunk in Hunk.AllBetween([.. old.Select(word => word.Text)], [.. now.Select(word => word.Text)]))
        {
            var change = new WordChange([.. old.Skip(hunk.Start).Take(hunk.Count)], [.. now.Skip(hunk.NewStart).Take(hunk.NewCount)]);
            if (!IsSpelling(change) && !IsMisspelt(change, before, after) && !IsOfLink(change) && !IsReason(change, before, after))
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    /// <summary>Whether a sentence may come or go as a whole.</summary>
    public bool MayComeOrGo(GuardSentence sentence) =>
        !IsLoaded(sentence) && LinkChanges(sentence, Read("")).Count == 0 && IsHarmless(new WordChange(sentence.Words, sentence.Words));

    /// <summary>Whether sentences say the same together but end at other places, where nothing depends on that.</summary>
    public bool IsPartedOtherwise(IReadOnlyList<SentenceChange> changes)
    {
        var (before, after) = (TextsOf(changes, change => change.Before), TextsOf(changes, change => change.After));
        return LinkChanges(Together(before), Together(after)).Count == 0
            && (SaysByClauses(before, after) || (before.Count > after.Count ? IsParted(after, before) : IsParted(before, after)));
    }

    private static List<string> TextsOf(IReadOnlyList<SentenceChange> changes, Func<SentenceChange, string> version) =>
        [.. changes.Select(version).Where(text => text.Length > 0)];

    private bool SaysByClauses(IEnumerable<string> before, IEnumerable<string> after) =>
        ClauseGuard.SaysTheSame(GuardClause.AllIn(before, Read), GuardClause.AllIn(after, Read));

    /// <summary>Whether a sentence was parted at an "and", where no "not" or "if" holds for both parts.</summary>
    private bool IsParted(List<string> joined, List<string> parted)
    {
        var sentences = parted.ConvertAll(Read);
        var isParted = joined.Count < parted.Count;
        return !sentences.SkipLast(1).Any(sentence => sentence.HasScope)
            && !sentences.Skip(1).Any(sentence => sentence.HasBounds)
            && (isParted || !joined.ConvertAll(Read).Exists(sentence => sentence.HasScope || sentence.HasBounds))
            && SaysWithoutJoint(Together(joined), sentences, isParted);
    }

    /// <summary>"May sting and burn" is "may sting. It may burn", and not "may sting. It burns".</summary>
    private static bool SaysWithoutJoint(GuardSentence joined, List<GuardSentence> parted, bool isParted)
    {
        var modal = parted.SkipLast(1).SelectMany(sentence => sentence.Words).LastOrDefault(word => word.Kind is WordKind.Modal).Text;
        return modal is null
            ? WithoutJoint(joined.Words).SequenceEqual(WithoutJoint(parted.SelectMany(sentence => sentence.Words)))
            : WithoutJoint(joined.All).SequenceEqual(WithoutJoint(parted.SelectMany(sentence => sentence.All)))
                || (isParted && WithoutJoint(joined.All).SequenceEqual(WithoutJoint(parted.SelectMany(WithoutSubject))));

        IEnumerable<GuardWord> WithoutSubject(GuardSentence sentence, int at) =>
            at > 0 && sentence.All is [{ Text: "it" or "they" or "you" }, var next, ..] && next.Text == modal
                ? sentence.All.Skip(2)
                : sentence.All;
    }

    private GuardSentence Together(IEnumerable<string> sentences) => Read(string.Join(' ', sentences));

    /// <summary>The words but "and" and "so", by which two sentences become one.</summary>
    private static IEnumerable<string> WithoutJoint(IEnumerable<GuardWord> words) =>
        words.Select(word => word.Text).Where(word => word is not ("and" or "so"));

    /// <summary>Whether advice may turn on the sentence: a heading only names what follows, and a question says nothing yet.</summary>
    private bool IsAdvice(GuardSentence before, GuardSentence after) =>
        IsOfHelp
        || !(
            (before.IsHeading && after.IsHeading)
            || (before.IsOpenQuestion && after.IsOpenQuestion)
            || !(IsLoaded(before) || IsLoaded(after))
        );

    private bool IsLoaded(GuardSentence sentence) => IsOfHelp || (!IsOfOffice && sentence.IsLoaded);

    private bool IsHarmless(WordChange change, bool isHeading = false) =>
        change.Gone.Concat(change.New).All(word => MayDiffer(word, isHeading))
        && (IsOfOffice || isHeading || change.New.All(word => clinical.IsKnown(word.Text)));

    private bool MayDiffer(GuardWord word, bool isHeading) =>
        IsOfOffice ? word.Kind <= WordKind.Condition
        : isHeading ? word.Kind <= WordKind.Amount && word.Kind is not WordKind.Subject
        : word.Kind <= WordKind.Modal && word.Kind is not WordKind.Subject;

    /// <summary>The words that only one of the two has, wherever they stand.</summary>
    private static WordChange Apart(GuardSentence before, GuardSentence after) =>
        new(Without(before.Words, after.Words), Without(after.Words, before.Words));

    private static List<GuardWord> Without(IReadOnlyList<GuardWord> words, IReadOnlyList<GuardWord> others)
    {
        var left = others.Select(word => word.Text).ToList();
        return [.. words.Where(word => !left.Remove(word.Text))];
    }

    /// <summary>"Because it is deep, it bleeds" and "it is deep, so it bleeds".</summary>
    private static bool IsReason(WordChange change, GuardSentence before, GuardSentence after) =>
        (change.Gone, change.New) switch
        {
            ([{ Text: "because" }], []) => after.All.Any(word => word.Text == "so"),
            ([], [{ Text: "because" }]) => before.All.Any(word => word.Text == "so"),
            _ => false,
        };

    /// <summary>What a link is called matters less than where it leads.</summary>
    private bool IsOfLink(WordChange change) =>
        !IsOfHelp
        && change.Gone.Concat(change.New).All(word => word.IsOfLink && word.Kind is <= WordKind.Amount or WordKind.Degree)
        && change.New.All(word => clinical.IsKnown(word.Text));

    /// <summary>A link may be added within the site; one that is lost or leads elsewhere may be the way to help.</summary>
    private List<WordChange> LinkChanges(GuardSentence before, GuardSentence after) =>
        [
            .. before.Targets.Except(after.Targets).Select(target => new WordChange([LinkOf(target)], [])),
            .. after.Targets.Except(before.Targets).Where(target => !IsPage(target)).Select(target => new WordChange([], [LinkOf(target)])),
        ];

    private static GuardWord LinkOf(string target) => new(target, target, WordKind.Mark);

    private bool IsPage(string target) => LinkTarget.Parse(target, file) is LinkTarget.Page or LinkTarget.Site or LinkTarget.Here;

    /// <summary>Whether words have only changed places where their order says nothing.</summary>
    private static bool MayMove(GuardSentence before, GuardSentence after)
    {
        var (old, now) = (before.Words, after.Words);
        var start = old.Zip(now).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
        var end = old.Reverse().Zip(now.Reverse()).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
        var swapped = old.Skip(start).Take(Math.Max(0, old.Count - start - end)).ToList();
        var swappedNow = now.Skip(start).Take(swapped.Count).ToList();
        return old.Where(IsGeneral).Any()
                && !swapped.Exists(word => word.Kind is WordKind.Condition or WordKind.Negation)
                && old.Where(word => !IsGeneral(word))
                    .Select(word => word.Text)
                    .SequenceEqual(now.Where(word => !IsGeneral(word)).Select(word => word.Text))
            || IsAdverbMoved(swapped, swappedNow)
            || AreSwapped(swapped, swappedNow)
            || (IsListIn(before, swapped) && IsListIn(after, swappedNow))
            || TurnedAround.Is(old, now)
            || (swapped.TrueForAll(word => word.IsOfLink) && swappedNow.TrueForAll(word => word.IsOfLink));
    }

    /// <summary>"Redness and swelling" and "swelling and redness": nothing that is done one after the other.</summary>
    private static bool AreSwapped(List<GuardWord> before, List<GuardWord> after)
    {
        var at = before.FindIndex(IsLinking);
        return before.Count <= MostSwapped
            && at > 0
            && after.FindIndex(IsLinking) == before.Count - at - 1
            && before
                .Skip(at + 1)
                .Append(before[at])
                .Concat(before.Take(at))
                .Select(word => word.Text)
                .SequenceEqual(after.Select(word => word.Text))
            && before.TrueForAll(word => MayChangePlaces(word) && (!IsLinking(word) || word.Text == before[at].Text));
    }

    /// <summary>"The same place, light and angle": words of a list with nothing between them but commas and one "and".</summary>
    private static bool IsListIn(GuardSentence sentence, List<GuardWord> words) =>
        words.Count(IsLinking) == 1
        && words.Count > 3
        && IsLinking(words[^2])
        && words.TrueForAll(MayChangePlaces)
        && sentence.Raw.Replace($", {words[^2].Written} ", $" {words[^2].Written} ", StringComparison.Ordinal)
            .Contains(
                $"{string.Join(", ", words.SkipLast(2).Select(word => word.Written))} {words[^2].Written} {words[^1].Written}",
                StringComparison.Ordinal
            );

    private static bool MayChangePlaces(GuardWord word) =>
        IsLinking(word)
        || (
            word.Kind is not (WordKind.Joining or WordKind.Condition or WordKind.Negation or WordKind.Number or WordKind.Mark)
            && !EnglishWords.IsCare(word.Text)
        );

    /// <summary>"It usually lasts" and "usually it lasts": the word is at one end of what differs, and at the other end now.</summary>
    private static bool IsAdverbMoved(List<GuardWord> before, List<GuardWord> after) =>
        (
            Adverbs.Contains(before[0].Text)
            && before.Skip(1).Append(before[0]).Select(word => word.Text).SequenceEqual(after.Select(word => word.Text))
        )
        || (
            Adverbs.Contains(after[0].Text)
            && after.Skip(1).Append(after[0]).Select(word => word.Text).SequenceEqual(before.Select(word => word.Text))
        );

    private static bool IsGeneral(GuardWord word) => EnglishWords.KindOf(word.Text) is WordKind.Other;

    private static bool IsLinking(GuardWord word) => word.Text is "and" or "or";

    /// <summary>Whether the change is the slip of a finger in a word that says nothing, or its mending: "poeple".</summary>
    private bool IsMisspelt(WordChange change, GuardSentence before, GuardSentence after) =>
        (change.Gone, change.New) switch
        {
            ([], [var slip]) => IsSlipOf(slip, before, after),
            ([var slip], []) => IsSlipOf(slip, after, before),
            _ => false,
        };

    private bool IsSlipOf(GuardWord slip, GuardSentence right, GuardSentence wrong) =>
        slip.IsWord
        && !clinical.IsKnown(slip.Text)
        && slip.Text.Length >= ShortestMended
        && right.All.Any(word =>
            word.Kind is WordKind.Plain
            && word.Text[0] == slip.Text[0]
            && wrong.All.All(other => other.Text != word.Text)
            && EditDistance.Between(word.Text, slip.Text, 1) <= 1
        );

    /// <summary>Whether each word that is gone is a new one spelled otherwise.</summary>
    private bool IsSpelling(WordChange change)
    {
        if (IsJoinedOtherwise(change) || IsSameDenial(change))
        {
            return true;
        }

        return change.Gone.Count == change.New.Count
            && change.Gone.Count > 0
            && change.Gone.Zip(change.New).All(pair => pair.First.IsWord && pair.Second.IsWord && IsSpelling(pair.First, pair.Second));
    }

    /// <summary>"We found no figure" and "we did not find a figure".</summary>
    private static bool IsSameDenial(WordChange change) =>
        change is { Gone: [{ Text: "no" or "not" }], New: [{ Text: "no" or "not" }] };

    /// <summary>"Make-up" and "makeup".</summary>
    private static bool IsJoinedOtherwise(WordChange change) =>
        change.Gone.Concat(change.New).Any(word => word.IsJoined)
        && change.Gone.Concat(change.New).All(word => word.IsWord)
        && string.Concat(change.Gone.Select(word => word.Text)) == string.Concat(change.New.Select(word => word.Text));

    private bool IsSpelling(GuardWord gone, GuardWord added)
    {
        var (old, now) = (gone.Text, added.Text);
        if (gone.Kind <= WordKind.Subject && added.Kind <= WordKind.Subject && EnglishStemmer.Singular(old) == EnglishStemmer.Singular(now))
        {
            return true;
        }

        var (knowsOld, knowsNew) = (clinical.IsSpelled(old), clinical.IsSpelled(now));
        var shortest = Math.Min(old.Length, now.Length);
        return knowsOld != knowsNew
                && (knowsOld ? gone.Kind : added.Kind) is var kind
                && (kind is WordKind.Other || (knowsNew && shortest >= ShortestMended))
                && shortest >= ShortestMisspelt
                && old[0] == now[0]
                && !AreOpposites(old, now)
                && EditDistance.Between(old, now, 1) <= 1
            || (!knowsOld && !knowsNew && shortest >= ShortestMisspelt - 1 && Undoubled(old) == Undoubled(now));
    }

    private static bool AreOpposites(string one, string other) =>
        Array.Exists(Opposites, sign => sign + one == other || sign + other == one)
        || one.EndsWith("less", StringComparison.Ordinal) != other.EndsWith("less", StringComparison.Ordinal);

    /// <summary>The word with its last letter once: "hatt" and "hat" are one.</summary>
    private static string Undoubled(string word) => word is [.. var most, var last] && most.EndsWith(last) ? most : word;
}

/// <summary>Words of a sentence in whose place others stand.</summary>
/// <param name="Gone">The words of the sentence before.</param>
/// <param name="New">The words of the sentence after.</param>
internal sealed record WordChange(IReadOnlyList<GuardWord> Gone, IReadOnlyList<GuardWord> New);
