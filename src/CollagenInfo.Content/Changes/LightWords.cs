namespace CollagenInfo.Content.Changes;

/// <summary>Words that say nothing beside the others of their sentence, so that one version may have them alone.</summary>
internal static class LightWords
{
    private static readonly WordKind[] Bounding = [WordKind.Number, WordKind.Time, WordKind.Condition];

    /// <summary>Both without the words that stand in one of them alone but say nothing.</summary>
    public static (GuardSentence Before, GuardSentence After) Without(GuardSentence before, GuardSentence after)
    {
        var apart = WordChange.Apart(before, after);
        return apart.Gone.All(word => Has(word, before, after)) && apart.New.All(word => Has(word, after, before))
            ? (before.Without(apart.Gone), after.Without(apart.New))
            : (before, after);
    }

    /// <summary>Whether a word may stand in one version alone even where advice is given.</summary>
    public static bool Has(GuardWord word, GuardSentence own, GuardSentence other) =>
        word.Text switch
        {
            "by" or "from" or "with" => !own.IsBeside(word, Bounding) && Commas(own) == Commas(other),
            "to" or "as" or "at" or "for" or "about" => !own.IsBeside(word, Bounding),
            "will" => true,
            "one" => own.Articles + 1 == other.Articles,
            _ when EverydayWords.IsSupport(word.Text) => own.IsDescription && other.IsDescription,
            "in" or "on" => (HasOtherJoining(other, own) || (own.IsDescription && other.IsDescription)) && !own.IsBeside(word, Bounding),
            _ => false,
        };

    /// <summary>"A fast heartbeat, faintness": a "with" in place of the comma asks for both.</summary>
    private static int Commas(GuardSentence sentence) => sentence.Raw.Count(letter => letter == ',');

    private static bool HasOtherJoining(GuardSentence one, GuardSentence other) =>
        one.Words.Any(word => word.Kind is WordKind.Joining && other.Words.All(another => another.Text != word.Text));
}
