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
        [
            .. RepositoryRoot
                .Files("src", ".cs", ".cshtml", ".js")
                .Where(file => !file.EndsWith("/PageAddress.cs", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void No_other_file_spells_an_address(string file)
    {
        var source = File.ReadAllText(RepositoryRoot.PathOf(file));
        // A worker of the browser knows nothing of the page that started it but its own address; the list is made for it alone.
        var isWorker = file.EndsWith("/offline.js", StringComparison.Ordinal);
        var addresses = Addresses.Where(address => !isWorker || address != PageAddress.OfflineList);

        Assert.NotEmpty(addresses);
        Assert.DoesNotContain(addresses, address => "\"/#?".Any(end => source.Contains($"\"{address}{end}", StringComparison.Ordinal)));
    }
}
