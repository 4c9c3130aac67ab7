using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What differs between two texts of <c>notices.yml</c>, notice by notice, in the words of the form of one.</summary>
internal static class NoticeDifference
{
    /// <summary>The fields that differ, each with the name of its notice.</summary>
    /// <param name="before">The text before, and the library with it.</param>
    /// <param name="after">The text after, and the library with it.</param>
    public static IReadOnlyList<FieldChange> Between(
        (string Text, ContentLibrary Library) before,
        (string Text, ContentLibrary Library) after
    )
    {
        var (was, comes) = (NoticesEdit.Parse(before.Text), NoticesEdit.Parse(after.Text));
        return
        [
            .. from id in comes.Concat(was).Select(notice => notice.Id).Distinct()
               let old = was.FirstOrDefault(notice => notice.Id == id)
               let now = comes.FirstOrDefault(notice => notice.Id == id)
               let name = NoticeWords.Short(now ?? old!, now is null ? before.Library : after.Library)
               from field in Fields
               let said = old is null ? "" : field.Said(old, before.Library)
               let says = now is null ? "" : field.Said(now, after.Library)
               where said != says
               select new FieldChange($"{name}: {field.Label}", said, says),
        ];
    }

    private static readonly (string Label, Func<Notice, ContentLibrary, string> Said)[] Fields =
    [
        (NoticeWords.Text, (notice, _) => notice.Text),
        (NoticeWords.From, (notice, library) => Say(notice.From, library)),
        (NoticeWords.Until, (notice, library) => Say(notice.Until, library)),
        (NoticeWords.Article, (notice, library) => notice.Article is { } file ? new DeskFile(file).TitleIn(library) : ""),
        (
            NoticeWords.Topics,
            (notice, library) =>
                notice.Topics.Count == 0
                    ? "Above every page"
                    : string.Join(", ", notice.Topics.Select(topic => new DeskFile($"{topic}/index.md").TitleIn(library)))
        ),
    ];

    private static string Say(DateTime moment, ContentLibrary library)
    {
        var (day, time) = (DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
        return $"{DateText.Long(day, library.Clinic.Locale)}, {DateText.Time(time, library.Clinic.Locale)}";
    }
}
