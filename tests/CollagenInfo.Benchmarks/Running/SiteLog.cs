using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>The log of the running site: how long it took to read its library, and its problems.</summary>
internal sealed partial class SiteLog
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private static readonly TimeSpan TimeToComplain = TimeSpan.FromMilliseconds(300);

    private readonly TaskCompletionSource<TimeSpan> read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<int> problems = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock adding = new();
    private readonly List<string> complaints = [];

    public string Complaints
    {
        get
        {
            lock (adding)
            {
                return string.Join(Environment.NewLine, complaints.Take(20));
            }
        }
    }

    /// <summary>
    /// How long the site took to read its library, told once it has checked it; throws, with
    /// the site's log, if it found more problems than are known.
    /// </summary>
    public async Task<TimeSpan> ReadAsync(int knownProblems, CancellationToken stop)
    {
        var (took, found) = (await read.Task.WaitAsync(stop), await problems.Task.WaitAsync(stop));
        if (found <= knownProblems)
        {
            return took;
        }

        await Task.Delay(TimeToComplain, stop);
        throw new MeasurementException(
            $"The made-up library has {found} problems, the real content {knownProblems}:{Environment.NewLine}{Complaints}"
        );
    }

    /// <summary>Takes a line; null ends the log.</summary>
    public void Add(string? line)
    {
        if (line is not null && ReadLine().Match(line) is { Success: true } told)
        {
            read.TrySetResult(TimeSpan.FromMilliseconds(NumberIn(told)));
        }
        else if (line is not null && CheckedLine().Match(line) is { Success: true } counted)
        {
            problems.TrySetResult(NumberIn(counted));
        }
        else if (line is not null && !IsNews(line))
        {
            lock (adding)
            {
                complaints.Add(line);
            }
        }
    }

    private static int NumberIn(Match told) => int.Parse(told.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static bool IsNews(string line) => line.Contains(" INF ", StringComparison.Ordinal);

    [GeneratedRegex(@" INF Read .* in (?<number>[0-9]+) ms", Options)]
    private static partial Regex ReadLine();

    [GeneratedRegex(" INF Checked .*, errors: (?<number>[0-9]+)", Options)]
    private static partial Regex CheckedLine();
}
