using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Changes;

/// <summary>Finds words that stand in place of others because they are spelled otherwise.</summary>
/// <param name="clinical">Which words there are.</param>
internal sealed class WordSpelling(ClinicalWords clinical)
{
    private const int ShortestMended = 5;
    private const int ShortestTwisted = 3;
    private const int ShortestLong = 9;

    /// <summary>Beginnings and endings by which a word says the opposite.</summary>
    private static readonly string[] Opposites = "un in im ir il dis non anti hypo hyper mis de re a".Split(' ');

    /// <summary>What is written for each other and never says something else: "has", "have".</summary>
    private static readonly string[] Confused = ["has have", "have has", "is are", "are is", "do does", "does do", "to too", "too to"];

    /// <summary>Whether each word that is gone is a new one in another form or with another hyphen.</summary>
    public static bool IsSpelling(WordChange change) =>
        IsJoinedOtherwise(change)
        || IsSameDenial(change)
        || (
            change.Gone.Count == change.New.Count
            && change.Gone.Count > 0
            && change.Gone.Zip(change.New).All(pair => pair.First.IsWord && pair.Second.IsWord && AreForms(pair.First, pair.Second))
        );

    /// <summary>A sentence with each slip mended as in its other version: "thining", "needlestear".</summary>
    public string Mended(string before, string after)
    {
        var (old, now) = (WordPairs.PartsOf(before), WordPairs.PartsOf(after));
        var (mended, at) = (new List<string>(), 0);
        foreach (var hunk in Hunk.AllBetween(old, now))
        {
            var (gone, added) = (old[hunk.Start..hunk.End], now[hunk.NewStart..hunk.NewEnd]);
            mended.AddRange([.. old[at..hunk.Start], .. IsMended(gone, added) ? added : gone]);
            at = hunk.End;
        }

        return string.Concat([.. mended, .. old[at..]]);
    }

    private bool IsMended(string[] gone, string[] added)
    {
        var (old, now) = (WordsOf(gone), WordsOf(added));
        return gone.Concat(added).All(IsWordOrSpace)
            && now.All(clinical.IsFormOfKnown)
            && (old, now) switch
            {
                ([var one], [var other]) => IsSlip(one, other) || Confused.Contains($"{one} {other}"),
                _ when !now.All(MayBeJoined) => false,
                ([var one], [_, _]) => one == string.Concat(now) && IsNoWord(one) && !Array.Exists(now, Opposites.Contains),
                ([_, _], [var one]) => string.Concat(old) == one && Array.Exists(old, IsNoWord) && !Array.Exists(old, Opposites.Contains),
                _ => false,
            };
    }

    private bool IsSlip(string old, string now) =>
        (IsNoWord(old) || (clinical.MayBeSlip(old) && AreForms(old, now)))
        && clinical.KindOf(now) is not (WordKind.Negation or WordKind.Number or WordKind.Medicine)
        && (
            AreTwisted(old, now)
                ? old.Length >= ShortestTwisted
                : old.Length >= ShortestMended
                    && now.Length >= ShortestMended
                    && old[0] == now[0]
                    && !AreOpposites(old, now)
                    && (EditDistance.Between(old, now, 1) <= 1 || AreLettersLeftOut(old, now))
        );

    /// <summary>"Practioner": of two letters that stand twice, one pair is missing; "procaine" is no slip of "prilocaine".</summary>
    private static bool AreLettersLeftOut(string old, string now) =>
        now.Length >= ShortestLong
        && Enumerable
            .Range(0, now.Length - 3)
            .Any(at => now.AsSpan(at, 2).SequenceEqual(now.AsSpan(at + 2, 2)) && now.Remove(at, 2) == old);

    /// <summary>Whether no page has the word elsewhere, or another form of it.</summary>
    private bool IsNoWord(string word) => clinical.MayBeSlip(word) && !clinical.HasForms(word);

    /// <summary>Whether both are the same word: "easyer" and "easier", "controled" and "controlled".</summary>
    private static bool AreForms(string old, string now) =>
        StemOf(old) == StemOf(now) || WithoutDoubles(old) == WithoutDoubles(now);

    private static string StemOf(string word) => EnglishStemmer.Stem(word).Replace('y', 'i').TrimEnd('i');

    /// <summary>The word with each letter once where it stands twice.</summary>
    private static string WithoutDoubles(string word) => string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));

    private static string[] WordsOf(string[] parts) => [.. parts.Where(part => part != " ").Select(part => part.ToLowerInvariant())];

    private static bool IsWordOrSpace(string part) => part == " " || part.All(char.IsLetter);

    private bool MayBeJoined(string word) =>
        clinical.KindOf(word) is not (WordKind.Negation or WordKind.Number or WordKind.Medicine or WordKind.Condition or WordKind.Time);

    /// <summary>"We found no figure" and "we did not find a figure".</summary>
    private static bool IsSameDenial(WordChange change) =>
        change is { Gone: [{ Text: "no" or "not" }], New: [{ Text: "no" or "not" }] };

    /// <summary>"Make-up" and "makeup".</summary>
    private static bool IsJoinedOtherwise(WordChange change) =>
        change.Gone.Concat(change.New).Any(word => word.IsJoined)
        && change.Gone.Concat(change.New).All(word => word.IsWord)
        && string.Concat(change.Gone.Select(word => word.Text)) == string.Concat(change.New.Select(word => word.Text));

    private static bool AreForms(GuardWord gone, GuardWord added) =>
        gone.Kind <= WordKind.Amount
        && added.Kind <= WordKind.Amount
        && EnglishStemmer.Singular(gone.Written.ToLowerInvariant()) == EnglishStemmer.Singular(added.Written.ToLowerInvariant());

    /// <summary>Whether two letters beside each other have changed places.</summary>
    private static bool AreTwisted(string one, string other) =>
        one.Length == other.Length
        && Enumerable.Range(0, one.Length).Where(at => one[at] != other[at]).ToList() is [var first, var second]
        && second == first + 1
        && one[first] == other[second]
        && one[second] == other[first];

    private static bool AreOpposites(string one, string other) =>
        Array.Exists(Opposites, sign => sign + one == other || sign + other == one)
        || one.EndsWith("less", StringComparison.Ordinal) != other.EndsWith("less", StringComparison.Ordinal);
}
