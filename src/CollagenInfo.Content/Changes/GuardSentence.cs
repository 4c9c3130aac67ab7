namespace CollagenInfo.Content.Changes;

/// <summary>What a sentence says, without what no advice turns on: two sentences with the same words here say the same.</summary>
internal sealed class GuardSentence
{
    private readonly ClinicalWords clinical;

    private GuardSentence(IReadOnlyList<GuardWord> all, IReadOnlyList<string> targets, string text, ClinicalWords clinical)
    {
        this.clinical = clinical;
        All = all;
        Text = text;
        Targets = targets;
        Words = [.. all.Where((word, at) => word.Kind is not WordKind.Plain && !(at == all.Count - 1 && AsksItself(all)))];
    }

    /// <summary>Every word, each as the one that stands for those that say the same.</summary>
    public IReadOnlyList<GuardWord> All { get; }

    /// <summary>The words that may matter.</summary>
    public IReadOnlyList<GuardWord> Words { get; }

    /// <summary>Its words as they are written, without signs and sources.</summary>
    public string Text { get; }

    /// <summary>Where its links lead.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>How often it says "you", also where that only invites.</summary>
    private int Yours { get; init; }

    /// <summary>Whether we do what it speaks of first.</summary>
    private bool BeginsWithUs =>
        All.FirstOrDefault(word => word.Kind is not (WordKind.Plain or WordKind.Joining or WordKind.Condition)).Text == "we";

    /// <summary>The sentence as it stands in the text.</summary>
    public string Raw { get; private init; } = "";

    /// <summary>Whether an invitation before the first thing to do was left out.</summary>
    public bool IsInviting { get; private init; }

    /// <summary>The same with every word, also those that only invite.</summary>
    public GuardSentence Whole =>
        IsInviting
            ? new GuardSentence([.. clinical.In(GuardWords.In(Raw).Words)], Targets, Text, clinical) { Raw = Raw, Yours = Yours }
            : this;

    /// <summary>Its clauses, each read by itself.</summary>
    public IReadOnlyList<GuardClause> Clauses => GuardClause.AllIn([Raw], Part);

    /// <summary>Whether advice or a fact about health turns on it, so that any of its words may matter.</summary>
    public bool IsLoaded =>
        Words.Any(word => IsLoad(word))
        || (HasSubject && Words.Any(word => word.Kind is WordKind.Time || IsWeight(word.Kind)))
        || (SpeaksOfOthers && Words.Any(word => IsWeight(word.Kind)))
        || (
            All.Count > 0
            && EnglishWords.IsCare(All[0].Text)
            && (!EnglishWords.IsCareOfAnything(All[0].Text) || Words.Any(word => word.Kind is WordKind.Subject))
        );

    /// <summary>Whether it is for an emergency or about a medicine, so that it counts on a page about the site too.</summary>
    public bool IsUrgent => Words.Any(word => word.Kind is WordKind.Urgency or WordKind.Medicine);

    /// <summary>Whether it names something that patients do, use or have.</summary>
    public bool HasSubject => Words.Any(word => word.Kind is WordKind.Subject);

    /// <summary>Whether it says more than a name does: when, if, or how much.</summary>
    public bool IsStatement =>
        HasNumber
        || IsUrgent
        || (
            (HasNegation || (!IsAsked && Words.Any(word => word.Kind is WordKind.Condition or WordKind.Advice)))
            && Words.Any(word => word.Kind is WordKind.Subject or WordKind.Body or WordKind.Degree)
        );

    public bool HasNumber => Words.Any(word => word.Kind is WordKind.Number && word.Text != "?");

    /// <summary>Whether it says how something is, or what must or must not be.</summary>
    public bool IsWeighed => Words.Any(word => word.Kind is WordKind.Degree or WordKind.Advice or WordKind.Negation);

    /// <summary>Whether it says what must be.</summary>
    public bool IsWeighedByAdvice => Words.Any(word => word.Kind is WordKind.Advice);

    /// <summary>Whether it asks, with or without the sign.</summary>
    public bool IsAsked => All.Any(word => word.Text == "?") || All.FirstOrDefault(word => word.IsWord).Text is { } first && Asks(first);

    private static bool Asks(string word) => word is "who" or "what" or "where" or "when" or "if" or "why" or "how" or "which";

    /// <summary>Whether it speaks of what another sentence has named.</summary>
    public bool SpeaksOfOthers =>
        All.FirstOrDefault(word => word.IsWord).Text == "that"
        || All.Any(word => word.Text is "it" or "they" or "them" or "this" or "these" or "those" or "both" or "either");

    /// <summary>"What happens" asks the same with and without the sign.</summary>
    private static bool AsksItself(IReadOnlyList<GuardWord> all) =>
        all[^1].Text == "?"
        && all.FirstOrDefault(word => word.IsWord).Text is "who" or "what" or "where" or "when" or "why" or "how" or "which";

    public bool IsHeading => All.Count > 0 && All[0].Text == "#";

    /// <summary>Whether it asks for something other than what care or an illness is like: such a question says nothing yet.</summary>
    public bool IsOpenQuestion =>
        All.Count > 0
        && All[^1].Text == "?"
        && Words
            .Where(word => word.Text != "?")
            .All(word =>
                word.Kind
                    is not (
                        WordKind.Degree
                        or WordKind.Urgency
                        or WordKind.Body
                        or WordKind.Medicine
                        or WordKind.Number
                        or WordKind.Source
                        or WordKind.Mark
                    )
            );

