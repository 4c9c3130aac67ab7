using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Notices;

/// <summary>What somebody types about a notice, in the clinic's time.</summary>
public sealed record NoticeForm
{
    private const string Picker = "yyyy-MM-dd'T'HH:mm";
    private static readonly string[] Moments = [Picker, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    /// <summary>The name of the notice that is changed; null for a new one.</summary>
    public string? Id { get; init; }

    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string Text { get; init; } = "";

    /// <summary>The file of the page to read more.</summary>
    public string? Article { get; init; }

    /// <summary>The names of the topics; null if none is ticked.</summary>
    public string[]? Topics { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    /// <summary>The version of the file from which the window began.</summary>
    public string? Version { get; init; }

    /// <summary>The number of the change that the window shows; 0 if it shows none.</summary>
    public int Number { get; init; }

    internal static NoticeForm For(Notice notice) =>
        new()
        {
            Id = notice.Id,
            Text = notice.Text,
            Article = notice.Article,
            Topics = [.. notice.Topics],
            From = notice.From.ToString(Picker, CultureInfo.InvariantCulture),
            Until = notice.Until.ToString(Picker, CultureInfo.InvariantCulture),
        };

    /// <summary>Whether the window began from the notices as they are now.</summary>
    internal bool IsFrom(OpenNotices open) =>
        Number == (open.Change?.Number ?? 0) && (open.Change is not null || (Version ?? "") == (open.Version ?? ""));

    /// <summary>Whether a notice says what was typed.</summary>
    internal bool Says(Notice notice) =>
        Text.ReplaceLineEndings(" ").Trim() == notice.Text
        && (string.IsNullOrWhiteSpace(Article) ? null : Article) == notice.Article
        && (Topics ?? []).SequenceEqual(notice.Topics)
        && MomentOf(From) == notice.From
        && MomentOf(Until) == notice.Until;

    /// <summary>The moment that was typed; null if it is none.</summary>
    internal static DateTime? MomentOf(string? typed) =>
        DateTime.TryParseExact(typed?.Trim(), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    /// <summary>The errors, in the order of the fields.</summary>
    /// <param name="now">The time at the clinic.</param>
    internal IReadOnlyList<FieldError> Errors(DateTime now)
    {
        var errors = new List<FieldError>();
        var (from, until) = (MomentOf(From), MomentOf(Until));
        if (Text.Trim().Length is 0 or > Notice.Longest)
        {
            errors.Add(new FieldError(nameof(Text), $"Write what patients should know, in 1 to {Notice.Longest} letters."));
        }

        if (from is null)
        {
            errors.Add(new FieldError(nameof(From), "Say the day and time when it begins."));
        }

        if (until is null)
        {
            errors.Add(new FieldError(nameof(Until), "Say the day and time when it ends: it ends by itself."));
        }
        else if (until <= from)
        {
            errors.Add(new FieldError(nameof(Until), "It must end after it begins."));
        }
        else if (until <= now || until > now.AddYears(1))
        {
            errors.Add(new FieldError(nameof(Until), "Choose an end after now, within a year."));
        }

        return errors;
    }

    /// <summary>The notice of a form without errors.</summary>
    internal Notice ToNotice(string id) =>
        new(id, Text.ReplaceLineEndings(" ").Trim(), MomentOf(From)!.Value, MomentOf(Until)!.Value, 0)
        {
            Article = string.IsNullOrWhiteSpace(Article) ? null : Article,
            Topics = Topics ?? [],
        };
}
