using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>The facts that tools and pictures read by their names are there, and hold what the tools count with.</summary>
internal sealed class ToolFactsCheck : ILibraryCheck
{
    private const string File = "facts.yml";

    private static readonly Rule ToolFact = new(
        "tool-fact",
        "A tool leaves out what it cannot read: without its fact, the planner would allow tanning in the weeks before a session.",
        "before:\n  sun-and-tan:\n    words: two weeks",
        "before:\n  sun-and-tan:\n    avoid: 2 weeks"
    )
    {
        Withholds = true,
    };

    public IReadOnlyList<Rule> Rules { get; } = [ToolFact];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) => Check(library.Content.Facts);

    /// <summary>Which facts the tools lack.</summary>
    public static IEnumerable<ContentProblem> Check(FactSheet facts) =>
        ToolFacts.All.Select(needed => FaultOf(needed, facts)).OfType<ContentProblem>();

    private static ContentProblem? FaultOf(ToolFact needed, FactSheet facts) =>
        facts.Find(needed.Key) switch
        {
            null => Told(
                1,
                $"There is no fact '{needed.Key}', which the tools or pictures read by that name.",
                $"If it was renamed, give it its name back; if it was removed, restore it. Its value is written like '{needed.Example}'."
            ) with
            {
                Missing = needed.Key,
            },
            { } fact when !needed.Fits(fact) => Told(
                fact.Line,
                $"'{fact.Key}' is '{fact.Wording}', which the tools or pictures that read it cannot use.",
                $"Write its value like '{needed.Example}'."
            ),
            _ => null,
        };

    private static ContentProblem Told(int line, string message, string advice) =>
        ToolFact.Broken(File, line, message, advice);
}
