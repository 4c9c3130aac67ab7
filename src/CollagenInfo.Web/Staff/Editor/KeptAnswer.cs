using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>What the desk's script is told after a keeping.</summary>
/// <param name="Status"><c>kept</c>, <c>nothing</c> (the text is that of the site), <c>newer</c> (another window kept a later text), or
/// <c>ended</c> (the change was published or set aside).</param>
/// <param name="Person">Who is signed in.</param>
/// <param name="Says">The line to show.</param>
/// <param name="Change">The change; 0 if there is none.</param>
/// <param name="Number">Its number; 0 if there is none.</param>
/// <param name="Preview">The page with the change.</param>
/// <param name="Moved">What became of the file since; null if it is as it was.</param>
/// <param name="Present">Who else has the file open, in a sentence; null if nobody has.</param>
/// <param name="Summary">How many problems there are, in words.</param>
/// <param name="Problems">The problems.</param>
public sealed record KeptAnswer(
    string Status,
    string Person,
    string Says,
    int Change,
    int Number,
    string Preview,
    string? Moved,
    string? Present,
    string Summary,
    IReadOnlyList<ProblemAnswer> Problems
)
{
    public static KeptAnswer From(EditorFrame frame, string person, string status) =>
        new(
            status,
            person,
            status switch
            {
                "newer" => "Not kept: there is newer text from your other window.",
                "ended" => "Not kept: this change was published or set aside.",
                _ => frame.Kept,
            },
            frame.ChangeId,
            frame.Number,
            frame.Preview,
            frame.Moved,
            frame.Present,
            frame.Problems.Summary,
            [.. frame.Problems.Lines.Select(ProblemAnswer.From)]
        );
}

/// <summary>What the desk's script is told while nobody types.</summary>
/// <param name="Person">Who is signed in.</param>
/// <param name="Moved">What became of the file since the change began; null if it is as it was.</param>
/// <param name="Present">Who else has the file open, in a sentence; null if nobody has.</param>
public sealed record GlanceAnswer(string Person, string? Moved, string? Present);

/// <summary>One problem, for the script.</summary>
/// <param name="Mend">Whether it must be mended before publishing.</param>
/// <param name="Line">The line of the file; null if it is in another file.</param>
/// <param name="Place">Where it is, in words.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Go">Where its line is edited; null if that is on the page.</param>
/// <param name="Fix">What the button does that mends it; null if there is none.</param>
/// <param name="Sent">What that button sends.</param>
/// <param name="Mends">The buttons that mend it elsewhere in the same change.</param>
public sealed record ProblemAnswer(
    bool Mend,
    int? Line,
    string Place,
    string Message,
    string Advice,
    string Rule,
    string? Go,
    string? Fix,
    string? Sent,
    IReadOnlyList<MendAnswer> Mends
)
{
    internal static ProblemAnswer From(ProblemLine problem) =>
        new(
            problem.IsError,
            problem.File is null ? problem.Line : null,
            problem.Place,
            problem.Message,
            problem.Advice,
            problem.Rule,
            problem.Go,
            problem.Fix?.Words,
            problem.Fix is { } fix ? ProblemLine.Written(fix) : null,
            [.. problem.Mends.Select(way => new MendAnswer(way.Words, way.Sent))]
        );
}

/// <summary>A button that mends a problem elsewhere, for the script.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Sent">What it sends.</param>
public sealed record MendAnswer(string Words, string Sent);
