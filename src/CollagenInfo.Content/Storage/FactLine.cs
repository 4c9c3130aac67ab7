namespace CollagenInfo.Content.Storage;

/// <summary>A number in a text of <c>facts.yml</c>.</summary>
/// <param name="Key">Its key, such as <c>aftercare.makeup</c>.</param>
/// <param name="Label">What it is called; its key if it has no label.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
public sealed record FactLine(string Key, string Label, int Line)
{
    /// <summary>The numbers in the order of a text, also those that cannot be read; none if the text cannot be read.</summary>
    public static IReadOnlyList<FactLine> AllIn(string text) =>
        YamlText.Parse(text, new ProblemList(FactEdit.File), mayBeEmpty: true) is not { } file
            ? []
            :
            [
                .. from groupName in file.Keys
                   let groupOf = file.Map(groupName)
                   where groupOf is not null
                   from name in groupOf.Keys
                   let key = $"{groupName}.{name}"
                   select new FactLine(key, groupOf.Map(name)?.Text("label") ?? key, groupOf.LineOf(name)),
            ];
}
