using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Html;

namespace CollagenInfo.Web.Development;

/// <summary>Every block of the site, for Style.cshtml.</summary>
public sealed record StyleViewModel : PageViewModel
{
    public override string MainSheet => "reading";

    public override IReadOnlyList<string> Stylesheets => Written.Figures;

    /// <summary>What an author can write, from style.md.</summary>
    public required RenderedArticle Written { get; init; }

    public IHtmlContent KeyFacts => BodyHtml.From(Written.KeyFacts ?? "");

    public IHtmlContent Body => BodyHtml.From(Written.Html);

    /// <summary>The purposes of colors, as style.css names them.</summary>
    public static IReadOnlyList<string> Colors { get; } =
    [
        "page",
        "card",
        "tint",
        "warm",
        "chip",
        "deep",
        "strong",
        "accent",
        "heading",
        "text",
        "quiet",
        "line",
        "heat-0",
        "heat-1",
        "heat-2",
        "heat-3",
        "emergency",
        "urgent",
        "non-urgent",
        "expected",
    ];

    /// <summary>A field as it is, with a hint, and with an error.</summary>
    public static IReadOnlyList<FormField> Fields { get; } =
    [
        new("plain", "A question?", null),
        new("hinted", "Which day was your treatment?", "2026-11-29") { Type = "date", Hint = "The day on which it ended." },
        new("wrong", "What time did it end?", "25:00")
        {
            Hint = "If you are not sure, give a later time.",
            Error = "Give a time, like 2:30 PM.",
        },
    ];

    public static ChoiceField Choice { get; } =
        new(
            "area",
            "Where?",
            [new ChoiceOption("face", "Face", IsChosen: true, "Also the neck."), new ChoiceOption("scalp", "Scalp", IsChosen: false)]
        );

    public static IReadOnlyList<DoorLink> Doors { get; } =
    [
        new("A door?", "What is behind it", "today", "#main", IsHelp: false),
        new("I am worried", "Whom to call", "worried", "#main", IsHelp: true),
    ];

    public static IReadOnlyList<FieldError> Errors { get; } = [new("wrong", "Give a time, like 2:30 PM.")];

    /// <summary>A card of a tool for each urgency.</summary>
    public required IReadOnlyList<CareCardViewModel> Cards { get; init; }

    internal static StyleViewModel From(ContentLibrary library, string markdown) =>
        new()
        {
            Title = "Every block, in every state",
            IsUnlisted = true,
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            Written = RenderedArticle.From(library, new Body(markdown, "aftercare/style.md", 1)),
            Cards =
            [
                .. CareKind
                    .OfArticles.Append(CareKind.Expected)
                    .Select(kind => CareCardViewModel.From(library.Clinic, kind, [new CareCardSign("A sign")])),
            ],
        };
}
