using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>A picture that is drawn from facts: when a fact changes, so does the picture.</summary>
/// <param name="keys">The keys of the facts it reads.</param>
internal abstract class Figure(IReadOnlyList<string> keys)
{
    /// <summary>What it shows, in a few words. Its caption, which the author writes, says what to conclude.</summary>
    public abstract string Title { get; }

    /// <summary>The keys of the facts it reads.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>Whether its author has to say what to conclude from it.</summary>
    public virtual bool NeedsCaption => true;

    /// <summary>Why it cannot be drawn although all its facts exist; null if it can, or if a fact is missing.</summary>
    public FigureFault? FaultIn(FactSheet sheet) => FactsOf(sheet) is { } facts ? FaultOf(facts) : null;

    /// <summary>The picture; null if a fact is missing or does not fit: we never invent a number.</summary>
    public FigureDrawing? TryDraw(FactSheet sheet) =>
        FactsOf(sheet) is { } facts && FaultOf(facts) is null ? Draw(facts) : null;

    /// <summary>Draws the facts, which come in the order of <see cref="Keys"/>.</summary>
    protected abstract FigureDrawing Draw(IReadOnlyList<Fact> facts);

    protected abstract FigureFault? FaultOf(IReadOnlyList<Fact> facts);

    /// <summary>The fact with a key that the picture names: a place in a list could put a number behind another word.</summary>
    protected static Fact Of(IReadOnlyList<Fact> facts, string key) => facts.First(fact => fact.Key == key);

    /// <summary>The facts in the order of the keys; null if one is missing.</summary>
    private List<Fact>? FactsOf(FactSheet sheet)
    {
        var facts = keys.Select(sheet.Find).OfType<Fact>().ToList();
        return facts.Count == keys.Count ? facts : null;
    }
}

/// <summary>A finished picture.</summary>
/// <param name="Picture">The picture as HTML.</param>
/// <param name="Table">The same as a table, for people who cannot see it.</param>
internal sealed record FigureDrawing(Markup Picture, FigureTable Table)
{
    /// <summary>What the picture uses, each part with ids of its own: it is on the page once, however many pictures use it.</summary>
    public IReadOnlyList<Markup> Symbols { get; init; } = [];

    /// <summary>The same in sentences, as HTML; readers then get these in place of the table.</summary>
    public Markup? Words { get; init; }

    /// <summary>Whether the picture itself is words, beside which the drawn parts say nothing new: nobody then needs the table.</summary>
    public bool IsText { get; init; }
}

/// <summary>Why a picture cannot be drawn.</summary>
/// <param name="Message">What is wrong with its facts.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record FigureFault(string Message, string Advice);
