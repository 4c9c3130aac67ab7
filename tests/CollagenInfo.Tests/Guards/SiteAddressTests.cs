using System.Reflection;
using CollagenInfo.Content;

namespace CollagenInfo.Tests.Guards;

/// <summary>An address of the site is written once: whoever needs it takes it from <see cref="SiteAddress"/>.</summary>
public class SiteAddressTests
{
    private static readonly string[] Addresses =
    [
        .. typeof(SiteAddress)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(address => (string)address.GetRawConstantValue()!)
            .Where(address => address is not SiteAddress.Home),
    ];

    public static TheoryData<string> SourceFiles =>
        [.. RepositoryRoot.Files("src", ".cs", ".cshtml").Where(file => !file.EndsWith("/SiteAddress.cs", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void No_other_file_spells_an_address(string file)
    {
        var source = File.ReadAllText(RepositoryRoot.PathOf(file));

        Assert.NotEmpty(Addresses);
        Assert.DoesNotContain(Addresses, address => "\"/#?".Any(end => source.Contains($"\"{address}{end}", StringComparison.Ordinal)));
    }
}
