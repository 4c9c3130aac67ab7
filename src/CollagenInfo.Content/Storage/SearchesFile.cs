using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>searches.yml</c>: what answers, and the searches that it answers.</summary>
internal static class SearchesFile
{
    public static IReadOnlyList<ExampleSearches> Parse(YamlMap file)
    {
        List<ExampleSearches> all =
        [
            .. from key in file.Keys
            let answer = AnswerOf(key)
            where answer is not null
            select new ExampleSearches(answer, file.List(key), file.LineOf(key)),
        ];
        file.RefuseOtherKeys();
        return all;
    }

    /// <summary>"sign chest-pain"; null if it names no kind.</summary>
    private static AnswerName? AnswerOf(string key) =>
        key.Split(' ', 2) is var parts && Enum.GetNames<AnswerKind>().Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            ? NameOf(Enum.Parse<AnswerKind>(parts[0], ignoreCase: true), parts.ElementAtOrDefault(1) ?? "")
            : null;

    /// <summary>An article without an anchor is what stands above its first heading.</summary>
    private static AnswerName NameOf(AnswerKind kind, string name) =>
        new(kind, kind is AnswerKind.Section && !name.Contains('#', StringComparison.Ordinal) ? $"{name}#" : name);
}
