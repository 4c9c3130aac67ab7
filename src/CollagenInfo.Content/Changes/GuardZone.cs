using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>Follows the blocks between <c>:::</c> lines down a page.</summary>
internal sealed class GuardZone
{
    private static readonly string[] Guarded = [.. CareKind.OfArticles.Select(kind => kind.Name), "warning", "do", "do-not", "figure"];

    private readonly Stack<string> open = new();

    /// <summary>The innermost block in which every word matters, in words: "an urgent card"; null outside of all.</summary>
    public string? Words => open.FirstOrDefault(Guarded.Contains) is { } name ? WordsOf(name) : null;

    /// <summary>Passes a line that begins or ends a block; any other line changes nothing.</summary>
    public void Pass(string line)
    {
        if (!IsFence(line))
        {
            return;
        }

        var name = NameIn(line);
        if (name.Length > 0)
        {
            open.Push(name);
        }
        else
        {
            open.TryPop(out _);
        }
    }

    public static bool IsFence(string line) => line.AsSpan().TrimStart().StartsWith(":::");

    /// <summary>The name of the block that a line begins; empty if it ends one.</summary>
    public static string NameIn(string line) =>
        line.Trim().TrimStart(':').Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var name, ..] ? name : "";

    /// <summary>A block in words: "an urgent card", "'do not'".</summary>
    public static string WordsOf(string name) =>
        CareKind.Find(name) is { } kind
            ? $"{(kind.Name[0] is 'e' or 'u' ? "an" : "a")} {kind.Name} card"
            : name switch
            {
                "do" => "'do'",
                "do-not" => "'do not'",
                "details" => "an expander",
                "inset" => "an inset",
                _ => $"a {name}",
            };
}
