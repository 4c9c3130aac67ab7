using System.Text.Json;
using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>The problems of a text, worst first, for _Problems.cshtml and the desk's scripts.</summary>
/// <param name="Lines">The problems.</param>
public sealed record ProblemLines(IReadOnlyList<ProblemLine> Lines)
{
    /// <summary>The id of the form with the text, in which buttons can mend it; null if the text is not on the page.</summary>
    public string? FormWithText { get; init; }

    /// <summary>Where the buttons are sent that mend something in the same change; null if there is none.</summary>
    public string? MendAction { get; init; }

    /// <summary>Whether something has to be mended in a file that the page is not about.</summary>
    public bool BreaksOthers => Lines.Any(line => line.IsError && line.File is not null);

    /// <summary>"1 thing to mend, 2 to look at".</summary>
    public string Summary
    {
        get
        {
            var (mend, look) = (Lines.Count(line => line.IsError), Lines.Count(line => !line.IsError));
            return (mend, look) switch
            {
                (0, 0) => "Nothing to mend.",
                (0, _) => $"{look} to look at",
                (_, 0) => $"{Things(mend)} to mend",
                _ => $"{Things(mend)} to mend, {look} to look at",
            };
        }
    }

    /// <summary>The problems as a page shows them.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="path">The file that the page is about.</param>
    /// <param name="text">Its text, if that is on the page, so that nobody has to go anywhere for its lines.</param>
    /// <param name="change">The change that brings them; null if there is none in which they can be mended.</param>
    public static ProblemLines From(
        IEnumerable<ContentProblem> problems,
        string path,
        string? text = null,
        MendedChange? change = null
    ) =>
        new([
            .. problems
                .Where(problem => problem.Severity is not Severity.Waived)
                .OrderByDescending(problem => problem.Severity)
                .ThenBy(problem => problem.File != path)
                .ThenBy(problem => problem.Line)
                .Select(problem => LineOf(problem, path, text, change?.WaysOf(problem, path) ?? [])),
        ])
        {
            MendAction = change?.Action,
        };

    private static ProblemLine LineOf(ContentProblem problem, string path, string? text, IReadOnlyList<MendWay> mends) =>
        new(
            problem.Severity is Severity.Error,
            problem.File == path ? null : problem.File,
            problem.Line,
            problem.Rule,
            problem.Message,
            problem.Advice
        )
        {
            // Whoever wrote elsewhere by itself would begin another change.
            Go =
                (text is not null && problem.File == path) || !ContentFiles.IsEditable(problem.File) || mends.Any(way => way.Lost is null)
                    ? null
                    : new DeskFile(problem.File).AddressAt(problem.Line),
            Fix = text is null || problem.File != path ? null : LineFix.Find(problem, text),
            Mends = mends,
        };

    /// <summary>The same, with the lines of a data file called and found as on its form.</summary>
    /// <param name="form">What the lines of its text are there.</param>
    /// <param name="file">The file that the page is about.</param>
    /// <param name="here">The entry that is on the page, which nobody has to go to; null for none.</param>
    public ProblemLines OnForm(FormLines form, DeskFile file, FormEntry? here = null) =>
        this with
        {
            Lines =
            [
                .. Lines.Select(line =>
                    line.File is not null || form.EntryAt(line.Line) is not { } entry ? line
                    : here is not null && file.AddressOf(entry) == file.AddressOf(here) ? line with { Name = form.NameOf(line.Line) }
                    : line with { Name = form.NameOf(line.Line), Go = file.AddressOf(entry) }
                ),
            ],
        };

    private static string Things(int count) => count == 1 ? "1 thing" : $"{count} things";
}

/// <summary>One problem.</summary>
/// <param name="IsError">Whether it keeps the text from being published.</param>
/// <param name="File">The file, if it is not the one that is edited.</param>
/// <param name="Line">The line of the file.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
public sealed record ProblemLine(bool IsError, string? File, int Line, string Rule, string Message, string Advice)
{
    /// <summary>Where its line is edited; null if that is on the page.</summary>
    public string? Go { get; init; }

    /// <summary>How it can be mended by a button; null if nobody knows.</summary>
    public LineFix? Fix { get; init; }

    /// <summary>How it can be mended in the same change, beyond the text on the page.</summary>
    public IReadOnlyList<MendWay> Mends { get; init; } = [];

    /// <summary>A change of a line as a button sends it.</summary>
    public static string Written(LineFix fix) => JsonSerializer.Serialize(fix, JsonSerializerOptions.Web);

    /// <summary>The change that a button has sent; null if it was none.</summary>
    public static LineFix? Read(string? sent)
    {
        try
        {
            return string.IsNullOrEmpty(sent) ? null : JsonSerializer.Deserialize<LineFix>(sent, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What its line is called on the form of the file; null if nothing.</summary>
    public string? Name { get; init; }

    /// <summary>"Line 52", "home.yml, line 3", or "Phone numbers: The clinic's number, line 14".</summary>
    public string Place => (File ?? Name) is { } where ? $"{where}, line {Line}" : $"Line {Line}";
}
