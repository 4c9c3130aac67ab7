using System.Buffers;
using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace CollagenInfo.Web.Logging;

/// <summary>
/// Writes each event of the log as one line: date and time, level, message, and what went wrong. Control characters are escaped,
/// because strangers choose some of the words: an address or a form must not forge a line or steer a terminal.
/// </summary>
public sealed class LogLine : ITextFormatter
{
    private const int MostFrames = 3;
    private const int MostCharacters = 2000;

    private static readonly MessageTemplateTextFormatter Message = new("{Message:lj}", CultureInfo.InvariantCulture);

    private static readonly string[] Levels = ["VRB", "DBG", "INF", "WRN", "ERR", "FTL"];

    private static readonly SearchValues<char> Unsafe =
        SearchValues.Create([.. Enumerable.Range(0, 256).Select(code => (char)code).Where(char.IsControl), '\u2028', '\u2029']);

    [ThreadStatic]
    private static StringWriter? text;

    /// <summary>The last second as text: most events come in the same one as the event before.</summary>
    private volatile Second last = new(DateTimeOffset.MinValue, "");

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        text ??= new StringWriter(CultureInfo.InvariantCulture);
        var line = text.GetStringBuilder().Clear();
        Message.Format(logEvent, text);
        for (var fault = logEvent.Exception; fault is not null; fault = fault.InnerException)
        {
            line.Append(CultureInfo.InvariantCulture, $" | {fault.GetType().Name}: {fault.Message}{PlacesOf(fault)}");
        }

        line.Length = Math.Min(line.Length, MostCharacters);
        output.Write(TextOf(logEvent.Timestamp));
        output.Write(' ');
        output.Write(Levels[(int)logEvent.Level]);
        output.Write(' ');
        output.WriteLine(Escaped(line));
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
        foreach (var part in line.GetChunks())
        {
            if (part.Span.ContainsAny(Unsafe))
            {
                var escaped = line.ToString().Select(letter => Unsafe.Contains(letter) ? $"\\u{(int)letter:x4}" : $"{letter}");
                return new StringBuilder().AppendJoin("", escaped);
            }
        }

        return line;
    }

    private string TextOf(DateTimeOffset moment)
    {
        var known = last;
        if (moment - known.Moment is { Ticks: < 0 or >= TimeSpan.TicksPerSecond } || moment.Offset != known.Moment.Offset)
        {
            var second = moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
            last = known = new Second(second, second.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));
        }

        return known.Text;
    }

    private sealed record Second(DateTimeOffset Moment, string Text);
}
