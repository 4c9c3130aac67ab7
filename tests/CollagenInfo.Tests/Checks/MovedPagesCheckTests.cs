using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Checks;

public class MovedPagesCheckTests
{
    [Theory]
    [InlineData("/old: /aftercare/makeup")]
    [InlineData("/old/page.php: /aftercare/makeup#when")]
    [InlineData("/old: /aftercare")]
    [InlineData("/old: /")]
    [InlineData("# nothing has moved")]
    public void An_old_address_that_leads_to_a_page_is_fine(string lines) => Assert.Empty(Told(lines));

    [Theory]
    [InlineData(
        "aftercare/old: /aftercare/makeup",
        "redirects.yml:1: error moved-address: The old address 'aftercare/old' does not begin with a slash. Write it as the "
            + "browser shows it behind the site's name."
    )]
    [InlineData(
        "/Old: /aftercare/makeup",
        "redirects.yml:1: error moved-address: The old address '/Old' has capital letters. Write it as the browser shows it "
            + "behind the site's name."
    )]
    [InlineData(
        "/old/: /aftercare/makeup",
        "redirects.yml:1: error moved-address: The old address '/old/' ends with a slash. Write it as the browser shows it "
            + "behind the site's name."
    )]
    [InlineData(
        "/old.html: /aftercare/makeup",
        "redirects.yml:1: error moved-address: The old address '/old.html' ends like a file; the site asks for it without that. "
            + "Write it as the browser shows it behind the site's name."
    )]
    [InlineData(
        "/old?id=1: /aftercare/makeup",
        "redirects.yml:1: error moved-address: The old address '/old?id=1' holds a sign that no address has. Write it as the "
            + "browser shows it behind the site's name."
    )]
    [InlineData(
        "/old: https://example.org",
        "redirects.yml:1: error moved-address: The new address 'https://example.org' does not begin with a slash. Write the "
            + "address of a page of this site."
    )]
    [InlineData(
        "/old: //example.org",
        "redirects.yml:1: error moved-address: The new address '//example.org' holds a sign that no address has. Write the "
            + "address of a page of this site."
    )]
    [InlineData(
        "/aftercare/makeup: /aftercare",
        "redirects.yml:1: error moved-live: There is a page at /aftercare/makeup; it is shown, and this line does nothing. "
            + "Remove the line, or the page."
    )]
    [InlineData(
        "/glossary: /aftercare",
        "redirects.yml:1: error moved-live: There is a page at /glossary; it is shown, and this line does nothing. Remove the "
            + "line, or the page."
    )]
    [InlineData(
        "/health/live: /aftercare",
        "redirects.yml:1: error moved-live: There is a page at /health/live; it is shown, and this line does nothing. Remove the "
            + "line, or the page."
    )]
    [InlineData("/old: /old", "redirects.yml:1: error moved-loop: /old leads in a circle. Write the address of the page itself.")]
    [InlineData(
        "/old: /older\n/older: /aftercare/makeup",
        "redirects.yml:1: warning moved-chain: /older has moved too. Write /aftercare/makeup here."
    )]
    [InlineData(
        "/old: /aftercare/nothing",
        "redirects.yml:1: error moved-nowhere: /old leads nowhere: there is no page /aftercare/nothing. Write the address of a "
            + "page that readers can see."
    )]
    [InlineData(
        "/old: /aftercare/draft",
        "redirects.yml:1: error moved-nowhere: /old leads nowhere: /aftercare/draft is a draft. Write the address of a page that "
            + "readers can see."
    )]
    [InlineData(
        "/old: /aftercare/makeup#nothing",
        "redirects.yml:1: error moved-nowhere: /old leads nowhere: /aftercare/makeup has no heading '#nothing'. Write the "
            + "address of a page that readers can see."
    )]
    public void What_leads_nowhere_or_does_nothing_is_told_with_its_line(string lines, string told) => Assert.Equal([told], Told(lines));

    [Fact]
    public void A_page_that_is_gone_and_what_led_there_is_no_fault() => Assert.Empty(Told("/old: gone\n/older: /old"));

    [Fact]
    public void Both_lines_of_a_circle_are_told() =>
        Assert.Equal(2, Told("/one: /two\n/two: /one").Count(line => line.Contains("moved-loop", StringComparison.Ordinal)));

    [Theory]
    [InlineData("/aftercare/makeup", "that page has moved to /aftercare/makeup")]
    [InlineData("gone", "that page was taken off the site")]
    public void A_link_to_a_page_that_has_moved_says_where_it_is(string to, string where)
    {
        using var folder = Folder($"/aftercare/old: {to}")
            .With("aftercare/draft.md", TestContentFolder.Makeup + "\nSee [it](old.md).\n");

        var problem = Assert.Single(folder.Open().Problems, problem => problem.Rule == "broken-link");

        Assert.Equal($"The link 'old.md' leads nowhere: {where}.", problem.Message);
    }

    [Fact]
    public void A_line_that_is_added_while_the_site_runs_is_checked_and_used()
    {
        using var folder = Folder("# nothing yet");
        var content = folder.Open();
        folder.With("redirects.yml", "/old: /aftercare/makeup\n");

        content.Refresh(new HashSet<string> { "redirects.yml" });

        Assert.Empty(content.Problems);
        Assert.Equal("/aftercare/makeup", content.Published.Data.Moved.Follow("/old", content.Published));
    }

    private static List<string> Told(string lines)
    {
        using var folder = Folder(lines);
        var checker = new LibraryChecker();
        return
        [
            .. CollagenInfo
                .Content.Storage.ContentRepository.Open(folder.FullName, checker.Check, TimeProvider.System)
                .Problems.Where(problem => problem.File == "redirects.yml")
                .Lines(),
        ];
    }

    private static TestContentFolder Folder(string lines) =>
        new TestContentFolder()
            .With("redirects.yml", lines)
            .With("aftercare/makeup.md", TestContentFolder.Makeup + "\n\n## When\n\nText.\n")
            .With(
                "aftercare/draft.md",
                TestContentFolder.Makeup.Replace("\n---\n\n", "\nstatus: draft\n---\n\n", StringComparison.Ordinal)
            );
}
