using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

/// <summary>A small library, and one text written for it in the article /aftercare/day-by-day.</summary>
internal static class TestArticle
{
    public const string Missing = "[number missing: please ask the clinic]";

    public static ContentLibrary Library { get; } = LibraryWith("48 hours");

    public static string Html(string markdown) => Render(markdown).Html.TrimEnd('\n');

    public static IDocument Page(string markdown) => new HtmlParser().ParseDocument(Html(markdown));

    public static RenderedArticle Render(string markdown) => RenderedArticle.From(Library, TextOf(markdown));

    public static ArticleOutline Outline(string markdown, int firstLine = 1) => ArticleText.From(TextOf(markdown, firstLine)).Outline;

    public static Body TextOf(string markdown, int firstLine = 1) => new(markdown, "aftercare/day-by-day.md", firstLine);

    public static Slug SlugOf(string text) => Slug.Parse(text, CultureInfo.InvariantCulture);

    public static ContentLibrary LibraryWith(string makeup) =>
        new(
            new()
            {
                Facts = new FactSheet([
                    Fact("aftercare.makeup", makeup),
                    Fact("treatment.sessions", "3 to 6 sessions"),
                    Fact("evidence.scars", "very low"),
                    Fact("studies.responded", "2 people"),
                    Fact("studies.people", "3 people"),
                ]),
                Sources = Enumerable.Range(1, 3).Select(number => $"S{number}").ToDictionary(id => id, Source, StringComparer.Ordinal),
                Clinic = new ClinicProfile
                {
                    Name = "Smith & Sons <Skin>",
                    Phone = new Phone("(202) 555-0147", "Clinic"),
                    OutOfHours = new Phone("(202) 555-0163", "Out-of-hours line"),
                    EmergencyNumber = new Phone("911", "Emergency number"),
                },
                Images = new HashSet<string>(StringComparer.Ordinal) { "recovery.svg", "day 1.svg" },
            },
            [
                Topic("aftercare"),
                Topic("sessions"),
                Article("aftercare", "day-by-day"),
                Article("aftercare", "side-effects"),
                Article("sessions", "before-treatment"),
                Article("sessions", "hidden") with
                {
                    IsDraft = true,
                },
            ]
        );

    private static Topic Topic(string slug) =>
        new()
        {
            Slug = SlugOf(slug),
            Title = slug,
            Summary = "",
            Body = new Body("", $"{slug}/index.md", 1),
        };

    private static Article Article(string topic, string slug) =>
        new()
        {
            Topic = SlugOf(topic),
            Slug = SlugOf(slug),
            Title = slug,
            Summary = "",
            Body = new Body("", $"{topic}/{slug}.md", 1),
        };

    private static Fact Fact(string key, string value) =>
        new()
        {
            Key = key,
            Label = key,
            Kind = FactKind.Value,
            Quantity = Quantity.TryParse(value, out var quantity) ? quantity : null,
            Wording = value,
            Basis = Basis.Nhs,
        };

    private static Source Source(string id) =>
        new()
        {
            Id = id,
            Kind = SourceKind.Journal,
            Title = id,
            Publisher = "Journal",
        };
}
