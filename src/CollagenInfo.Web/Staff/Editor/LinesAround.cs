namespace CollagenInfo.Web.Staff.Editor;

/// <summary>A line of a file between those before and after it: without script a text field cannot be opened at a line.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="First">The number of the first line that is shown.</param>
/// <param name="Lines">The lines.</param>
public sealed record LinesAround(int Line, int First, IReadOnlyList<string> Lines)
{
    private const int OnEachSide = 3;

    /// <summary>The part of a text; null if it has no such line.</summary>
    internal static LinesAround? Find(string text, int line)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (line < 1 || line > lines.Length)
        {
            return null;
        }

        var first = Math.Max(line - OnEachSide, 1);
        return new LinesAround(line, first, lines[(first - 1)..Math.Min(line + OnEachSide, lines.Length)]);
    }
}
