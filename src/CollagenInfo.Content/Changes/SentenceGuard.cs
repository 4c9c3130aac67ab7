namespace CollagenInfo.Content.Changes;

/// <summary>Finds the words by which two versions of a sentence differ and which may matter. In doubt, they do.</summary>
/// <param name="clinical">What words do.</param>
/// <param name="links">Which links may go or lead elsewhere.</param>
internal sealed class SentenceGuard(ClinicalWords clinical, LinkGuard links)
{
    private static readonly WordKind[] Bounding = [WordKind.Number, WordKind.Time, WordKind.Condition];

    private readonly WordSpelling spelling = new(clinical);

    private ClauseGuard? clauses;

    private ClauseGuard Clauses => clauses ??= new ClauseGuard(IsSameClause);

    /// <summary>Whether the page is the one for emergencies, on which each sentence counts as advice.</summary>
    public bool IsOfHelp { get; init; }

    /// <summary>Whether the page is about the site and not about the treatment.</summary>
    public bool IsOfOffice { get; init; }

    public GuardSentence Read(string sentence) => GuardSentence.From(sentence, clinical);

    /// <summary>The words that are gone and new, in groups that stand in each other's place; none if the sentence says the same.</summary>
    public IReadOnlyList<WordChange> Between(GuardSentence before, GuardSentence after)
    {
        List<WordChange> changes = [.. links.Between(before, after)];
        if (MovedComma.FindIn(before, after) is { } comma)
        {
            return [.. changes, comma];
        }

        var (old, now) = SharedLinks.AsOneWord(before.Raw, after.Raw);
        if (
            !MayBePlain(before, after)
            && !spelling.IsMended(before.Raw, after.Raw)
            && (old == before.Raw || !MayBePlain(Read(old), Read(now)))
        )
        {
            changes.AddRange(
                Hunk.AllBetween([.. before.Words.Select(word => word.Text)], [.. after.Words.Select(word => word.Text)])
                    .Select(hunk => new WordChange(
                        [.. before.Words.Skip(hunk.Start).Take(hunk.Count)],
                        [.. after.Words.Skip(hunk.NewStart).Take(hunk.NewCount)]
                    ))
                    .Where(change => !IsOnlyWritten(change, before, after))
            );
        }

        return changes;
    }

    private bool MayBePlain(GuardSentence before, GuardSentence after) =>
        SaysTheSame(before, after) || (!IsAdvice(before, after) && HarmlessWords.AreAllIn(before, after, IsOfOffice));

    /// <summary>Whether a sentence may be added: all of it is about everyday things.</summary>
    public bool MayCome(GuardSentence sentence) =>
        !IsLoaded(sentence)
        && (!sentence.SpeaksOfOthers || PoliteWords.IsReading(sentence.All[0].Text) || sentence.Has("print"))
        && !links.Between(Read(""), sentence).Any()
        && (
            HarmlessWords.AreAllIn(Read(""), sentence, IsOfOffice)
            || (sentence.Words.Any(word => EverydayWords.IsOfPlace(word.Text)) && sentence.Words.All(MayStandInNewSentence))
        );

    /// <summary>Whether a sentence may be removed: nobody is sent anywhere by it.</summary>
    public bool MayGo(GuardSentence sentence) =>
        !IsLoaded(sentence)
        && !links.Between(sentence, Read("")).Any()
        && !sentence.SpeaksOfOthers
        && sentence.All.Any(word => EverydayWords.IsOfComfort(word.Text))
        && !sentence.Words.Any(word => word.Kind is WordKind.Kept && EverydayWords.IsConsulting(word.Text))
        && HarmlessWords.AreAllIn(sentence, Read(""), IsOfOffice);

    private static bool MayStandInNewSentence(GuardWord word) =>
        word.Kind is <= WordKind.Degree and not WordKind.Subject
        && (word.Kind is not WordKind.Other || EnglishWords.Has(word.Text))
        && word.Text is not ("off" or "out" or "without")
        || word.Text is "if" or "while" or "need" or "before" or "after" or "free";

    /// <summary>Whether both say the same but for the order, where that says nothing, and for words without weight.</summary>
    private bool SaysTheSame(GuardSentence before, GuardSentence after)
    {
        if (SaysByClauses([before.Raw], [after.Raw]))
        {
            return true;
        }

        var (old, now) = WithoutLight(before, after);
        return old.Says(now) || (before.Has("will") == after.Has("will") && WordOrder.MayMove(old, now));
    }

    /// <summary>Both without the words that stand in one of them alone but say nothing.</summary>
    private static (GuardSentence Before, GuardSentence After) WithoutLight(GuardSentence before, GuardSentence after)
    {
        var apart = WordChange.Apart(before, after);
        return apart.Gone.All(word => IsLight(word, before, after)) && apart.New.All(word => IsLight(word, after, before))
            ? (before.Without(apart.Gone), after.Without(apart.New))
            : (before, after);
    }

    private bool IsSameClause(GuardSentence before, GuardSentence after)
    {
        var (old, now) = WithoutLight(before, after);
        return old.Says(now) || IsHarmlessClause(before, after);
    }

