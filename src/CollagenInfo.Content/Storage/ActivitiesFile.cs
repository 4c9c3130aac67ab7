using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>activities.yml</c>: one group for each activity.</summary>
internal static class ActivitiesFile
{
    public static IReadOnlyList<Activity> Parse(YamlMap file) => file.Groups((id, line, keys) => new Activity(
        id,
        keys.Required("question"),
        keys.RequiredName("fact"),
        keys.Text("condition"),
        keys.List("words"),
        keys.Name("article"),
        line)
    {
        Name = keys.Text("name"),
        Before = keys.Name("before"),
        IsForScalp = keys.Flag("scalp", otherwise: false),
        Meanwhile = keys.Text("meanwhile"),
        IsHabit = keys.Flag("habit", otherwise: false),
    });
}
