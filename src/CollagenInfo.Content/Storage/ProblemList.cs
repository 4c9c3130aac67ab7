using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>Collects the problems of one file while it is read.</summary>
/// <param name="file">The file, relative to the content folder.</param>
internal sealed class ProblemList(string file)
{
    private readonly List<ContentProblem> problems = [];

    public IReadOnlyList<ContentProblem> All => problems;

    public bool IsEmpty => problems.Count == 0;

    public string File => file;

    /// <summary>The line of the file on which a node begins.</summary>
    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    public void Add(string rule, int line, string message, string advice, Severity severity = Severity.Error) =>
        problems.Add(new ContentProblem(rule, severity, file, line, message, advice));
}
