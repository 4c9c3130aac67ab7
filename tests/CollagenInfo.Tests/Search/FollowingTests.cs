using CollagenInfo.Content;
using CollagenInfo.Content.Search;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Search;

public class FollowingTests
{
    [Fact]
    public void Only_changed_articles_are_read_again()
    {
        var (makeup, other) = (LibraryToSearch.Page("makeup", "Makeup", "Powder."), LibraryToSearch.Page("other", "Other", "Blush."));
        var search = new SiteSearch(TimeProvider.System);
        var before = LibraryToSearch.Library(makeup, other);
        search.Follow(before);

        var library = before.With([LibraryToSearch.Page("makeup", "Makeup", "Lipstick.")]);
        search.Follow(library);

        Assert.Equal(1, search.LastRead);
        Assert.Equal(["/aftercare/makeup"], search.Find(library, SearchQuery.Parse("lipstick")).Addresses());
        Assert.Empty(search.Find(library, SearchQuery.Parse("powder") with { IsExact = true }).Hits);
        Assert.Equal(["/aftercare/other"], search.Find(library, SearchQuery.Parse("blush")).Addresses());
    }

    [Fact]
    public void An_article_with_a_changed_number_is_read_again_and_the_others_are_not()
    {
        using var folder = new TestContentFolder().With(
            "aftercare/other.md",
            TestContentFolder.Makeup.Replace("{{ aftercare.makeup }}", "a while", StringComparison.Ordinal)
        );
        var content = folder.OpenUnchecked();
        var search = new SiteSearch(TimeProvider.System);
        search.Follow(content.Published);

        folder.With("facts.yml", TestContentFolder.Facts.Replace("48", "96", StringComparison.Ordinal));
        content.Refresh();
        var answer = search.Find(content.Published, SearchQuery.Parse("96 hours"));

        Assert.Equal(1, search.LastRead);
        Assert.Equal("/aftercare/makeup", answer.Hits[0].Address);
    }

    [Fact]
    public void A_draft_is_never_found_and_an_article_from_the_minute_on_that_it_is_public()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        using var folder = new TestContentFolder()
            .With("aftercare/draft.md", Titled("Zebra", "status: draft"))
            .With("aftercare/later.md", Titled("Giraffe", "publish: 2026-11-23 08:00"));
        var content = folder.Open(time);
        var search = new SiteSearch(TimeProvider.System);

        Assert.Empty(search.Find(content.Published, SearchQuery.Parse("zebra")).Hits);
        Assert.Empty(search.Find(content.Published, SearchQuery.Parse("giraffe")).Hits);
        time.Advance(TimeSpan.FromDays(2));
        Assert.Empty(search.Find(content.Published, SearchQuery.Parse("zebra")).Hits);
        Assert.Equal(["/aftercare/later"], search.Find(content.Published, SearchQuery.Parse("giraffe")).Addresses());
    }

    [Fact]
    public void A_library_with_very_many_changes_gets_a_new_index()
    {
        var search = new SiteSearch(TimeProvider.System);
        search.Follow(LibraryToSearch.Library([.. Many("Powder")]));

        var library = LibraryToSearch.Library([.. Many("Lipstick")]);

        Assert.Equal(10, search.Find(library, SearchQuery.Parse("lipstick")).Hits.Count);
        Assert.Empty(search.Find(library, SearchQuery.Parse("powder") with { IsExact = true }).Hits);
    }

    private static IEnumerable<Article> Many(string text) =>
        Enumerable.Range(0, 250).Select(number => LibraryToSearch.Page($"page-{number}", "Page", text));

    private static string Titled(string title, string keys) =>
        $"---\ntitle: {title}\nsummary: All about it.\n{keys}\n---\n\nIt is a {title}.\n";

    [Fact]
    public async Task An_index_that_readers_use_changes_only_while_nobody_searches()
    {
        var searching = new Lock();
        var page = LibraryToSearch.Page("calm", "Calm", "Calm skin.");
        var (indexed, _) = IndexedLibrary.Follow(null, LibraryToSearch.Library(page), searching);
        Task change;

        searching.Enter();
        try
        {
            var next = LibraryToSearch.Library(page, LibraryToSearch.Page("storm", "Storm", "Stormy weather."));
            change = Task.Run(() => IndexedLibrary.Follow(indexed, next, searching));
            Assert.False(IsSoonDone(change));
            Assert.Equal(0, indexed.Index.Count("stormy", 1));
        }
        finally
        {
            searching.Exit();
        }

        await change;
        Assert.Equal(1, indexed.Index.Count("stormy", 1));
    }

    private static bool IsSoonDone(Task task) => task.Wait(TimeSpan.FromMilliseconds(200));
}
