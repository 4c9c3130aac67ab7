using Fields = CollagenInfo.Content.Storage.FrontMatterFields;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>&lt;topic&gt;/&lt;slug&gt;.md</c>.</summary>
internal static class ArticleFile
{
    /// <summary>
    /// Parses an article; null if its problems leave nothing to show. A draft is given whatever else is wrong: it takes the version
    /// before it off the site.
    /// </summary>
    public static Article? Parse(string text, string file, Slug topic, Slug slug, ProblemList problems)
    {
        if (FrontMatter.Split(text, file, problems) is not { } matter)
        {
            return null;
        }

        var keys = matter.Keys;
        var status = Withdrawal.IsIn(keys) ? ArticleStatus.Draft : keys.OneOf<ArticleStatus>(Fields.Status.Key);
        keys.Take(Fields.Status.Key);
        var article = new Article
        {
            Topic = topic,
            Slug = slug,
            Title = keys.Required(Fields.Title.Key),
            Summary = keys.Required(Fields.Summary.Key),
            Order = keys.Number(Fields.Order.Key, otherwise: 0),
            Kind = keys.OneOf<ArticleKind>(Fields.Kind.Key) ?? ArticleKind.Information,
            Tool = keys.OneOf<ArticleTool>(Fields.Tool.Key),
            IsDraft = status is ArticleStatus.Draft,
            Publish = keys.Moment(Fields.Publish.Key),
            Unpublish = keys.Moment(Fields.Unpublish.Key),
            Image = keys.Name(Fields.Image.Key),
            ImageAlt = keys.Text(Fields.ImageAlt.Key),
            ImageAltLine = keys.LineOf(Fields.ImageAlt.Key),
            Words = keys.List(Fields.Words.Key),
            Review = keys.Map(ReviewKeys.OfArticle) is { } review ? ReviewKeys.Parse(review) : null,
            Body = matter.Body,
            TitleLine = keys.LineOf(Fields.Title.Key),
            SummaryLine = keys.LineOf(Fields.Summary.Key),
        };
        keys.RefuseOtherKeys();

        if (article.Unpublish <= article.Publish)
        {
            problems.Add(
                "date",
                keys.LineOf(Fields.Unpublish.Key),
                "The article would disappear before it appears.",
                "Correct 'publish:' or 'unpublish:'."
            );
        }

        if (string.IsNullOrWhiteSpace(article.Body.Markdown))
        {
            problems.Add(
                "empty-body",
                article.Body.FirstLine,
                "There is no text below the front matter.",
                "Write the article below the second line ---."
            );
        }

        return problems.IsEmpty || article.IsDraft ? article : null;
    }
}
