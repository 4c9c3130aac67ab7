using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// What is left of a text once it has been read is words: no mark of Markdown that came to nothing, and none of another program.
/// </summary>
internal sealed class LeftoverCheck : IPageCheck
{
    private static readonly Mark[] All = [.. TextMarks.All, .. DialectMarks.All, .. DamageMarks.All];

    private readonly Mark[] marks;

    private LeftoverCheck(Mark[] marks) => (this.marks, Rules) = (marks, [.. marks.Select(mark => mark.Rule).Distinct()]);

    /// <summary>The marks with which a page must not be shown, and the others: before the site starts only the first are sought.</summary>
    public static IPageCheck[] Both { get; } =
    [
        new LeftoverCheck(Array.FindAll(All, mark => mark.Rule.Withholds)),
        new LeftoverCheck(Array.FindAll(All, mark => !mark.Rule.Withholds)),
    ];

    public IReadOnlyList<Rule> Rules { get; }

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page
            .Lines.Select(line => line.Passage)
            .Concat(page.Passages)
            .SelectMany(passage => Check(passage, page.File))
            .DistinctBy(problem => (problem.Line, problem.Message));

    /// <summary>Of each mark the first in a passage: one list or table that fell apart is one mistake.</summary>
    private IEnumerable<ContentProblem> Check(Passage passage, string file) =>
        from mark in marks
        where !(mark.MayBeInTable && passage.Kind is PassageKind.TableRow)
        from found in mark.FindIn(passage.Text).Take(1)
        let line = passage.Line + passage.Text.AsSpan(0, found.Place).Count('\n')
        select mark.Rule.Broken(file, line, found.Message, mark.Advice);
}
