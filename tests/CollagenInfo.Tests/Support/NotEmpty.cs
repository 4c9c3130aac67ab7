namespace CollagenInfo.Tests.Support;

/// <summary>Like <c>Assert.All</c>, but fails on an empty list.</summary>
internal static class NotEmpty
{
    public static void All<T>(IEnumerable<T> items, Action<T> check)
    {
        var all = items.ToList();
        Assert.NotEmpty(all);
        Assert.All(all, check);
    }
}
