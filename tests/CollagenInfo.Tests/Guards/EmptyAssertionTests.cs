namespace CollagenInfo.Tests.Guards;

public class EmptyAssertionTests
{
    /// <summary><c>Assert.All</c> cannot fail on an empty list. For lists that may be empty, tests use <c>foreach</c>.</summary>
    [Fact]
    public void No_test_asks_something_of_all_where_there_may_be_none()
    {
        var files = RepositoryRoot
            .Files("tests", ".cs")
            .Where(file => !file.EndsWith("/NotEmpty.cs", StringComparison.Ordinal));

        Assert.DoesNotContain(files, file =>
            File.ReadAllText(RepositoryRoot.PathOf(file)).Contains("Assert" + ".All(", StringComparison.Ordinal)
        );
    }
}
