using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>claims.yml</c>: one group for each wording.</summary>
internal static class DiscouragedWordingsFile
{
    public static IReadOnlyList<DiscouragedWording> Parse(YamlMap file) => file.Groups((id, line, keys) => new DiscouragedWording(
        id,
        keys.List("avoid"),
        keys.Required("instead"),
        keys.Required("why"),
        keys.List("except"),
        line));
}
