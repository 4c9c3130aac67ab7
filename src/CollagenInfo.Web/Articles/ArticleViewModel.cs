using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Articles;

/// <summary>One article, for Show.cshtml.</summary>
public sealed record ArticleViewModel : PageViewModel
{
    /// <summary>The heading in _Prices.cshtml.</summary>
    private static readonly Heading PricesHeading = new("our-prices", "What it costs here");

    public override bool IsArticle => true;

    public override string MainSheet => "reading";

    /// <summary>A figure has the sheet of its name.</summary>
    public override IReadOnlyList<string> Stylesheets => Figures;

    /// <summary>The names of its figures.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    /// <summary>The facts that stand at its head; null if it begins with none, and its summary stands there.</summary>
    public required IHtmlContent? KeyFacts { get; init; }

    public required IHtmlContent Body { get; init; }

    /// <summary>The clinic's own prices, for the article on cost; empty for any other.</summary>
    public required IReadOnlyList<PriceLine> Prices { get; init; }

    public required IReadOnlyList<Heading> Contents { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public required string TopicTitle { get; init; }

    /// <summary>The note on the clinical review; null if the page is not clinical.</summary>
    public required ReviewNote? Review { get; init; }

    public required PageLink? Previous { get; init; }

    public required PageLink? Next { get; init; }

    public Picture? Picture { get; init; }

    public static ArticleViewModel From(ContentLibrary library, Topic topic, Article article, RenderedArticle rendered, DateOnly today)
    {
        var (previous, next) = library.NeighborsOf(article);
        var review = topic.IsClinical ? ReviewNote.From(library, Signable.Of(library, article), today) : null;
        var prices = article.Body.File == library.Clinic.CostArticle ? PriceLine.AllFrom(library, today) : [];
        return new ArticleViewModel
        {
            Title = library.Expand(article.Title),
            Description = library.Expand(article.Summary),
            Breadcrumbs = [new PageLink("Home", PageAddress.Home), new PageLink(library.Expand(topic.Title), topic.Address)],
            JsonLd = [ArticleJsonLd.From(library, topic, article, review)],
            KeyFacts = rendered.KeyFacts is { } facts ? BodyHtml.From(facts) : null,
            Figures = rendered.Figures,
            Body = BodyHtml.From(rendered.Html),
            Prices = prices,
            Contents = prices.Count > 0 ? [PricesHeading, .. rendered.Contents] : rendered.Contents,
            Sources = [.. rendered.Sources.Select(cited => SourceLine.From(cited, library.Clinic.Locale))],
            TopicTitle = library.Expand(topic.Title),
            Review = review,
            Previous = Link(library, previous),
            Next = Link(library, next),
            Picture =
                article.Image is { } image && library.Data.Images.Contains(image)
                    ? new Picture($"/images/{image}", library.Expand(article.ImageAlt ?? ""), PictureSizes.Find(image, library.Data))
                    : null,
        };
    }

    private static PageLink? Link(ContentLibrary library, Article? article) =>
        article is null ? null : new PageLink(library.Expand(article.Title), article.Address);
}

/// <summary>The picture at the top of an article.</summary>
public sealed record Picture(string Address, string Alt, PictureSizes? Sizes);
