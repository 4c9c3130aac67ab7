namespace CollagenInfo.Tests.Support;

/// <summary>Like <c>Assert.Empty</c>, but shows all that was found, and whole.</summary>
internal static class Nothing
{
    public static void Found(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
