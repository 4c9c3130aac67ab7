using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Storage;

public sealed class NoticesEditTests : IDisposable
{
    private static readonly Notice Phone = new(
        "phone",
        "Our phone: \"out of order\" # today.",
        new DateTime(2026, 12, 1, 8, 0, 0, DateTimeKind.Unspecified),
        new DateTime(2026, 12, 1, 18, 0, 0, DateTimeKind.Unspecified),
        2
    )
    {
        Article = "aftercare/makeup.md",
    };

    private readonly TestContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_notice_is_written_so_that_the_same_is_read()
    {
        var text = NoticesEdit.Set("", Phone).Text!;

        Assert.Equal([Phone], NoticesEdit.Parse(text).Select(Same));
        Assert.Equal([Phone], folder.With(Notice.File, text).OpenUnchecked().Everything.Data.Notices.Select(Same));
    }

    [Fact]
    public void Another_one_leaves_every_other_byte()
    {
        var first = NoticesEdit.Set("# Ours.\n", Phone).Text!;
        var second = NoticesEdit.Set(first, Phone with { Id = "closed", Topics = ["aftercare", "sessions"] }).Text!;

        Assert.StartsWith(first, second, StringComparison.Ordinal);
        Assert.EndsWith("  topics: [aftercare, sessions]\n", second, StringComparison.Ordinal);
        Assert.Equal(first, NoticesEdit.Remove(second, "closed").Text);
        Assert.Equal(
            first.Replace("until: 2026-12-01 18:00", "until: 2026-12-01 09:30", StringComparison.Ordinal),
            NoticesEdit.End(first, "phone", Phone.From.AddHours(1.5)).Text
        );
    }

    [Fact]
    public void Other_words_take_the_place_of_those_before()
    {
        var text = NoticesEdit
            .Set(NoticesEdit.Set("", Phone with { Topics = ["aftercare"] }).Text!, Phone with { Text = "It works." })
            .Text!;

        var notice = Assert.Single(NoticesEdit.Parse(text));
        Assert.Equal("It works.", notice.Text);
        Assert.Empty(notice.Topics);
    }

    [Theory]
    [InlineData("text: A.\n  from: 2026-12-01 08:00", "'until' is missing.")]
    [InlineData("text: A.\n  from: 2026-12-01 08:00\n  until: 2026-12-01 08:00", "The notice would end before it begins.")]
    [InlineData("text: A.\n  from: 2026-12-01 08:00\n  until: tomorrow", "'until: tomorrow' is not a date that exists.")]
    [InlineData("text: A.\n  from: 2026-12-01 08:00\n  until: 2026-12-02\n  topic: a", "'topic' is not a known key.")]
    [InlineData("text: A.\n  from: 2026-12-01 08:00\n  until: 2026-12-02\n  topics: [aftercar]", "There is no topic 'aftercar'.")]
    [InlineData("text: A.\n  from: 2026-12-01 08:00\n  until: 2026-12-02\n  article: a/b.md", "There is no article 'a/b.md'.")]
    [InlineData("text: A.\n  from: 2026-01-01 08:00\n  until: 2026-08-01 10:00", "The notice 'phone' ended on 2026-08-01.")]
    public void What_is_wrong_is_told(string keys, string told) => Assert.Contains(told, ProblemsOf(keys));

    [Fact]
    public void One_that_is_too_long_is_told_and_one_that_ended_lately_is_not()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 61));

        Assert.Contains(
            "The notice has 304 letters; the most is 300.",
            ProblemsOf($"text: {words}\n  from: 2026-12-01 08:00\n  until: 2026-12-02")
        );
        Assert.Empty(ProblemsOf("text: We are closed.\n  from: 2026-10-01 08:00\n  until: 2026-11-20 10:00"));
    }

    private List<string> ProblemsOf(string keys)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
        folder.With(Notice.File, $"phone:\n  {keys}\n");
        return
        [
            .. ContentRepository
                .Open(folder.FullName, new LibraryChecker(time).Check, time)
                .Problems.Where(problem => problem.File == Notice.File)
                .Select(problem => problem.Message),
        ];
    }

    private static Notice Same(Notice notice) => notice with { Topics = Phone.Topics };
}
