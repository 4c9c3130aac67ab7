namespace CollagenInfo.Content.Rendering;

/// <summary>A text taken apart: what it consists of, and what it says.</summary>
/// <param name="Outline">What it consists of and refers to.</param>
/// <param name="Passages">What it says, in the order of the page.</param>
public sealed record ArticleText(ArticleOutline Outline, IReadOnlyList<Passage> Passages)
{
    /// <summary>Takes a text apart.</summary>
    public static ArticleText From(Body body) => Dialect.TryParse(body.Markdown, out var fault) is { } document
        ? new ArticleText(OutlineReader.Read(document, body), PassageReader.Read(document, body.FirstLine))
        : new ArticleText(ArticleOutline.From(fault!, body), []);
}
