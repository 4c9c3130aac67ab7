namespace CollagenInfo.Content;

/// <summary>The right text for something that is wrong, where a check knows it.</summary>
/// <param name="Words">What it does, for a button: "Use the number".</param>
/// <param name="Was">What stands on the line of the problem.</param>
/// <param name="Now">What should stand there.</param>
public sealed record ProposedEdit(string Words, string Was, string Now);

/// <summary>A line of a file as it is, and as it should be.</summary>
/// <param name="Words">What the change does, for a button.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Before">The line as it is.</param>
/// <param name="After">The line as it should be.</param>
public sealed record LineFix(string Words, int Line, string Before, string After)
{
    /// <summary>
    /// How a problem can be mended in a text; null if nobody knows, or what is wrong stands neither on its line just once nor in the
    /// text just once: of an entry in a data file, a problem has the first line.
    /// </summary>
    public static LineFix? Find(ContentProblem problem, string text)
    {
        if (problem.Fix is not { Was.Length: > 0 } fix)
        {
            return null;
        }

        var lines = text.Split('\n');
        var on = CountIn(lines.ElementAtOrDefault(problem.Line - 1) ?? "", fix.Was) == 1 ? problem.Line - 1
            : CountIn(text, fix.Was) == 1 ? Array.FindIndex(lines, line => CountIn(line, fix.Was) == 1)
            : -1;
        if (on < 0)
        {
            return null;
        }

        var before = lines[on].TrimEnd('\r');
        return new LineFix(fix.Words, on + 1, before, before.Replace(fix.Was, fix.Now, StringComparison.Ordinal));
    }

    /// <summary>The text with the line as it should be; null if the line is not any more as it was.</summary>
    public string? ApplyTo(string text)
    {
        var lines = text.Split('\n');
        if (Line < 1 || Line > lines.Length || lines[Line - 1].TrimEnd('\r') != Before)
        {
            return null;
        }

        lines[Line - 1] = After + lines[Line - 1][Before.Length..];
        return string.Join('\n', lines);
    }

    /// <summary>How often words stand in a text; a part of them that begins within them counts too.</summary>
    private static int CountIn(string text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; count++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return count;
    }
}
