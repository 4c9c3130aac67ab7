using System.Globalization;
using System.Text.Json.Nodes;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Web.Clinic;

/// <summary>The opening hours in the words of schema.org, from the same data as the pages.</summary>
internal static class OpeningJsonLd
{
    private const string Closed = "00:00";

    /// <summary>Null if the hours are not known: a program takes what it reads for certain.</summary>
    public static JsonArray? From(OpeningHours hours, DateOnly today) =>
        hours.IsKnown ? [.. hours.Lines.SelectMany(Weekly), .. hours.SpecialDays.SelectMany(day => Special(day, today))] : null;

    private static IEnumerable<JsonNode> Weekly(OpeningLine line) =>
        from open in line.Open ?? []
        select Times(open, thing => thing["dayOfWeek"] = new JsonArray([.. line.Weekdays.Select(day => JsonValue.Create($"{day}"))]));

    private static IEnumerable<JsonNode> Special(SpecialDay day, DateOnly today)
    {
        if (day.NextFrom(today) is not var (first, last))
        {
            return [];
        }

        void Date(JsonObject thing) => (thing["validFrom"], thing["validThrough"]) = (Written(first), Written(last));
        return day.Open.Count == 0 ? [Times(Closed, Closed, Date)] : day.Open.Select(open => Times(open, Date));
    }

    private static JsonObject Times(OpenTime open, Action<JsonObject> addDays) =>
        open == OpenTime.WholeDay ? Times("00:00", "23:59", addDays) : Times(Written(open.From), Written(open.To), addDays);

    private static JsonObject Times(string opens, string closes, Action<JsonObject> addDays)
    {
        var thing = new JsonObject { ["@type"] = "OpeningHoursSpecification" };
        addDays(thing);
        (thing["opens"], thing["closes"]) = (opens, closes);
        return thing;
    }

    private static string Written(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
