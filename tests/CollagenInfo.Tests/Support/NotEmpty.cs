namespace CollagenInfo.Tests.Support;

/// <summary><c>Assert.All</c> holds over nothing, whatever it claims. This does not.</summary>
internal static class NotEmpty
{
    public static void All<T>(IEnumerable<T> items, Action<T> check)
    {
        var all = items.ToList();
        Assert.NotEmpty(all);
        Assert.All(all, check);
    }
}
