using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>How many people out of how many, as in a study: one mark for each person, filled for those counted.</summary>
/// <param name="part">The key of the number of people counted.</param>
/// <param name="whole">The key of the number of people in all.</param>
internal sealed class PeopleIn(string part, string whole) : Figure([part, whole])
{
    private const string Outline = "M11 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM4 35V23a7 7 0 0 1 14 0v12z";
    private const int InRow = 10;
    private const int Most = 100;
    private const int Width = 22;
    private const int Height = 40;

    public override string Title => "How many of how many";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts)
    {
        if (facts.FirstOrDefault(fact => !IsCount(fact)) is { } uncounted)
        {
            return new FigureFault(
                $"'{uncounted.Key}' is '{uncounted.Wording}', which cannot be counted.",
                $"Name two facts that each hold one whole number, at most {Most}."
            );
        }

        return (facts[0].Quantity!, facts[1].Quantity!) switch
        {
            var (some, all) when some.Unit != all.Unit => new FigureFault(
                $"'{facts[0].Key}' counts {some.Unit.Plural} and '{facts[1].Key}' counts {all.Unit.Plural}.",
                "Name two facts that count the same."
            ),
            var (some, all) when some.Max > all.Max => new FigureFault(
                $"'{facts[0].Key}' ({facts[0].Wording}) is more than '{facts[1].Key}' ({facts[1].Wording}).",
                "Name the smaller number first, and look for a mistake in facts.yml."
            ),
            _ => null,
        };
    }

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var (some, all) = ((int)facts[0].Quantity!.Max, (int)facts[1].Quantity!.Max);
        var words = $"{some.ToString(CultureInfo.InvariantCulture)} of {facts[1].Wording}";
        var picture = new Markup().Add($"<p class=\"figure__total fact\">{words}</p>");
        picture.Add($"<svg class=\"figure__people\" viewBox=\"0 0 {InRow * Width} {Height * ((all + InRow - 1) / InRow)}\">");
        for (var person = 0; person < all; person++)
        {
            var (across, down) = (person % InRow * Width, person / InRow * Height);
            var kind = person < some ? "sure" : "open";
            picture.Add($"<path class=\"figure__{kind}\" transform=\"translate({across} {down})\" d=\"{Outline}\" />");
        }

        picture.Add($"</svg><p class=\"figure__note\">Filled: {Lower(facts[0].Label)}. Outlined: the others.</p>");
        var rows = facts.Select(fact => new[] { new FigureCell(fact.Label), fact.Cell() });
        return new FigureDrawing(picture, FigureTable.From(facts[0].Label, ["Who", "How many"], rows));
    }

    private static bool IsCount(Fact fact) =>
        fact.Quantity is { IsRange: false, Max: >= 0 and <= Most } number && decimal.IsInteger(number.Max) && fact.Kind is FactKind.Value;

    private static string Lower(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
