using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>One activity and its answer.</summary>
/// <param name="Question">What completes "When can I": "wear makeup".</param>
/// <param name="Answer">"After 48 hours", or the day and time.</param>
/// <param name="Wait">"48 hours", beside a day and time; null where the answer says it already.</param>
/// <param name="Condition">What has to be true besides; null if nothing.</param>
public sealed record AnswerLine(string Question, string Answer, string? Wait, string? Condition)
{
    internal static AnswerLine From(ActivityAnswer answer, DateTimeOffset? treatment, TimeZoneInfo zone, CultureInfo locale)
    {
        var time = treatment is { } moment ? answer.After(moment, zone) : null;
        var wait = InWords(answer);
        var condition = answer.Condition is { } text ? Sentence(text) : null;
        return time is null
            ? new AnswerLine(answer.Activity.Question, wait, null, condition)
            : new AnswerLine(answer.Activity.Question, InTime(answer.Fact.Kind, time, locale), wait, condition);
    }

    private static string InWords(ActivityAnswer answer) => answer.Fact switch
    {
        _ when !answer.IsTime => Sentence(answer.Fact.Wording),
        { Kind: FactKind.AtLeast } fact => $"At least {fact.Wording} after",
        { Kind: FactKind.AtMost } fact => $"It may be up to {fact.Wording} after",
        var fact => $"After {fact.Wording}",
    };

    private static string InTime(FactKind kind, AnswerTime time, CultureInfo locale) => (kind, time) switch
    {
        (FactKind.AtMost, _) => $"It may be as late as {Text(time.To, time.IsDay, locale)}",
        _ when time.From != time.To => $"{Text(time.From, time.IsDay, locale)}, to {Text(time.To, time.IsDay, locale)}",
        _ => $"Not before {Text(time.From, time.IsDay, locale)}",
    };

    private static string Text(DateTimeOffset moment, bool isDay, CultureInfo locale) =>
        isDay ? DateText.DayOfYear(DateOnly.FromDateTime(moment.DateTime), locale) : DateText.Moment(moment, locale);

    private static string Sentence(string words) => words.Length == 0 ? "" : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
}
