using System.Globalization;

namespace CollagenInfo.Content.Storage;

/// <summary>Writes notices into the text of <c>notices.yml</c>, and leaves every other byte of it as it is.</summary>
public static class NoticesEdit
{
    private const string Introduction = "# Short notices above the pages for patients. Each begins and ends by itself.\n";

    /// <summary>The notices in a text; none if it cannot be read.</summary>
    public static IReadOnlyList<Notice> Parse(string text) =>
        YamlText.Parse(text, new ProblemList(Notice.File), mayBeEmpty: true) is { } file ? NoticesFile.Parse(file) : [];

    /// <summary>The text with a notice, in place of one of the same name.</summary>
    /// <param name="text">The text of the file; empty if there is none yet.</param>
    /// <param name="notice">The notice.</param>
    public static YamlEdit Set(string text, Notice notice)
    {
        (string Key, string Value)[] keys =
        [
            ("text", notice.Text),
            .. notice.Article is { } article ? new[] { ("article", article) } : [],
            ("from", Written(notice.From)),
            ("until", Written(notice.Until)),
        ];
        return YamlEdit
            .Done(text.Length == 0 ? Introduction : text)
            .Then(yaml => Parse(yaml).Any(other => other.Id == notice.Id) ? YamlEdit.Remove(yaml, [notice.Id]) : YamlEdit.Done(yaml))
            .Then(yaml => YamlEdit.AddKeys(yaml, [], notice.Id, keys, isOnOneLine: false))
            .Then(yaml => notice.Topics.Count == 0 ? YamlEdit.Done(yaml) : YamlEdit.AddList(yaml, [notice.Id], "topics", notice.Topics));
    }

    /// <summary>The text with another end of a notice.</summary>
    public static YamlEdit End(string text, string id, DateTime until) => YamlEdit.Set(text, [id, "until"], Written(until));

    /// <summary>The text without a notice.</summary>
    public static YamlEdit Remove(string text, string id) => YamlEdit.Remove(text, [id]);

    private static string Written(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
