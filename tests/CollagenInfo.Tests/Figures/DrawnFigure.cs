using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;

namespace CollagenInfo.Tests.Figures;

/// <summary>A figure drawn from facts that a test has changed.</summary>
internal sealed class DrawnFigure
{
    /// <summary>Every fact that a figure reads, in the format of facts.yml.</summary>
    private static readonly Dictionary<string, Fact> Facts = new[]
    {
        Fact("needle-lengths.fine-lines", "0.5 to 1.0 mm", "Needle length for fine lines"),
        Fact("needle-lengths.pores-texture", "0.5 to 1.0 mm", "Needle length for pores"),
        Fact("needle-lengths.scalp-hair", "0.5 to 1.5 mm", "Needle length for the scalp"),
        Fact("needle-lengths.acne-scars", "1.5 to 2.0 mm", "Needle length for acne scars"),
        Fact("needle-lengths.burn-or-surgical-scars", "1.0 to 3.0 mm", "Needle length for burn scars"),
        Fact("needle-lengths.melasma", "set by a specialist", "Needle length for melasma"),
        Fact("recovery.redness", "1 to 3 days"),
        Fact("recovery.redness-longest", "7 days", kind: FactKind.AtMost),
        Fact("recovery.pinpoint-bleeding", "24 hours"),
        Fact("recovery.swelling", "1 to 3 days"),
        Fact("recovery.dryness-flaking", "2 to 7 days"),
        Fact("recovery.bruising-crusting", "10 days", kind: FactKind.AtMost),
        Fact("recovery.surface-recovery", "7 days"),
        Fact("recovery.surface-recovery-longest", "10 days", kind: FactKind.AtMost),
        Fact("aftercare.sunscreen", "24 hours", kind: FactKind.From),
        Fact("aftercare.moisturizer", "24 hours", kind: FactKind.From),
        Fact("aftercare.makeup", "48 hours", kind: FactKind.Avoid),
        Fact("aftercare.direct-sun", "72 hours", kind: FactKind.Avoid),
        Fact("aftercare.exercise", "72 hours", kind: FactKind.Avoid),
        Fact("aftercare.swimming", "7 days", kind: FactKind.Avoid),
        Fact("aftercare.sauna", "7 days", kind: FactKind.Avoid),
        Fact("aftercare.hands-off", "7 days", kind: FactKind.Avoid),
        Fact("aftercare.actives", "7 days", kind: FactKind.Avoid),
        Fact("aftercare.sunbathing", "2 weeks", kind: FactKind.Avoid),
        Fact("treatment.sessions", "3 to 6 sessions"),
        Fact("treatment.spacing", "4 to 6 weeks"),
        Fact("treatment.course-length", "5 to 13 months"),
        Fact("results.early-plumpness", "1 to 7 days"),
        Fact("results.first-changes", "4 to 6 weeks"),
        Fact("results.fair-check", "3 months"),
        Fact("results.full", "3 to 6 months"),
        Fact("results.late-check", "6 months"),
        Fact("results.top-up", "6 to 12 months"),
        Fact("studies.responded", "22 people", "People who responded"),
        Fact("studies.people", "30 people", "People in the study"),
    }.Concat(FigureReference.Parse("evidence").Find()!.Keys.Select(key => Graded(key, EvidenceGrade.Low))).ToDictionary(fact => fact.Key);

    private DrawnFigure(FigureDrawing drawing)
    {
        Symbols = new HtmlParser().ParseDocument($"<svg>{string.Concat(drawing.Symbols)}</svg>").Body!;
        Words = new HtmlParser().ParseDocument($"{drawing.Words}").Body!;
        Picture = new HtmlParser().ParseDocument(drawing.Picture.ToString()).Body!;
        Table = new HtmlParser().ParseDocument(drawing.Table.ToString()).Body!;
    }

    /// <summary>The figures that have a row of a table for each fact.</summary>
    public static IEnumerable<string> Charts { get; } =
    ["needle-depth", "recovery-by-day", "results-by-month", "evidence", "people-in studies.responded studies.people"];

    public static IEnumerable<string> Names { get; } = [.. Charts, "skin-by-day", "glimpse-today", "glimpse-after aftercare.makeup"];

    public IElement Symbols { get; }

    public IElement Picture { get; }

    public IElement Words { get; }

    public IElement Table { get; }

    public static FactSheet Sheet(params Fact[] changed) => new(changed.Concat(Facts.Values).DistinctBy(fact => fact.Key));

    public static DrawnFigure? Of(string words, params Fact[] changed) =>
        FigureReference.Parse(words).Find()?.TryDraw(Sheet(changed)) is { } drawing ? new DrawnFigure(drawing) : null;

    /// <summary>The row of a picture with that label.</summary>
    public IElement Row(string label) =>
        Picture.QuerySelectorAll(".figure__row").First(row => row.QuerySelector(".figure__label")!.TextContent == label);

    /// <summary>The bars of a row: kind, where they begin and how long they are.</summary>
    public IEnumerable<string> Bars(string label) => Row(label).QuerySelectorAll("rect[x]").Select(bar =>
        $"{bar.ClassName!.Replace("figure__", "", StringComparison.Ordinal)} {bar.GetAttribute("x")} {bar.GetAttribute("width")}");

    public static Fact Fact(string key, string value, string? label = null, FactKind? kind = null)
    {
        var fact = TestContent.Fact(key, value);
        return fact with { Label = label ?? key, Kind = fact.Quantity is null ? FactKind.Words : kind ?? FactKind.Value };
    }

    public static Fact Graded(string key, EvidenceGrade grade) =>
        TestContent.Fact(key, grade is EvidenceGrade.VeryLow ? "very low" : $"{grade}".ToLowerInvariant()) with
        {
            Kind = FactKind.Grade,
            Grade = grade,
        };
}
