using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>What a search may mean: what answers the examples that are most like it, the likeliest first.</summary>
/// <param name="Answers">What answers them.</param>
/// <param name="LikenessOf">How like the search the nearest example is of all answers that are meant, from 0 to 1.</param>
internal sealed record Meant(IReadOnlyList<MeantAnswer> Answers, Func<Predicate<AnswerName>, float> LikenessOf)
{
    /// <summary>The likeliest answer; null if there is none, or none on this site.</summary>
    public MeantAnswer? Best => Answers is [{ Name.Kind: not AnswerKind.Nothing } best, ..] ? best : null;
}

/// <summary>Something that a search may mean.</summary>
/// <param name="Name">What answers.</param>
/// <param name="Share">The share of the nearest examples that it answers, from 0 to 1; the nearer, the more an example counts.</param>
/// <param name="Likeness">How like the nearest of these examples is, from 0 to 1.</param>
internal sealed record MeantAnswer(AnswerName Name, double Share, float Likeness);
