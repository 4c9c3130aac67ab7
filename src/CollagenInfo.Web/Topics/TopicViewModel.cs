using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Topics;

/// <summary>One topic, for Show.cshtml.</summary>
public sealed record TopicViewModel : PageViewModel
{
    public override string MainSheet => "reading";

    /// <summary>A figure has the sheet of its name.</summary>
    public override IReadOnlyList<string> Stylesheets => Figures;

    /// <summary>The names of its figures.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    public required Slug Slug { get; init; }

    public required IHtmlContent Introduction { get; init; }

    public required IReadOnlyList<ArticleCard> Articles { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public static TopicViewModel From(ContentLibrary library, Topic topic, RenderedArticle introduction) =>
        new()
        {
            Slug = topic.Slug,
            Title = library.Expand(topic.Title),
            Description = library.Expand(topic.Summary),
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            Figures = introduction.Figures,
            Introduction = BodyHtml.From(introduction.Html),
            Articles =
            [
                .. library
                    .ArticlesOf(topic.Slug)
                    .Select(article => new ArticleCard(library.Expand(article.Title), library.Expand(article.Summary), article.Address)),
            ],
            Sources = [.. introduction.Sources.Select(cited => SourceLine.From(cited, library.Clinic.Locale))],
        };
}

/// <summary>An article in the list of its topic.</summary>
public sealed record ArticleCard(string Title, string Summary, string Address);
