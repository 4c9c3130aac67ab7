using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Storage;

public class HalfUploadTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    private static readonly string Whole =
        "---\ntitle: Sun\nsummary: Short.\n---\n\n::: warning\n## Keep out of the sun\n\n- Burned skin heals badly.\n:::\n\n"
        + string.Join("\n\n", Enumerable.Range(1, 30).Select(number => $"Paragraph {number} says something about the sun and the skin."))
        + "\n\nIn an emergency, call for help.\n";

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.985)]
    public void Half_an_upload_waits_until_it_is_still_and_is_told(double part)
    {
        var clock = new FakeTimeProvider();
        using var folder = new TestContentFolder().With("aftercare/sun.md", Whole);
        var content = folder.Open(clock, settle: Settle);
        var good = content.Published.Read("aftercare/sun");

        folder.With("aftercare/sun.md", Whole[..(int)(Whole.Length * part)]);
        content.Refresh();

        Assert.Same(good, content.Published.Read("aftercare/sun"));
        Assert.Equal(
            [
                "aftercare/sun.md:1: error half-upload: The file has become much shorter, or its end is missing, as if an upload were not "
                    + "finished: readers still see the one before. If it is meant, wait: it is shown after 5 seconds without a change. "
                    + "Upload under another name and rename the file at the end.",
            ],
            content.Problems.Lines()
        );
        Assert.Equal(Settle, content.NextLook);

        clock.Advance(Settle);
        content.Refresh();

        Assert.NotSame(good, content.Published.Read("aftercare/sun"));
        Assert.Empty(content.Problems);
        Assert.Null(content.NextLook);
    }

    [Fact]
    public void An_upload_that_goes_on_is_shown_once_it_is_whole()
    {
        var clock = new FakeTimeProvider();
        using var folder = new TestContentFolder().With("aftercare/sun.md", Whole);
        var content = folder.Open(clock, settle: Settle);
        var next = Whole.Replace("Paragraph 3 ", "Paragraph three ", StringComparison.Ordinal);

        for (var length = 300; length < next.Length - 40; length += 300)
        {
            folder.With("aftercare/sun.md", next[..length]);
            content.Refresh();
            clock.Advance(Settle / 2);
            Assert.DoesNotContain("three", content.Published.Read("aftercare/sun")!.Body.Markdown, StringComparison.Ordinal);
            Assert.EndsWith("call for help.\n", content.Published.Read("aftercare/sun")!.Body.Markdown, StringComparison.Ordinal);
        }

        folder.With("aftercare/sun.md", next);
        content.Refresh();

        Assert.Contains("three", content.Published.Read("aftercare/sun")!.Body.Markdown, StringComparison.Ordinal);
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void An_upload_that_is_taken_back_waits_for_nothing()
    {
        var clock = new FakeTimeProvider();
        using var folder = new TestContentFolder().With("aftercare/sun.md", Whole);
        var content = folder.Open(clock, settle: Settle);

        folder.With("aftercare/sun.md", Whole[..500]);
        content.Refresh();
        folder.With("aftercare/sun.md", Whole);
        content.Refresh();

        Assert.Empty(content.Problems);
        Assert.Null(content.NextLook);
    }

    [Fact]
    public void A_data_file_waits_too()
    {
        var clock = new FakeTimeProvider();
        var terms = string.Join(
            '\n',
            Enumerable.Range(1, 60).Select(number => $"word-{number}:\n  term: word {number}\n  meaning: What it means.")
        );
        using var folder = new TestContentFolder().With("terms.yml", terms + "\n");
        var content = folder.Open(clock, settle: Settle);
        Assert.Equal(60, content.Published.Data.Terms.Count);

        var lines = terms.Split('\n');
        folder.With("terms.yml", string.Join('\n', lines[..120]) + "\n");
        content.Refresh();

        Assert.Equal(60, content.Published.Data.Terms.Count);
        clock.Advance(Settle);
        content.Refresh();
        Assert.Equal(40, content.Published.Data.Terms.Count);
    }

    [Theory]
    [InlineData("Paragraph 7 says something about the sun and the skin.\n\n", "")]
    [InlineData("In an emergency, call for help.", "In an emergency, call 911.")]
    [InlineData("call for help.\n", "call for help.\n\nMore.\n")]
    [InlineData("summary: Short.", "summary: Short.\nstatus: draft")]
    public void An_edit_is_shown_at_once(string before, string after)
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Whole);
        var content = folder.Open();
        var shown = content.Everything.Read("aftercare/sun");

        folder.With("aftercare/sun.md", Whole.Replace(before, after, StringComparison.Ordinal));
        content.Refresh();

        Assert.NotSame(shown, content.Everything.Read("aftercare/sun"));
        Assert.DoesNotContain(content.Problems, problem => problem.Rule == "half-upload");
    }

    [Fact]
    public void A_page_that_becomes_a_draft_is_withdrawn_at_once_however_short_it_is()
    {
        using var folder = new TestContentFolder().With("aftercare/sun.md", Encoding.UTF8.GetBytes(Whole));
        var content = folder.Open();

        folder.With("aftercare/sun.md", "---\ntitle: Sun\nsummary: Short.\nstatus: draft\n---\nText.\n");
        content.Refresh();

        Assert.Null(content.Published.Read("aftercare/sun"));
    }
}
