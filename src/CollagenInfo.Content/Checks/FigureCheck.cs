using CollagenInfo.Content.Figures;

namespace CollagenInfo.Content.Checks;

/// <summary>Every figure has a known name, facts that it can draw, and a caption that says what to conclude.</summary>
internal sealed class FigureCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        foreach (var figure in page.Outline.Figures)
        {
            if (WhyMissing(figure.Reference, library.Content) is var (rule, message, advice))
            {
                yield return page.Error(rule, figure.Line, message, advice) with { Withholds = true };
            }

            if (!figure.HasCaption)
            {
                yield return page.Error("figure-caption", figure.Line, $"The figure '{figure.Reference.Name}' has no caption.", "Say between the ::: lines what to conclude from it.");
            }
        }
    }

    /// <summary>Why the page would have a gap where the picture should be; null if it has none, or if a fact is unknown, which is told elsewhere.</summary>
    private static (string Rule, string Message, string Advice)? WhyMissing(FigureReference reference, ContentLibrary library)
    {
        if (reference.KeyCount is not { } count)
        {
            var meant = NearestWord.To(reference.Name, FigureReference.Names) is { } near ? $"Did you mean '{near}'? " : "";
            return ("unknown-figure", $"There is no figure '{reference.Name}'.", $"{meant}Known figures are: {string.Join(", ", FigureReference.Names)}.");
        }

        if (reference.Find() is not { } figure)
        {
            return ("figure-keys", $"The figure '{reference.Name}' has {reference.Keys.Count} facts behind its name; it takes {count}.", count == 0 ? "Write its name alone." : "Write how many, then of how many: studies.responded studies.people.");
        }

        if (figure.Keys.FirstOrDefault(key => library.Facts.Find(key) is null && library.Word(key) is not null) is { } part)
        {
            return ("figure-facts", $"'{part}' is not a whole fact of facts.yml.", "Name the fact itself, without '.min' or '.max'.");
        }

        return figure.FaultIn(library.Facts) is { } fault ? ("figure-facts", $"The figure '{reference.Name}' cannot be drawn. {fault.Message}", fault.Advice) : null;
    }
}
