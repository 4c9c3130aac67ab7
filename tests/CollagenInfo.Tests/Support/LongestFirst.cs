using Xunit.Abstractions;

namespace CollagenInfo.Tests.Support;

/// <summary>
/// Begins with the collections that take longest. xunit starts them in any order, and a long one that is left for the end leaves the other
/// processors without work.
/// </summary>
/// <param name="longest">The names of their classes, or their own.</param>
public abstract class LongestFirst(params string[] longest) : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection =>
            Array.FindIndex(longest, name => IsCalled(collection.DisplayName, name)) is >= 0 and var place ? place : longest.Length
        );

    /// <summary>That of one class is called "Test collection for CollagenInfo.Tests.Search.QueryTests".</summary>
    private static bool IsCalled(string collection, string name) =>
        collection == name || collection.EndsWith($".{name}", StringComparison.Ordinal);
}
