using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.DeskTests.Editing;

/// <summary>The entries of a file have the names that its own text gives them, whatever the site says by now.</summary>
public class EntryNamesTests
{
    private static readonly ContentLibrary Empty = new(new ContentData(), []);

    [Fact]
    public void A_number_that_cannot_be_read_is_not_called_by_the_one_above_it()
    {
        var entries = In(
            "facts.yml",
            """
            # Numbers
            aftercare:
              makeup:
                label: Wearing makeup
                avoid: 48 hours
              sun:
                label: Direct sun
                avoid: soon
              hat: none
            """
        );

        Assert.Equal(
            [
                (3, "aftercare.makeup", "Wearing makeup"),
                (4, "aftercare.makeup", "Wearing makeup"),
                (5, "aftercare.makeup", "Wearing makeup"),
                (6, "aftercare.sun", "Direct sun"),
                (7, "aftercare.sun", "Direct sun"),
                (8, "aftercare.sun", "Direct sun"),
                (9, "aftercare.hat", "aftercare.hat"),
            ],
            entries.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value.Key, entry.Value.Name))
        );
    }

    [Fact]
    public void A_notice_is_called_by_its_text_and_known_by_its_name()
    {
        const string Times = "  from: 2026-11-28 12:00\n  until: 2026-11-28 18:00\n";
        var entries = In("notices.yml", $"a:\n  text: Closed.\n{Times}b:\n  text: Open.\n{Times}");

        Assert.Equal((new NamedEntry("a", "The notice: Closed."), new NamedEntry("b", "The notice: Open.")), (entries[4], entries[5]));
    }

    private static IReadOnlyDictionary<int, NamedEntry> In(string file, string text) => EntryNames.In(new DeskFile(file), text, Empty);
}
