using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Suitability;

/// <summary>What a patient ticks. A class, because a record would print the answers into a debug log.</summary>
public sealed class SuitabilityForm
{
    /// <summary>Nobody remembers more; an earlier year is a typing mistake.</summary>
    private const int MostYears = 100;

    private const string Ticks = "applies";

    private const string DayPrefix = "since-";

    /// <summary>The name of the button that leads from the page back to the ticks.</summary>
    public const string Change = "change";

    /// <summary>The ids of the items of <c>suitability.yml</c> that apply.</summary>
    public IReadOnlyList<string> Applies { get; init; } = [];

    /// <summary>The first days of waits, by the ids of the items, as the browser sends them; empty ones are left out.</summary>
    public IReadOnlyDictionary<string, string> Since { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Whether what was sent is not this form: another content type, an unknown field, too many fields, or a zero byte.
    /// </summary>
    public bool IsUnreadable { get; init; }

    /// <summary>
    /// Reads what was sent; null for a form that could not be read. ASP.NET's own binding of dictionaries would do this too, but
    /// it throws on some field names that only an attacker sends.
    /// </summary>
    public static SuitabilityForm From(IFormCollection? sent) => new()
    {
        IsUnreadable = sent is null || sent.Files.Count > 0 || !sent.Keys.All(IsField),
        IsToChange = sent?.ContainsKey(Change) is true,
        Applies = [.. (sent?[Ticks] ?? default).OfType<string>().Where(item => item.Length > 0)],
        Since = (sent ?? FormCollection.Empty)
            .Where(field => field.Key.StartsWith(DayPrefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value[0]))
            .ToDictionary(field => field.Key[DayPrefix.Length..], field => field.Value[0]!.Trim(), StringComparer.Ordinal),
    };

    /// <summary>Whether the ticks are wanted again, and not the page made from them.</summary>
    public bool IsToChange { get; init; }

    private static bool IsField(string name) => name is Ticks or Change || name.StartsWith(DayPrefix, StringComparison.Ordinal);

    /// <summary>The ids of the ticked items, without duplicates.</summary>
    public IReadOnlySet<string> Chosen => Applies.ToHashSet(StringComparer.Ordinal);

    /// <summary>The fields that were sent, to be sent again.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        Applies.Select(item => (Ticks, item)).Concat(Since.Select(day => (FieldOf(day.Key), day.Value)));

    /// <summary>The days that are valid dates.</summary>
    public IReadOnlyDictionary<string, DateOnly> Days() => Since
        .Select(day => (day.Key, Day: TypedDay.Parse(day.Value)))
        .Where(day => day.Day is not null)
        .ToDictionary(day => day.Key, day => day.Day!.Value, StringComparer.Ordinal);

    /// <summary>What was entered as the day of an item, valid or not; null if nothing.</summary>
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
                .Select(item => (Item: item, Message: Wrong(DayOf(item.Id), today, library.Clinic.Locale)))
                .Where(wrong => wrong.Message is not null)
                .Select(wrong => new FieldError(FieldOf(wrong.Item.Id), $"{library.Expand(wrong.Item.Text)}: {wrong.Message}")),
        ];
    }

    /// <summary>Whether the form asks for a day with an item.</summary>
    public static bool HasDay(SuitabilityItem item) => item is { Wait: not null, After: not null };

    /// <summary>The name of the field for the day of an item.</summary>
    public static string FieldOf(string item) => $"{DayPrefix}{item}";

    /// <summary>The question about the day.</summary>
    public static string QuestionOf(SuitabilityItem item) => $"Date of {item.After}";

    private static string? Wrong(string? written, DateOnly today, CultureInfo locale) =>
        (written, TypedDay.Parse(written)) switch
        {
            (null, _) => null,
            (_, null) => $"enter a date that exists, like {DateText.Long(today, locale)}, or leave it empty.",
            (_, { } day) when day > today => "the date is in the future. Enter a date up to today, or leave it empty.",
            (_, { } day) when day < today.AddYears(-MostYears) =>
                $"the date is more than {MostYears} years ago. Check the year, or leave it empty.",
            _ => null,
        };
}
