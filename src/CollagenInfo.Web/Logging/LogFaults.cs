using System.Collections.Concurrent;
using System.Globalization;

namespace CollagenInfo.Web.Logging;

/// <summary>
/// Says on the console what goes wrong with the log itself, such as a file that cannot be opened. Each fault is said once: it would
/// come with every line of the log.
/// </summary>
internal sealed class LogFaults
{
    private const int Most = 20;
    private const int MostCharacters = 300;

    private readonly ConcurrentDictionary<string, bool> told = new(StringComparer.Ordinal);

    /// <summary>Takes what Serilog says: a time, then the fault, then perhaps a stack of calls.</summary>
    public void Tell(string text)
    {
        var fault = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..].ReplaceLineEndings("\n").Split('\n')[0];
        fault = fault[..Math.Min(fault.Length, MostCharacters)];
        if (told.Count < Most && told.TryAdd(fault, value: true))
        {
            var now = DateTimeOffset.Now.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
            Console.WriteLine($"{now} WRN The log cannot be written as it is set: {fault}");
        }
    }
}
