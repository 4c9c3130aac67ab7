namespace CollagenInfo.Content.Checks;

/// <summary>What content keeps, in words for those who write it.</summary>
/// <param name="Id">Its name in problems: <c>one-number</c>.</param>
/// <param name="Why">What it is good for, in one sentence.</param>
/// <param name="Wrong">A piece of content that breaks it.</param>
/// <param name="Right">The same, as it should be.</param>
/// <param name="Severity">Whether breaking it can harm.</param>
public sealed record Rule(string Id, string Why, string Wrong, string Right, Severity Severity = Severity.Error)
{
    /// <summary>Whether the examples are content; if a rule is about whole files, brackets only describe what breaks it.</summary>
    public bool HasExamples => !Wrong.StartsWith('(');

    /// <summary>Whether a file that breaks it is not shown while there is an earlier version that does not.</summary>
    public bool Withholds { get; init; }

    internal ContentProblem Broken(string file, int line, string message, string advice) =>
        new(Id, Severity, file, line, message, advice) { Withholds = Withholds };
}
