namespace CollagenInfo.Content.Changes;

/// <summary>Links that stand in both versions of a sentence: what they are called says nothing there but where they lead.</summary>
internal static class SharedLinks
{
    /// <summary>Both versions, each link that both have with one word for its name.</summary>
    public static (string Before, string After) AsOneWord(string before, string after)
    {
        foreach (var link in GuardLink.AllIn(before).Select(link => link.ToString()).Distinct(StringComparer.Ordinal))
        {
            if (after.Contains(link, StringComparison.Ordinal))
            {
                var named = $"[linked{string.Concat(link.Where(char.IsLetter))}{link[link.IndexOf(']', StringComparison.Ordinal)..]}";
                before = before.Replace(link, named, StringComparison.Ordinal);
                after = after.Replace(link, named, StringComparison.Ordinal);
            }
        }

        return (before, after);
    }
}
