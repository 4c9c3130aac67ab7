namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>&lt;topic&gt;/&lt;slug&gt;.md</c>.</summary>
internal static class ArticleFile
{
    private enum Status
    {
        Published,
        Draft,
    }

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
        var status = Withdrawal.IsIn(keys) ? Status.Draft : keys.OneOf<Status>("status");
        keys.Take("status");
        var article = new Article
        {
            Topic = topic,
            Slug = slug,
            Title = keys.Required("title"),
            Summary = keys.Required("summary"),
            Order = keys.Number("order", otherwise: 0),
            Kind = keys.OneOf<ArticleKind>("kind") ?? ArticleKind.Information,
            IsDraft = status is Status.Draft,
            Publish = keys.Moment("publish"),
            Unpublish = keys.Moment("unpublish"),
            Image = keys.Name("image"),
            ImageAlt = keys.Text("imageAlt"),
            ImageAltLine = keys.LineOf("imageAlt"),
            Words = keys.List("words"),
            Review = keys.Map("review") is { } review ? Reviewed(review) : null,
            Body = matter.Body,
            TitleLine = keys.LineOf("title"),
            SummaryLine = keys.LineOf("summary"),
        };
        keys.RefuseOtherKeys();

        if (article.Unpublish <= article.Publish)
        {
            problems.Add(
                "date",
                keys.LineOf("unpublish"),
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

    private static Review? Reviewed(YamlMap review)
    {
        var by = review.Required("by");
        var role = review.Required("role");
        var on = review.Day("on");
        var next = review.Day("next");
        var text = review.Required("text");
        review.RefuseOtherKeys();

        if (on is { } day && next is { } nextDay)
        {
            return new Review(by, role, day, nextDay, text);
        }

        if (review.Text("on") is null || review.Text("next") is null)
        {
            review.Problems.Add(
                "review",
                review.Line,
                "The sign-off lacks the day it was made or the day of the next one.",
                "Sign the article again, or remove the review."
            );
        }

        return null;
    }
}
