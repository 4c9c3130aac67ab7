namespace CollagenInfo.Content.Rendering;

/// <summary>A parsed text: its structure and its words.</summary>
/// <param name="Outline">Its parts and what it refers to.</param>
/// <param name="Passages">Its words, in the order of the page.</param>
public sealed record ArticleText(ArticleOutline Outline, IReadOnlyList<Passage> Passages)
{
    /// <summary>The words that readers see.</summary>
    public IEnumerable<Passage> Shown => Passages.Where(passage => !passage.IsHidden);

    public static ArticleText From(Body body) => Dialect.TryParse(body, out var fault) is { } document
        ? new ArticleText(OutlineReader.Read(document, body), PassageReader.Read(document, body.FirstLine))
        : new ArticleText(ArticleOutline.From(fault!, body), []);
}