    /// <summary>Whether a word may stand in one version alone even where advice is given.</summary>
    private static bool IsLight(GuardWord word, GuardSentence own, GuardSentence other) =>
        word.Text switch
        {
            "we" => other.Words.All(another => another.Kind is not WordKind.Person) && own.IsDoneByYouAsIn(other),
            "us" => other.Has("us") && own.Has("them") == other.Has("them"),
            "to" or "by" or "as" or "at" or "for" or "about" or "from" or "with" => !own.IsBeside(word, Bounding),
            "will" => true,
            "one" => own.Articles + 1 == other.Articles,
            _ when EverydayWords.IsSupport(word.Text) => own.IsDescription && other.IsDescription,
            "in" or "on" => (HasOtherJoining(other, own) || (own.IsDescription && other.IsDescription)) && !own.IsBeside(word, Bounding),
            _ => false,
        };

    private static bool HasOtherJoining(GuardSentence one, GuardSentence other) =>
        one.Words.Any(word => word.Kind is WordKind.Joining && other.Words.All(another => another.Text != word.Text));

    private bool IsOnlyWritten(WordChange change, GuardSentence before, GuardSentence after) =>
        spelling.IsSpelling(change)
        || spelling.IsMisspelt(change, before, after)
        || IsOfLink(change)
        || IsReason(change, before, after)
        || (change.Gone.All(word => IsLight(word, before, after)) && change.New.All(word => IsLight(word, after, before)));

    /// <summary>Whether sentences say the same together but end at other places, where nothing depends on that.</summary>
    public bool IsPartedOtherwise(IReadOnlyList<SentenceChange> changes)
    {
        var (old, now) = (TextsOf(changes, change => change.Before), TextsOf(changes, change => change.After));
        var before = old.ConvertAll(text => SharedLinks.AsOneWord(text, string.Concat(now)).Before);
        var after = now.ConvertAll(text => SharedLinks.AsOneWord(string.Concat(old), text).After);
        return !links.Between(Together(old), Together(now)).Any()
            && (
                AreHarmless(before, after)
                || SaysByClauses(before, after)
                || (before.Count > after.Count ? IsParted(after, before) : IsParted(before, after))
            );
    }

    /// <summary>Whether a sentence that shares few words with another stands in its place and says the same.</summary>
    public bool IsWrittenAnew(IReadOnlyList<SentenceChange> changes) =>
        changes is [{ Kind: ChangeKind.Removed } old, { Kind: ChangeKind.Added } now]
        && Between(Read(old.Before), Read(now.After)).Count == 0;

    private bool AreHarmless(List<string> before, List<string> after) =>
        before.Count > 0
        && after.Count > 0
        && !before.Concat(after).Any(text => IsLoaded(Read(text)))
        && HarmlessWords.AreAllIn(Together(before), Together(after), IsOfOffice);

    private static List<string> TextsOf(IReadOnlyList<SentenceChange> changes, Func<SentenceChange, string> version) =>
        AskedConditions.AsConditions([.. changes.Select(version).Where(text => text.Length > 0)]);

    private bool SaysByClauses(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (GuardClause.AllIn(before, Read), GuardClause.AllIn(after, Read));
        return Clauses.SaysTheSame(old, now)
            || (
                now is [.., var last, { Joint: "and" or "so" } added]
                && now.Count == old.Count + 1
                && MayCome(added.Said)
                && Clauses.SaysTheSame(old, [.. now.SkipLast(2), last with { IsLast = true }])
            );
    }

    /// <summary>Whether clauses beside advice differ only in words that matter to nobody, and speak of nothing that it names.</summary>
    private bool IsHarmlessClause(GuardSentence before, GuardSentence after) =>
        MayStandAlone(before)
        && MayStandAlone(after)
        && WordChange.Apart(before, after).All.All(word => word.Kind <= WordKind.Person && word.Text is not ("or" or "than"))
        && HarmlessWords.AreAllIn(before, after, IsOfOffice);

    private bool MayStandAlone(GuardSentence clause) =>
        !IsLoaded(clause)
        && !clause.SpeaksOfOthers
        && clause.Words.All(word => word.Kind <= WordKind.Amount)
        && clause.All.Count > 0
        && !EnglishWords.IsCare(clause.All[0].Text);

    private bool IsParted(List<string> joined, List<string> parted) =>
        PartedSentence.Is(joined.ConvertAll(Read), Together(joined), parted.ConvertAll(Read))
        || (
            joined is [var whole]
            && PartedSentence.AsOne(parted) is { } one
            && !parted.Exists(sentence => Read(sentence) is { HasScope: true } or { HasBounds: true })
            && SaysTheSame(Read(whole), Read(one))
        );

    private GuardSentence Together(IEnumerable<string> sentences) => Read(string.Join(' ', sentences));

    /// <summary>Whether advice may turn on the sentence: a heading only names what follows, and a question says nothing yet.</summary>
    private bool IsAdvice(GuardSentence before, GuardSentence after) =>
        IsOfHelp
        || !(
            (before.IsHeading && after.IsHeading)
            || (before.IsOpenQuestion && after.IsOpenQuestion)
            || !(IsLoaded(before) || IsLoaded(after))
        );

    private bool IsLoaded(GuardSentence sentence) => IsOfHelp || (IsOfOffice ? sentence.IsUrgent : sentence.IsLoaded);

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
        && change.All.All(word => word.IsOfLink && word.Kind <= WordKind.Amount)
        && !change.All.Any(word => EnglishWords.IsLimit(word.Text) || EnglishWords.IsDirection(word.Text))
        && change.New.All(word => clinical.IsKnown(word.Text));
}
