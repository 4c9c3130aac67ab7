using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
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

    public required IReadOnlyList<ArticleLine> Articles { get; init; }

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
                    .Select(article => new ArticleLine(
                        library.Expand(article.Title),
                        library.Expand(article.Summary),
                        article.Address,
                        Evidence.In(article.Summary, library.Facts)
                    )),
            ],
            Sources = [.. introduction.Sources.Select(cited => SourceLine.From(cited, library.Clinic.Locale))],
        };
}

/// <summary>An article in the list of its topic.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Address">Its address.</param>
/// <param name="Evidence">How strong the evidence is; null if its summary gives no grade, or several.</param>
public sealed record ArticleLine(string Title, string Summary, string Address, Evidence? Evidence);

/// <summary>How strong the evidence for a use is.</summary>
/// <param name="Words">"Moderate".</param>
/// <param name="Dots">How many dots are filled.</param>
public sealed record Evidence(string Words, int Dots)
{
    internal static Evidence? In(string summary, FactSheet facts) =>
        FactReference.KeysIn(summary).Select(facts.Find).Where(fact => fact?.Grade is not null).DistinctBy(fact => fact!.Grade).ToList()
            is [{ Grade: { } grade } only]
            ? new Evidence(Capitals.Capitalized(only.Wording), (int)grade)
            : null;
}
