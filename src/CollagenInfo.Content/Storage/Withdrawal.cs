using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The ways in which other programs take a page off a site. Whoever writes one of them means it, so the page is withdrawn, and its
/// author is told our way.
/// </summary>
internal static class Withdrawal
{
    private const string OurWay = "Write 'status: draft'.";

    private static readonly string[] No = ["false", "no", "off", "0", "n", "never", "hidden", "private", "draft", "none"];

    private static readonly FrozenSet<string> Withdraws = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "draft",
        "drafts",
        "isdraft",
        "hidden",
        "hide",
        "ishidden",
        "private",
        "unlisted",
        "unpublished",
        "withdrawn",
        "archived",
        "archive",
        "disabled",
        "deleted",
        "removed",
        "retired",
        "offline",
        "wip",
        "headless",
        "nopublish",
        "donotpublish"
    );

    private static readonly FrozenSet<string> Shows = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "published",
        "ispublished",
        "public",
        "ispublic",
        "visible",
        "isvisible",
        "visibility",
        "enabled",
        "active",
        "live",
        "online",
        "show",
        "listed",
        "publish"
    );

    private static readonly FrozenSet<string> States = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "state",
        "status",
        "visibility",
        "stage",
        "workflow"
    );

    /// <summary>Whether the front matter withdraws the page in a way that is not ours; told as a problem.</summary>
    public static bool IsIn(YamlMap keys)
    {
        var found = false;
        foreach (var key in keys.Keys.ToList())
        {
            var value = keys.Peek(key)?.Trim() ?? "";
            if (IsWithdrawal(Letters(key), value, isOurKey: key is "status"))
            {
                found = true;
                keys.Take(key);
                keys.Problems.Add(
                    "unknown-value",
                    keys.LineOf(key),
                    $"'{key}: {value}' is not known here; it is read as a draft, so the page is not public.",
                    OurWay
                );
            }
        }

        return found;
    }

    private static bool IsWithdrawal(string key, string value, bool isOurKey) =>
        isOurKey ? value is not ("draft" or "published" or "") && (Withdraws.Contains(Letters(value)) || !SaysPublic(value))
        : Withdraws.Contains(key)
            ? !No.Contains(value, StringComparer.OrdinalIgnoreCase) || value.Equals(key, StringComparison.OrdinalIgnoreCase)
        : key is "unpublish" ? value.Any(char.IsLetter)
        : (Shows.Contains(key) && No.Contains(value, StringComparer.OrdinalIgnoreCase))
            || (States.Contains(key) && Withdraws.Contains(Letters(value)));

    private static bool SaysPublic(string value) => Shows.Contains(Letters(value)) || NearestWord.To(value, ["published"]) is not null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
