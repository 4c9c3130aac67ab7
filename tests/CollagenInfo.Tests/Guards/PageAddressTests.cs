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

    [Fact]
    public void No_other_file_spells_an_address()
    {
        Assert.NotEmpty(Addresses);
        Nothing.Found(
            from file in RepositoryRoot.Files("src", ".cs", ".cshtml", ".js")
            where !file.EndsWith("/PageAddress.cs", StringComparison.Ordinal)
            let source = File.ReadAllText(RepositoryRoot.PathOf(file))
            from address in Addresses
            where !IsOfWorker(file, address)
            where "\"/#?".Any(end => source.Contains($"\"{address}{end}", StringComparison.Ordinal))
            select $"{file} spells {address}"
        );
    }

    /// <summary>A worker of the browser knows nothing of the page that started it but its own address.</summary>
    private static bool IsOfWorker(string file, string address) =>
        address == PageAddress.OfflineList && file.EndsWith("/offline.js", StringComparison.Ordinal);
}
