using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Care;

/// <summary>A component of an iCalendar file: its properties, and the components in it.</summary>
internal sealed record CalendarPart(string Name)
{
    public List<CalendarLine> Lines { get; } = [];

    public List<CalendarPart> Parts { get; } = [];

    public string this[string property] => Lines.Single(line => line.Name == property).Value;
}

/// <summary>A property with its parameters.</summary>
internal sealed record CalendarLine(string Name, string Parameters, string Value);

/// <summary>Reads an iCalendar file by the grammar of RFC 5545, and throws on anything else.</summary>
internal static partial class StrictCalendar
{
    private static readonly string[] Texts = ["SUMMARY", "DESCRIPTION"];
    private static readonly string[] InCalendar = ["VERSION", "PRODID", "CALSCALE", "METHOD"];
    private static readonly string[] InEvent = ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"];
    private static readonly string[] InAlarm = ["ACTION", "DESCRIPTION", "TRIGGER"];

    public static CalendarPart Read(string file)
    {
        var root = new CalendarPart("");
        var open = new Stack<CalendarPart>([root]);
        foreach (var line in Unfolded(file).Select(Parse))
        {
            switch (line.Name)
            {
                case "BEGIN":
                    open.Peek().Parts.Add(new CalendarPart(line.Value));
                    open.Push(open.Peek().Parts[^1]);
                    break;
                case "END":
                    Demand(open.Pop().Name == line.Value, $"{line.Value} ends where it does not begin");
                    break;
                default:
                    open.Peek().Lines.Add(line);
                    break;
            }
        }

        Demand(open.Count == 1 && root is { Lines.Count: 0, Parts: [{ Name: "VCALENDAR" }] }, "not one whole calendar");
        Check(root.Parts[0]);
        return root.Parts[0];
    }

    private static string[] Unfolded(string file)
    {
        Demand(file.EndsWith("\r\n", StringComparison.Ordinal), "the last line has no end");
        var lines = file[..^2].Split("\r\n");
        Demand(!lines.Any(line => line.Length == 0 || line.Any(char.IsControl)), "an empty line, or a control character");
        Demand(Array.TrueForAll(lines, line => Encoding.UTF8.GetByteCount(line) <= 75), "a line of more than 75 octets");
        return string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
    }

    private static CalendarLine Parse(string line)
    {
        var match = ContentLine().Match(line);
        Demand(match.Success, $"no content line: {line}");
        return new CalendarLine(match.Groups["name"].Value, match.Groups["parameters"].Value, match.Groups["value"].Value);
    }

    private static void Check(CalendarPart calendar)
    {
        Once(calendar, InCalendar);
        Demand(calendar["VERSION"] == "2.0" && calendar.Parts.Count > 0, "not version 2.0, or empty");
        Demand(calendar.Parts.DistinctBy(planned => planned["UID"]).Count() == calendar.Parts.Count, "two events of one name");
        foreach (var planned in calendar.Parts)
        {
            Demand(planned.Name == "VEVENT", $"{planned.Name} is no event");
            Once(planned, InEvent);
            Demand(
                Utc().IsMatch(planned["DTSTAMP"])
                    && int.TryParse(planned["SEQUENCE"], NumberStyles.None, CultureInfo.InvariantCulture, out _),
                "no stamp or sequence"
            );
            Demand(Time(planned, "DTEND") > Time(planned, "DTSTART"), "it ends before it begins");
            planned.Parts.ForEach(alarm => Once(alarm, InAlarm));
            Demand(planned.Parts.TrueForAll(alarm => alarm.Name == "VALARM" && Duration().IsMatch(alarm["TRIGGER"])), "no alarm");
        }
    }

    /// <summary>Checks that each property occurs once, that none is unknown, and that texts are escaped.</summary>
    private static void Once(CalendarPart part, string[] names)
    {
        Demand(
            part.Lines.Select(line => line.Name).Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal)),
            $"{part.Name} has {string.Join(", ", part.Lines.Select(line => line.Name))}"
        );
        Demand(
            part.Lines.TrueForAll(line => !Texts.Contains(line.Name) || Text().IsMatch(line.Value)),
            $"a bare sign in a text of {part.Name}"
        );
    }

    private static DateTime Time(CalendarPart planned, string name)
    {
        var line = planned.Lines.Single(line => line.Name == name);
        return line.Parameters == ";VALUE=DATE"
            ? DateTime.ParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture)
            : DateTime.ParseExact(line.Parameters + line.Value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }

    [GeneratedRegex(
        "^(?<name>[A-Z][A-Z0-9-]*)(?<parameters>(;[A-Z-]+=[^\";:,]+)*):(?<value>.*)\\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"^([^\\;,]|\\[\\;,n])*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Text();

    [GeneratedRegex(@"^[0-9]{8}T[0-9]{6}Z\z", RegexOptions.NonBacktracking)]
    private static partial Regex Utc();

    [GeneratedRegex(@"^-?PT([0-9]+[HMS])+\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Duration();
}
