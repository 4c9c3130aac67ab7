namespace CollagenInfo.Content.Changes;

/// <summary>Finds the words by which two versions of a sentence differ and which may matter. In doubt, they do.</summary>
/// <param name="clinical">What words do.</param>
/// <param name="links">Which links may go or lead elsewhere.</param>
internal sealed class SentenceGuard(ClinicalWords clinical, LinkGuard links)
{
    private readonly WordSpelling spelling = new(clinical);

    private ClauseGuard? clauses;

    /// <summary>How it compares clauses, which it asks for each pair of sentences first.</summary>
    public ClauseGuard Clauses => clauses ??= new ClauseGuard(this);

    /// <summary>Whether the page is the one for emergencies, on which each sentence counts as advice.</summary>
    public bool IsOfHelp { get; init; }

    /// <summary>Whether the page is about the site and not about the treatment.</summary>
    public bool IsOfOffice { get; init; }

    public GuardSentence Read(string sentence) => GuardSentence.From(sentence, clinical);

    /// <summary>The words that are gone and new, in groups that stand in each other's place; none if the sentence says the same.</summary>
    public IReadOnlyList<WordChange> Between(GuardSentence before, GuardSentence after)
    {
        after = Read(links.WithOldNames(before, after));
        before = Read(spelling.Mended(before.Raw, after.Raw));
        if (links.PointAlike(before, after))
        {
            return [];
        }

        List<WordChange> changes = [.. links.Between(before, after)];
        if (MovedComma.FindIn(before, after) is { } comma)
        {
            return [.. changes, comma];
        }

        var (old, now) = SharedLinks.AsOneWord(before.Raw, after.Raw);
        if (!MayBePlain(before, after) && (old == before.Raw || !MayBePlain(Read(old), Read(now))))
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
        (SaysTheSame(before, after) || (!IsAdvice(before, after) && HarmlessWords.AreAllIn(before, after, IsOfOffice)))
        && KeepsCells(before, after);

    /// <summary>Whether in a row of a table nothing goes from one column into another, below which it means something else.</summary>
    private bool KeepsCells(GuardSentence before, GuardSentence after)
    {
        string[] old = before.Raw.Split('|'), now = after.Raw.Split('|');
        return old.Length == now.Length
            && (old.Length == 1 || old.Zip(now).All(cell => cell.First == cell.Second || MayBePlain(Read(cell.First), Read(cell.Second))));
    }

    /// <summary>Whether a sentence may be added: all of it is about everyday things.</summary>
    public bool MayCome(GuardSentence sentence) =>
        !IsLoaded(sentence)
        && (!sentence.SpeaksOfOthers || PoliteWords.IsReading(sentence.All[0].Text) || sentence.Has("print"))
        && KeepsLinks(Read(""), sentence)
        && (
            HarmlessWords.AreAllIn(Read(""), sentence, IsOfOffice)
            || (sentence.Words.Any(word => EverydayWords.IsOfPlace(word.Text)) && sentence.Words.All(MayStandInNewSentence))
        );

    /// <summary>Whether a sentence may be removed: nobody is sent anywhere by it.</summary>
    public bool MayGo(GuardSentence sentence) =>
        !IsLoaded(sentence)
        && KeepsLinks(sentence, Read(""))
        && !sentence.SpeaksOfOthers
        && sentence.All.Any(word => EverydayWords.IsOfComfort(word.Text))
        && !sentence.Words.Any(word => word.Kind is WordKind.Kept && EverydayWords.IsConsulting(word.Text))
        && HarmlessWords.AreAllIn(sentence, Read(""), IsOfOffice);

    /// <summary>Whether no link is lost, comes or leads elsewhere where that may matter.</summary>
    public bool KeepsLinks(GuardSentence before, GuardSentence after) => !links.Between(before, after).Any();

    private static bool MayStandInNewSentence(GuardWord word) =>
        word.Kind is <= WordKind.Degree and not WordKind.Subject
        && (word.Kind is not WordKind.Other || EnglishWords.Has(word.Text))
        && word.Text is not ("off" or "out" or "without")
        || word.Text is "if" or "while" or "need" or "before" or "after" or "free";

    /// <summary>Whether both say the same but for the order, where that says nothing, and for words without weight.</summary>
    public bool SaysTheSame(GuardSentence before, GuardSentence after)
    {
        if (Clauses.SayTheSame([before.Raw], [after.Raw]))
        {
            return true;
        }

        var (old, now) = LightWords.Without(before, after);
        return old.Says(now) || (before.Has("will") == after.Has("will") && WordOrder.MayMove(old, now));
    }

    private bool IsOnlyWritten(WordChange change, GuardSentence before, GuardSentence after) =>
        WordSpelling.IsSpelling(change)
        || IsOfLink(change)
        || IsReason(change, before, after)
        || (change.Gone.All(word => LightWords.Has(word, before, after)) && change.New.All(word => LightWords.Has(word, after, before)));

    /// <summary>Whether advice may turn on the sentence: a heading only names what follows, and a question says nothing yet.</summary>
    private bool IsAdvice(GuardSentence before, GuardSentence after) =>
        IsOfHelp
        || !(
            (before.IsHeading && after.IsHeading)
            || (before.IsOpenQuestion && after.IsOpenQuestion)
            || !(IsLoaded(before) || IsLoaded(after))
        );

    public bool IsLoaded(GuardSentence sentence) => IsOfHelp || (IsOfOffice ? sentence.IsUrgent || IsOfHarm(sentence) : sentence.IsLoaded);

    /// <summary>"If it could harm someone, call at once": also on a page about the site nobody is to wait with that.</summary>
    private static bool IsOfHarm(GuardSentence sentence) => sentence.All.Any(word => word.Text is "harm" or "hurt" or "immediately");

    /// <summary>"Because it is deep, it bleeds" and "it is deep, so it bleeds".</summary>
    private static bool IsReason(WordChange change, GuardSentence before, GuardSentence after) =>
        (change is { Gone: [{ Text: "because" }], New: [] } && after.Has("so"))
        || (change is { Gone: [], New: [{ Text: "because" }] } && before.Has("so"));

    /// <summary>What a link is called matters less than where it leads.</summary>
    private bool IsOfLink(WordChange change) =>
        !IsOfHelp
        && change.All.All(word => word.IsOfLink && word.Kind <= WordKind.Amount)
        && !change.All.Any(word => EnglishWords.IsLimit(word.Text) || EnglishWords.IsDirection(word.Text))
        && change.New.All(word => clinical.IsKnown(word.Text));
}
