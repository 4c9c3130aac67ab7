namespace CollagenInfo.Content.Changes;

/// <summary>Where a sentence gives no advice, says which words may stand in one version of it alone.</summary>
internal static class HarmlessWords
{
    /// <summary>Of how many words a sentence may lose nothing but a turn of phrase.</summary>
    private const int MostGone = 3;

    /// <summary>Whether sentences that give no advice differ only in words that matter to nobody.</summary>
    public static bool AreAllIn(GuardSentence before, GuardSentence after, bool isOfOffice)
    {
        var apart = WordChange.Apart(before, after);
        return (before.IsHeading && after.IsHeading) || isOfOffice
            ? apart.All.All(word => isOfOffice ? MayDifferInOffice(word) : MayDifferInHeading(word, apart, before, after))
            : (apart.New.Count > 0 || apart.Gone.Count <= MostGone || after.All.Count == 0)
                && apart.Gone.All(word => MayDiffer(word, apart, before, after))
                && apart.New.All(word => word.Kind is WordKind.Kept || MayDiffer(word, apart, before, after))
                && WordTies.KeepsBounds(before.Without(apart.Gone), after.Without(apart.New));
    }

    private static bool MayDifferInOffice(GuardWord word) => word.Kind <= WordKind.Condition;

    /// <summary>A heading only names what follows; which part of the skin or of the time that is, it must not lose.</summary>
    private static bool MayDifferInHeading(GuardWord word, WordChange apart, GuardSentence before, GuardSentence after) =>
        word.Kind switch
        {
            _ when EverydayWords.IsTheme(word.Text) || word.Text is "?" or "#" => true,
            WordKind.Plain or WordKind.Other => true,
            WordKind.Kept => !before.IsStatement,
            WordKind.Joining => !before.IsStatement && MayJoinOtherwise(word, apart),
            WordKind.Modal when apart.Replaces(WordKind.Modal) => false,
            WordKind.Person or WordKind.Modal or WordKind.Amount => !before.IsStatement && !after.IsStatement,
            WordKind.Degree or WordKind.Advice => before.IsAsked && after.IsAsked,
            WordKind.Condition => before.IsAsked && after.IsAsked && word.Text is "during" or "if" or "depends",
            _ => false,
        };

    private static bool MayJoinOtherwise(GuardWord word, WordChange apart) =>
        word.Text == "or" ? !apart.Has("and") : !EnglishWords.IsDirection(word.Text) && !(word.Text == "and" && apart.Has("or"));

    private static bool MayDiffer(GuardWord word, WordChange apart, GuardSentence before, GuardSentence after) =>
        word.Kind switch
        {
            WordKind.Plain => true,
            WordKind.Person when word.Text == "us" => !apart.Gone.Contains(word) || after.Has("us"),
            WordKind.Person => before.IsDoneByYouAsIn(after),
            WordKind.Other => EnglishWords.Has(word.Text) && !(EnglishWords.IsCare(word.Text) && IsWeighed(before, after)),
            WordKind.Joining when word.Text is "or" or "than" => !apart.Has("and") && !before.HasSubject && !after.HasSubject,
            WordKind.Joining => !EnglishWords.IsDirection(word.Text),
            WordKind.Amount when word.Text == "about" => true,
            WordKind.Amount when apart.Replaces(WordKind.Amount) => word.Text is "more" or "most",
            WordKind.Modal when apart.Replaces(WordKind.Modal) => false,
            WordKind.Modal or WordKind.Amount => !EnglishWords.IsLimit(word.Text) && !IsWeighed(before, after),
            _ => false,
        };

    private static bool IsWeighed(GuardSentence before, GuardSentence after) => before.IsWeighed || after.IsWeighed;
}
