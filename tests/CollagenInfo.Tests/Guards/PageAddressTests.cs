using System.Reflection;
using CollagenInfo.Content;

namespace CollagenInfo.Tests.Guards;

/// <summary>Addresses of the site are written once, in <see cref="PageAddress"/>.</summary>
public class PageAddressTests
{
    private static readonly string[] Addresses =
    [
        .. typeof(PageAddress)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(address => (string)address.GetRawConstantValue()!)
            .Where(address => address is not PageAddress.Home),
    ];

    public static TheoryData<string> SourceFiles =>
        [.. RepositoryRoot.Files("src", ".cs", ".cshtml").Where(file => !file.EndsWith("/PageAddress.cs", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void No_other_file_spells_an_address(string file)
    {
        var source = File.ReadAllText(RepositoryRoot.PathOf(file));

        Assert.NotEmpty(Addresses);
        Assert.DoesNotContain(Addresses, address => "\"/#?".Any(end => source.Contains($"\"{address}{end}", StringComparison.Ordinal)));
    }
}
