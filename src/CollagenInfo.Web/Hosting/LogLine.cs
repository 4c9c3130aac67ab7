using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace CollagenInfo.Web.Hosting;

/// <summary>
/// Writes each event of the log as one line: day and time, level, message, and what went wrong. Control characters are escaped,
/// because strangers choose some of the words: an address or a form must not forge a line or steer a terminal.
/// </summary>
public sealed class LogLine : ITextFormatter
{
    private const int MostFrames = 3;
    private const int MostCharacters = 2000;

    private static readonly MessageTemplateTextFormatter Plain =
        new("{Timestamp:yyyy-MM-dd HH:mm:ss zzz} {Level:u3} {Message:lj}", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        Plain.Format(logEvent, line);
        for (var fault = logEvent.Exception; fault is not null; fault = fault.InnerException)
        {
            line.Write($" | {fault.GetType().Name}: {fault.Message}{PlacesOf(fault)}");
        }

        output.WriteLine(Escaped(line.GetStringBuilder()));
    }

    /// <summary>Where in the site's own code it happened.</summary>
    private static string PlacesOf(Exception fault) =>
        string.Concat((fault.StackTrace ?? "")
            .Split('\n')
            .Where(frame => frame.Contains(nameof(CollagenInfo), StringComparison.Ordinal))
            .Take(MostFrames)
            .Select(frame => " " + frame.Trim()));

    private static StringBuilder Escaped(StringBuilder line)
    {
        line.Length = Math.Min(line.Length, MostCharacters);
        for (var at = 0; at < line.Length; at++)
        {
            if (char.IsControl(line[at]) || line[at] is '\u2028' or '\u2029')
            {
                var escape = $"\\u{(int)line[at]:x4}";
                line.Remove(at, 1).Insert(at, escape);
            }
        }

        return line;
    }
}
