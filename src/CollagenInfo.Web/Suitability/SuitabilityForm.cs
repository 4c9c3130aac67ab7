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

    private const string Ticks = "applies";

    private const string DayPrefix = "since-";

    /// <summary>The names of the items of <c>suitability.yml</c> that apply.</summary>
    public IReadOnlyList<string> Applies { get; init; } = [];

    /// <summary>
    /// The days from which waits count, by the names of the items, as the browser sends them; those left empty are not there.
    /// </summary>
    public IReadOnlyDictionary<string, string> Since { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// What was sent is not this form: another kind of text, a field that it does not have, too many fields, or a zero byte.
    /// </summary>
    public bool IsUnreadable { get; init; }

    /// <summary>
    /// Reads what was sent; null is a form that could not be read. Its fields have the names of items, which
    /// the binder of dictionaries would take too, but it throws at some that nobody sends by accident.
    /// </summary>
    public static SuitabilityForm From(IFormCollection? sent) => new()
    {
        IsUnreadable = sent is null || sent.Files.Count > 0 || !sent.Keys.All(IsField),
        Applies = [.. (sent?[Ticks] ?? default).OfType<string>().Where(item => item.Length > 0)],
        Since = (sent ?? FormCollection.Empty)
            .Where(field => field.Key.StartsWith(DayPrefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value[0]))
            .ToDictionary(field => field.Key[DayPrefix.Length..], field => field.Value[0]!.Trim(), StringComparer.Ordinal),
    };

    private static bool IsField(string name) => name is Ticks || name.StartsWith(DayPrefix, StringComparison.Ordinal);

    /// <summary>What was ticked, each once.</summary>
    public IReadOnlySet<string> Chosen => Applies.ToHashSet(StringComparer.Ordinal);

    /// <summary>The days that can be read.</summary>
    public IReadOnlyDictionary<string, DateOnly> Days() => Since
        .Select(day => (day.Key, Day: Parse(day.Value)))
        .Where(day => day.Day is not null)
        .ToDictionary(day => day.Key, day => day.Day!.Value, StringComparer.Ordinal);

    /// <summary>What was written as the day of an item, readable or not; null if nothing.</summary>
    public string? DayOf(string item) => Since.GetValueOrDefault(item);

    public IReadOnlyList<FieldError> Errors(ContentLibrary library, DateOnly today)
    {
        var known = library.Data.Suitability.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var dated = library.Data.Suitability.Where(HasDay).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. IsUnreadable ? new[] { new FieldError("reasons", "Your answers could not be read. Answer again, or call us.") } : [],
            .. Chosen.IsSubsetOf(known) && Since.Keys.All(dated.Contains)
                ? []
                : new[] { new FieldError("reasons", "One answer is not in our list. Check what you have ticked, or call us.") },
            .. library
                .Data.Suitability.Where(HasDay)
                .Select(item => (Item: item, Message: Wrong(DayOf(item.Id), today)))
                .Where(wrong => wrong.Message is not null)
                .Select(wrong => new FieldError(FieldOf(wrong.Item.Id), $"{library.Expand(wrong.Item.Text)}: {wrong.Message}")),
        ];
    }

    /// <summary>Whether an item asks for a day.</summary>
    public static bool HasDay(SuitabilityItem item) => item is { Wait: not null, After: not null };

    /// <summary>The name of the field for the day of an item.</summary>
    public static string FieldOf(string item) => $"{DayPrefix}{item}";

    /// <summary>What is asked about the day.</summary>
    public static string QuestionOf(SuitabilityItem item) => $"Date of {item.After}";

    private static string? Wrong(string? written, DateOnly today) =>
        (written, written is null ? null : Parse(written)) switch
        {
            (null, _) => null,
            (_, null) => $"enter a date that exists, like {Text(today)}, or leave it empty.",
            (_, { } day) when day > today => "the date is in the future. Enter a date up to today, or leave it empty.",
            (_, { } day) when day < today.AddYears(-MostYears) =>
                $"the date is more than {MostYears} years ago. Check the year, or leave it empty.",
            _ => null,
        };

    internal static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
