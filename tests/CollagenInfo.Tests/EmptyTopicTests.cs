using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests;

public class EmptyTopicTests
{
    private static readonly DateTimeOffset Before = new(2026, 12, 1, 12, 59, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("status: draft")]
    [InlineData("publish: 2026-12-01 08:00")]
    [InlineData("unpublish: 2026-12-01 07:59")]
    public void A_topic_with_nothing_to_read_yet_tells_nobody_what_is_planned(string keys)
    {
        using var folder = Folder(keys);

        var content = folder.Open(new FakeTimeProvider(Before));

        Assert.Equal(["aftercare", "soon"], Topics(content));
        Assert.Null(content.Published.Find(TestContent.SlugOf("prices")));
        Assert.NotNull(content.Everything.Find(TestContent.SlugOf("prices")));
    }

    [Fact]
    public void A_topic_appears_with_its_first_article()
    {
        var clock = new FakeTimeProvider(Before);
        using var folder = Folder("publish: 2026-12-01 08:00");
        var content = folder.Open(clock);
        Assert.Equal(["aftercare", "soon"], Topics(content));

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["aftercare", "prices", "soon"], Topics(content));
    }

    private static IEnumerable<string> Topics(ContentRepository content) => content.Published.Topics.Select(topic => topic.Slug.ToString());

    /// <summary>One topic with a public article, one with a hidden article, one without articles.</summary>
    private static TestContentFolder Folder(string keys) => new TestContentFolder()
        .With("prices/index.md", "---\ntitle: Prices\nsummary: What it costs.\n---\n")
        .With("prices/face.md", $"---\ntitle: Face\nsummary: Short.\n{keys}\n---\nText.\n")
        .With("soon/index.md", "---\ntitle: Soon\nsummary: Nothing here yet.\n---\n");
}
