using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>What a search may mean: what answers the examples that are most like it, the likeliest first.</summary>
/// <param name="Answers">What answers them.</param>
/// <param name="LikenessOf">How like the search the nearest example is of the answers that are meant; null if they have none.</param>
internal sealed record Meant(IReadOnlyList<MeantAnswer> Answers, Func<Predicate<AnswerName>, float?> LikenessOf);

/// <summary>Something that a search may mean.</summary>
/// <param name="Name">What answers.</param>
/// <param name="Share">The share of the nearest examples that it answers, from 0 to 1; the nearer, the more an example counts.</param>
/// <param name="Likeness">How like the nearest of these examples is: 1 for the same words, about 0.3 for another subject.</param>
internal sealed record MeantAnswer(AnswerName Name, double Share, float Likeness)
{
    /// <summary>What is less like it says nothing: any text has a nearest example.</summary>
    public const float LeastLikeness = 0.45f;

    /// <summary>Whether it is like enough to mean anything.</summary>
    public bool IsLike => Likeness >= LeastLikeness;
}
