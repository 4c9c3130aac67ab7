using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Checks;

/// <summary>Every figure has a known name, facts that it can draw, and a caption that says what to conclude.</summary>
internal sealed class FigureCheck : IPageCheck
{
    private const string Right =
        "::: figure people-in studies.abdominal-scar-responded studies.abdominal-scar-people\nMost people in this study responded.\n:::";

    private static readonly Rule Unknown = new(
        "unknown-figure",
        "A mistyped name would leave a gap where a picture should be.",
        "::: figure needles\nNeedles are short.\n:::",
        "::: figure needle-depth\nNeedles are short.\n:::"
    )
    {
        Withholds = true,
    };
    private static readonly Rule Keys = new(
        "figure-keys",
        "Some pictures have to be told which facts they draw.",
        "::: figure people-in studies.abdominal-scar-people\nMost responded.\n:::",
        Right
    )
    {
        Withholds = true,
    };
    private static readonly Rule Facts = new(
        "figure-facts",
        "A picture can only draw what has a number.",
        "::: figure people-in studies.abdominal-scar-people studies.abdominal-scar-responded\nMost responded.\n:::",
        Right
    )
    {
        Withholds = true,
    };
    private static readonly Rule Caption = new(
        "figure-caption",
        "A picture without its conclusion is read in as many ways as it has readers.",
        "::: figure needle-depth\n:::",
        "::: figure needle-depth\nNeedles are short.\n:::"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, Keys, Facts, Caption];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        foreach (var figure in page.Outline.Figures)
        {
            if (WhyMissing(figure.Reference, library) is var (rule, message, advice))
            {
                yield return rule.Broken(page.File, figure.Line, message, advice);
            }

            if (!figure.HasCaption && figure.Reference.Find() is not { NeedsCaption: false })
            {
                yield return Caption.Broken(
                    page.File,
                    figure.Line,
                    $"The figure '{figure.Reference.Name}' has no caption.",
                    "Say between the ::: lines what to conclude from it."
                );
            }
        }
    }

    /// <summary>
    /// Why the page would have a gap where the picture should be; null if it has none, or if a fact is unknown, which is told elsewhere.
    /// </summary>
    private static (Rule Rule, string Message, string Advice)? WhyMissing(FigureReference reference, ContentLibrary library)
    {
        if (reference.KeyCount is not { } count)
        {
            var meant = NearestWord.To(reference.Name, FigureReference.Names) is { } near ? $"Did you mean '{near}'? " : "";
            return (
                Unknown,
                $"There is no figure '{reference.Name}'.",
                $"{meant}Known figures are: {string.Join(", ", FigureReference.Names)}."
            );
        }

        if (reference.Find() is not { } figure)
        {
            return (
                Keys,
                $"The figure '{reference.Name}' has {reference.Keys.Count} facts behind its name; it takes {count}.",
                count switch
                {
                    0 => "Write its name alone.",
                    1 => "Write how long after treatment: aftercare.makeup.",
                    _ => "Write how many, then of how many: studies.responded studies.people.",
                }
            );
        }

        if (figure.Keys.FirstOrDefault(key => library.Facts.Find(key) is null && library.TextOf(key) is not null) is { } part)
        {
            return (Facts, $"'{part}' is not a whole fact of facts.yml.", "Name the fact itself, without '.min' or '.max'.");
        }

        return figure.FaultIn(library.Facts) is { } fault
            ? (Facts, $"The figure '{reference.Name}' cannot be drawn. {fault.Message}", fault.Advice)
            : null;
    }
}