    /// <summary>Whether what a sentence says of one thing depends on where it ends: "if", "not", "or".</summary>
    public bool HasScope => HasCondition || Words.Any(word => word.Text == "or");

    /// <summary>Whether an "if" or a "not" in it may hold for what follows.</summary>
    public bool HasCondition => Words.Any(word => word.Kind is WordKind.Condition) || HasNegation;

    public bool HasNegation => Words.Any(word => word.Kind is WordKind.Negation && word.Text != "free");

    /// <summary>Whether it says when or how much, which may hold for what is joined to it by "and" too.</summary>
    public bool HasBounds =>
        Words.Any(word =>
            word.Kind is WordKind.Condition or WordKind.Number || (word.Kind is WordKind.Time && !EnglishWords.IsPace(word.Text))
        );

    /// <summary>Whether each "and" and "or" stands before "are" or "is", so that what follows holds for all that they join.</summary>
    public bool JoinsSubjects =>
        All.TakeWhile(word => word.Text is not ("be" or "was" or "were" or "been")).Count() is var verb
        && verb < All.Count
        && !All.Skip(verb).Any(word => word.Text is "and" or "or")
        && !All.Take(verb).Any(word => word.Text is "who" or "which" or "that" or "what")
        && !All.Take(verb).Skip(1).Any(word => word.Kind is WordKind.Condition);

    /// <summary>Whether its first word belongs to what it speaks of: "the skin heals", and not "heal".</summary>
    public bool HasSubjectFirst => All is [var first, ..] && EnglishWords.BeginsSubject(first.Text);

    /// <summary>How often it says "a".</summary>
    public int Articles => Count("a") + Count("an");

    /// <summary>Whether it tells nobody to do something to skin.</summary>
    public bool IsDescription => HasSubjectFirst || !All.Any(word => EnglishWords.IsCare(word.Text));

    /// <summary>Whether it takes up the sentence before it, so that it says something else in another place.</summary>
    public bool TakesUp => All.Count == 0 || EnglishWords.TakesUp(All[0].Text);

    private static bool IsLoad(GuardWord word) =>
        word.Kind is WordKind.Urgency or WordKind.Body or WordKind.Medicine
        || (word.Kind is WordKind.Number && !word.Text.StartsWith("{{ clinic.phone", StringComparison.Ordinal));

    private static bool IsWeight(WordKind kind) =>
        kind is WordKind.Degree or WordKind.Advice or WordKind.Condition or WordKind.Negation;

    public bool Has(string word) => All.Any(one => one.Text == word);

    /// <summary>Whether "you" stands in both as often: what you decide must not become what we decide.</summary>
    public bool IsDoneByYouAsIn(GuardSentence other) =>
        All.Count == 0
        || other.All.Count == 0
        || Yours == other.Yours
        || (Count("you") == other.Count("you") && !BeginsWithUs && !other.BeginsWithUs);

    private int Count(string word) => All.Count(one => one.Text == word);

    /// <summary>What stands behind so many of its letters.</summary>
    public GuardSentence Behind(int letters) => letters == 0 ? this : Part(Raw[letters..]);

    /// <summary>A part of it, read by itself.</summary>
    public GuardSentence Part(string text) => From(text, clinical);

    /// <summary>The sentence without some of its words, each taken out once.</summary>
    public GuardSentence Without(IReadOnlyList<GuardWord> words)
    {
        var left = words.Select(word => word.Text).ToList();
        return new GuardSentence([.. All.Where(word => !left.Remove(word.Text))], Targets, Text, clinical) { Raw = Raw, Yours = Yours };
    }

    /// <summary>Whether a word of one of these kinds stands just behind or before it.</summary>
    public bool IsBeside(GuardWord word, params WordKind[] kinds) =>
        Words.Index().Any(one =>
            one.Item.Text == word.Text
            && ((one.Index > 0 && kinds.Contains(Words[one.Index - 1].Kind))
                || (one.Index + 1 < Words.Count && kinds.Contains(Words[one.Index + 1].Kind)))
        );

    public static GuardSentence From(string sentence, ClinicalWords clinical)
    {
        var (words, targets) = GuardWords.In(sentence);
        var text = string.Join(' ', words.Where(word => word.Kind is not (WordKind.Source or WordKind.Mark)).Select(word => word.Written));
        List<GuardWord> judged = [.. clinical.In(words)];
        var said = PoliteWords.Without(judged);
        return new GuardSentence(said, targets, text, clinical)
        {
            Raw = sentence,
            IsInviting = said.Count < judged.Count,
            Yours = judged.Count(word => word.Text == "you"),
        };
    }

    /// <summary>Whether both say the same, in the same order.</summary>
    public bool Says(GuardSentence other) => Words.Select(word => word.Text).SequenceEqual(other.Words.Select(word => word.Text));

    /// <summary>Whether both are the same to the last word, also those that say nothing.</summary>
    public bool HasAllOf(GuardSentence other) => All.Select(word => word.Text).SequenceEqual(other.All.Select(word => word.Text));

    /// <summary>Whether both have the same words, in whatever order.</summary>
    public bool HasWordsOf(GuardSentence other) =>
        Words
            .Select(word => word.Text)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(other.Words.Select(word => word.Text).Order(StringComparer.Ordinal));
}
