using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>The log of the running site: how long it took to read its library, and its problems.</summary>
internal sealed partial class SiteLog
{
    private static readonly TimeSpan TimeToComplain = TimeSpan.FromMilliseconds(300);

    private readonly TaskCompletionSource<(TimeSpan Took, int Problems)> read = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
    /// How long the site took to read its library; throws, with the site's log, if it found more problems than are known.
    /// </summary>
    public async Task<TimeSpan> ReadAsync(int knownProblems, CancellationToken stop)
    {
        var (took, problems) = await read.Task.WaitAsync(stop);
        if (problems <= knownProblems)
        {
            return took;
        }

        await Task.Delay(TimeToComplain, stop);
        throw new MeasurementException(
            $"The made-up library has {problems} problems, the real content {knownProblems}:{Environment.NewLine}{Complaints}"
        );
    }

    /// <summary>Takes a line; null ends the log.</summary>
    public void Add(string? line)
    {
        if (line is not null && ReadLine().Match(line) is { Success: true } told)
        {
            var took = TimeSpan.FromMilliseconds(int.Parse(told.Groups["milliseconds"].Value, CultureInfo.InvariantCulture));
            read.TrySetResult((took, int.Parse(told.Groups["problems"].Value, CultureInfo.InvariantCulture)));
        }
        else if (line is not null && !IsNews(line))
        {
            lock (adding)
            {
                complaints.Add(line);
            }
        }
    }

    private static bool IsNews(string line) => line.Contains(" INF ", StringComparison.Ordinal);

    [GeneratedRegex(
        @" INF Read .* in (?<milliseconds>[0-9]+) ms, errors: (?<problems>[0-9]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex ReadLine();
}
