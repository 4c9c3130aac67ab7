using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Suitability;

/// <summary>What a patient ticks. A class, for a record would print its answers into a log that asks for them.</summary>
public sealed class SuitabilityForm
{
    /// <summary>Nobody remembers more; an earlier year is a slip of the finger.</summary>
    private const int MostYears = 100;

    /// <summary>The names of the items of <c>suitability.yml</c> that apply.</summary>
    public IReadOnlyList<string?>? Applies { get; init; }

    /// <summary>The days from which waits count, by the names of the items, as the browser sends them.</summary>
    public IDictionary<string, string?>? Since { get; init; }

    /// <summary>What was ticked, each once.</summary>
    public IReadOnlySet<string> Chosen => (Applies ?? []).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The days that can be read.</summary>
    public IReadOnlyDictionary<string, DateOnly> Days() => Written
        .Select(day => (day.Key, Day: Parse(day.Value)))
        .Where(day => day.Day is not null)
        .ToDictionary(day => day.Key, day => day.Day!.Value, StringComparer.Ordinal);

    /// <summary>What was written as the day of an item, readable or not; null if nothing.</summary>
    public string? DayOf(string item) => Written.GetValueOrDefault(item);

    public IReadOnlyList<FieldError> Errors(ContentLibrary library, DateOnly today)
    {
        var known = library.Suitability.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var dated = library.Suitability.Where(HasDay).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Chosen.IsSubsetOf(known) && Written.Keys.All(dated.Contains) ? [] : new[] { new FieldError("reasons", "One answer is not in our list. Check what you have ticked, or call us.") },
            .. library.Suitability.Where(HasDay).Select(item => (Item: item, Message: Wrong(DayOf(item.Id), today))).Where(wrong => wrong.Message is not null).Select(wrong => new FieldError(FieldOf(wrong.Item.Id), $"{library.Expand(wrong.Item.Text)}: {wrong.Message}")),
        ];
    }

    /// <summary>Whether an item asks for a day.</summary>
    public static bool HasDay(SuitabilityItem item) => item is { Wait: not null, After: not null };

    /// <summary>The name of the field for the day of an item.</summary>
    public static string FieldOf(string item) => $"since[{item}]";

    /// <summary>What is asked about the day.</summary>
    public static string QuestionOf(SuitabilityItem item) => $"Date of {item.After}";

    private Dictionary<string, string> Written => (Since ?? new Dictionary<string, string?>())
        .Where(day => !string.IsNullOrWhiteSpace(day.Value))
        .ToDictionary(day => day.Key, day => day.Value!.Trim(), StringComparer.Ordinal);

    private static string? Wrong(string? written, DateOnly today) => (written, written is null ? null : Parse(written)) switch
    {
        (null, _) => null,
        (_, null) => $"enter a date that exists, like {Text(today)}, or leave it empty.",
        (_, { } day) when day > today => "the date is in the future. Enter a date up to today, or leave it empty.",
        (_, { } day) when day < today.AddYears(-MostYears) => $"the date is more than {MostYears} years ago. Check the year, or leave it empty.",
        _ => null,
    };

    internal static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
