using System.Globalization;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of a sign-off: in the front matter of an article, and in <c>signed.yml</c> for a tool.</summary>
internal static class ReviewKeys
{
    /// <summary>The key of it in the front matter.</summary>
    public const string OfArticle = "review";

    private const string Confirmed = "confirmed";

    /// <summary>Parses a sign-off; null if it lacks its days.</summary>
    public static Review? Parse(YamlMap keys)
    {
        var by = keys.Required("by");
        var role = keys.Required("role");
        var on = keys.Day("on");
        var next = keys.Day("next");
        var text = keys.Required("text");
        var confirmed = keys.Map(Confirmed) is { } change ? ParseConfirmed(change) : null;
        keys.RefuseOtherKeys();

        if (on is { } day && next is { } nextDay)
        {
            return new Review(by, role, day, nextDay, text) { Confirmed = confirmed };
        }

        if (keys.Text("on") is null || keys.Text("next") is null)
        {
            keys.Problems.Add(
                "review",
                keys.Line,
                "The sign-off lacks the day it was made or the day of the next one.",
                "Sign it again, or remove the sign-off."
            );
        }

        return null;
    }

    /// <summary>The YAML with a sign-off under a key, in place of one that it may have there.</summary>
    public static YamlEdit Set(string yaml, string key, Review review)
    {
        (string Key, string Value)[] keys =
        [
            ("by", review.By),
            ("role", review.Role),
            ("on", Day(review.On)),
            ("next", Day(review.Next)),
            ("text", review.Text),
        ];
        var old = YamlEdit.ValuesIn(yaml)?.Where(value => value.Path[0] == key).Select(value => value.Path.ElementAtOrDefault(1)).ToList();
        var edit =
            old is not null && keys.All(pair => old.Contains(pair.Key))
                ? keys.Aggregate(YamlEdit.Done(yaml), (done, pair) => done.Then(text => YamlEdit.Set(text, [key, pair.Key], pair.Value)))
                : YamlEdit
                    .Done(yaml)
                    .Then(text => old is { Count: > 0 } ? YamlEdit.Remove(text, [key]) : YamlEdit.Done(text))
                    .Then(text => YamlEdit.AddKeys(text, [], key, keys, isOnOneLine: false));
        return edit.Then(text => SetConfirmed(text, key, review.Confirmed));
    }

    private static ConfirmedChange? ParseConfirmed(YamlMap change)
    {
        var (by, role, on) = (change.Required("by"), change.Required("role"), change.Day("on"));
        change.RefuseOtherKeys();
        return on is { } day ? new ConfirmedChange(by, role, day) : null;
    }

    private static YamlEdit SetConfirmed(string yaml, string key, ConfirmedChange? confirmed)
    {
        var isThere = YamlEdit.ValuesIn(yaml)?.Any(value => value.Path is [var top, Confirmed, ..] && top == key) == true;
        return YamlEdit
            .Done(yaml)
            .Then(text => isThere ? YamlEdit.Remove(text, [key, Confirmed]) : YamlEdit.Done(text))
            .Then(text =>
                confirmed is null
                    ? YamlEdit.Done(text)
                    : YamlEdit.AddKeys(
                        text,
                        [key],
                        Confirmed,
                        [("by", confirmed.By), ("role", confirmed.Role), ("on", Day(confirmed.On))],
                        isOnOneLine: true
                    )
            );
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
