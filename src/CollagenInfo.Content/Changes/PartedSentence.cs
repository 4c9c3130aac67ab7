namespace CollagenInfo.Content.Changes;

/// <summary>Says whether two sentences say the same as one that joins them by "and".</summary>
internal static class PartedSentence
{
    /// <summary>Whether a sentence was parted at an "and", where no "not" or "if" holds for both parts.</summary>
    /// <param name="joined">The sentences of the version that has fewer.</param>
    /// <param name="together">The same as one.</param>
    /// <param name="sentences">The sentences of the version that has more.</param>
    public static bool Is(List<GuardSentence> joined, GuardSentence together, List<GuardSentence> sentences)
    {
        var isParted = joined.Count < sentences.Count;
        return !sentences.SkipLast(1).Any(sentence => sentence.HasScope)
            && !sentences.Skip(1).Any(sentence => sentence.HasBounds)
            && (isParted || !joined.Exists(sentence => sentence.HasScope || sentence.HasBounds))
            && SaysWithoutJoint(together, sentences, isParted);
    }

    /// <summary>"Ask who. Ask why." as "Ask who and why"; null if the sentences do not begin with the same word.</summary>
    public static string? AsOne(List<string> parted)
    {
        var first = FirstWordOf(parted[0]);
        return first.Length > 0 && parted.TrueForAll(sentence => FirstWordOf(sentence) == first)
            ? string.Join(" and", parted.Select((sentence, at) => (at == 0 ? sentence : sentence[first.Length..]).TrimEnd('.')))
            : null;
    }

    private static string FirstWordOf(string sentence) => string.Concat(sentence.TakeWhile(char.IsLetter));

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

    /// <summary>The words but "and" and "so", by which two sentences become one.</summary>
    private static IEnumerable<string> WithoutJoint(IEnumerable<GuardWord> words) =>
        words.Select(word => word.Text).Where(word => word is not ("and" or "so"));
}
