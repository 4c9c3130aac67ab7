using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: an instruction is given as one.</summary>
internal sealed class InstructionCheck : ISentenceCheck
{
    private static readonly PhraseMatcher<bool> Roundabout = new(
        new[]
        {
            "you should",
            "you should not",
            "you must",
            "you need to",
            "you are advised",
            "it is recommended",
            "it is advised",
            "is to be avoided",
            "are to be avoided",
            "should be avoided",
            "must be avoided",
            "should be kept",
            "must be kept",
            "should be used",
            "should not be used",
            "must not be used",
            "should be applied",
            "should not be applied",
            "should be worn",
            "should not be worn",
            "should be taken",
            "should be washed",
            "should be left",
            "should be done",
            "should not be done",
            "should be told",
        }.Select(phrase => (phrase, true))
    );

    public Rule Rule { get; } =
        new(
            "instruction",
            "An instruction is clearest when it is one: 'avoid the sun', not 'the sun should be avoided'.",
            "Makeup should be avoided.",
            "Do not wear makeup.",
            Severity.Warning
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        Roundabout
            .FindIn(sentence.Words)
            .Take(1)
            .Select(hit => new SentenceFault(
                hit.Start,
                $"'{sentence.Text[hit.Start..hit.End]}' goes around an instruction.",
                "Say what to do: 'avoid ...', 'do not ...', 'keep ...'."
            ));
}
